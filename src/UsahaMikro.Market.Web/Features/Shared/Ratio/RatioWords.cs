using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Ratio;

/// <summary>A ratio as its bar shows it; without a target there is a figure but no bar.</summary>
public sealed record RatioBar(string Label, bool IsEmpty, decimal Percent, decimal? Target, long Gap, string Part, string Whole)
{
    public static RatioBar From(string label, RatioFigure figure, decimal? target) => new(
        label, figure.IsEmpty, figure.Percent, target, target is { } percent ? figure.Gap(percent).Amount : 0,
        figure.Part.ToString(), figure.Whole.ToString());

    public string Text => IsEmpty ? RatioWords.NoSpend : Formats.Percent(Percent);
}

/// <summary>The rule that judges, as the page's heading prints it.</summary>
public sealed record RuleLine(string Code, string Name, string Pasal, string Force, string Target, string TargetPasal, string TargetForce, bool HasOwnTarget, string Note)
{
    public static RuleLine From(RatioRule rule) => new(
        rule.Rules.Code, rule.Rules.Name, rule.Rules.Pasal, RatioWords.Of(rule.Rules.Force), Formats.Percent(rule.Target.Percent),
        rule.Target.Pasal, RatioWords.Of(rule.Target.Force),
        PasalAnchor.CodeOf(rule.Target.Pasal) == PasalAnchor.CodeOf(rule.Rules.Pasal), rule.Rules.Note);
}

/// <summary>How facts and states of the ratio are said.</summary>
public static class RatioWords
{
    public const string NoSpend = "belum ada belanja";

    private static readonly string[] Months =
        ["sebelum 1 Januari", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember", "sesudah 31 Desember"];

    public static string Month(int month) => Months[month];

    public static string ShortMonth(int month) => Months[month][..3];

    public static string Of(RuleForce force) => force switch
    {
        RuleForce.PeraturanDaerah => "peraturan daerah ini",
        RuleForce.HukumNasional => "hukum nasional",
        _ => "diadopsi Dinas, belum diwajibkan di sini",
    };

    public static string Of(Maker maker) => maker switch
    {
        Maker.DibuatSendiri => "dibuat sendiri",
        Maker.AnggotaKelompok => "dibuat anggota kelompok atau koperasi",
        _ => "dijual kembali",
    };

    public static string Of(LegalForm form) => form switch
    {
        LegalForm.Perorangan => "usaha perorangan",
        LegalForm.Kelompok => "kelompok usaha",
        LegalForm.Koperasi => "koperasi",
        LegalForm.Cv => "CV",
        LegalForm.Pt => "PT",
        _ => "bentuk lain",
    };

    public static string Of(RegistryState state) => state switch
    {
        RegistryState.Registered => "tercatat",
        RegistryState.Verified => "terverifikasi",
        RegistryState.Returned => "diminta melengkapi",
        RegistryState.Suspended => "dibekukan",
        _ => "keluar dari registri",
    };

    public static (string Text, Tone Tone, string Icon) Standing(RatioPair ratios, decimal target) =>
        ratios.Realisation.IsEmpty ? (NoSpend, Tone.Plain, "circle-dashed")
        : ratios.Realisation.IsAtLeast(target) ? ("tercapai", Tone.Good, "check")
        : ratios.Commitment.IsAtLeast(target) ? ("komitmen cukup", Tone.Warn, "clock")
        : ("kurang", Tone.Bad, "alert-triangle");
}
