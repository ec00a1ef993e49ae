using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Contracts;

/// <summary>The four aspects of the questionnaire (BKS 26(6)).</summary>
public enum DevelopmentAspect { Production, Marketing, People, Technology }

/// <summary>What an answer tells of a business (BKS 26(5)a: <i>masalah dan/atau potensi</i>).</summary>
public enum AnswerMeaning { Neutral, Problem, Potential }

/// <summary>How far a guideline has come; only a confirmed one is ever in force.</summary>
public enum GuidelineState { Draft, Waiting, Confirmed, Withdrawn }

/// <summary>What became of a seller's own assessment.</summary>
public enum SelfAssessmentState { Waiting, Confirmed, Corrected, Replaced }

/// <summary>Against the classification before. Levels that the newer guideline does not know cannot be compared.</summary>
public enum LevelMovement { First, Up, Same, Down, Incomparable }

/// <summary>How the words of classification read on screen.</summary>
public static class DevelopmentWords
{
    public static string Label(this DevelopmentAspect aspect) => aspect switch
    {
        DevelopmentAspect.Production => "Desain, produksi, dan pengolahan",
        DevelopmentAspect.Marketing => "Pemasaran",
        DevelopmentAspect.People => "Sumber daya manusia",
        _ => "Teknologi",
    };

    public static string Label(this AnswerMeaning meaning) => meaning switch
    {
        AnswerMeaning.Problem => "Masalah",
        AnswerMeaning.Potential => "Potensi",
        _ => "Tidak keduanya",
    };

    public static string Label(this GuidelineState state) => state switch
    {
        GuidelineState.Draft => "Rancangan",
        GuidelineState.Waiting => "Menunggu pengesahan",
        GuidelineState.Confirmed => "Disahkan",
        _ => "Ditarik",
    };

    public static string Label(this SelfAssessmentState state) => state switch
    {
        SelfAssessmentState.Waiting => "Menunggu pemeriksaan",
        SelfAssessmentState.Confirmed => "Dibenarkan petugas",
        SelfAssessmentState.Corrected => "Dibetulkan petugas",
        _ => "Diganti yang lebih baru",
    };

    public static string Label(this LevelMovement movement) => movement switch
    {
        LevelMovement.First => "Penilaian pertama",
        LevelMovement.Up => "Naik tingkat",
        LevelMovement.Same => "Tingkat tetap",
        LevelMovement.Down => "Turun tingkat",
        _ => "Pedoman lain, tingkat tidak dibandingkan",
    };

    /// <summary>Whom an approach is for (BKS 25(4)–(6)).</summary>
    public static string MeaningOf(GroupType approach) => approach switch
    {
        GroupType.Sentra => "usaha yang menjadi prioritas pengembangan industri di daerah",
        GroupType.Klaster => "peningkatan usaha sejenis pada satu komoditi unggulan",
        _ => "penumbuhan wirausaha baru dengan beberapa jenis komoditi",
    };

    /// <summary>Micro businesses whose data were checked: they alone are classified (BKS 26(1)).</summary>
    public static bool IsClassified(RegistryState registry, BusinessScale scale) => registry is RegistryState.Verified && scale is BusinessScale.Mikro;

    /// <summary>Whole percent of the points, cut off.</summary>
    public static int PercentOf(int earned, int most) => most == 0 ? 0 : earned * 100 / most;
}
