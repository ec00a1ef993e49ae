using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Contracts;

/// <summary>Where a case stands; the last four are final.</summary>
public enum CaseState { Waiting, InReview, Cleared, Revision, Refused, CalledBack }

/// <summary>Why a case was opened.</summary>
public enum CaseKind { Submission, Appeal }

/// <summary>Whose scores they are: those of the curator who decides, or of one who was asked for a second opinion.</summary>
public enum AssessmentKind { Deciding, SecondOpinion }

/// <summary>How the words of curation read on screen.</summary>
public static class CurationWords
{
    public const int LowestScore = 1;
    public const int HighestScore = 5;

    public static string Label(this CaseState state) => state switch
    {
        CaseState.Waiting => "Menunggu kurator",
        CaseState.InReview => "Sedang ditinjau",
        CaseState.Cleared => "Lolos",
        CaseState.Revision => "Revisi",
        CaseState.Refused => "Ditolak",
        _ => "Ditarik penjual",
    };

    public static string Label(this CaseKind kind) => kind is CaseKind.Appeal ? "Banding" : "Pengajuan";

    public static string ScoreLabel(int score) => score switch
    {
        1 => "Sangat kurang",
        2 => "Kurang",
        3 => "Cukup",
        4 => "Baik",
        _ => "Sangat baik",
    };

    /// <summary>Nothing happens to it any more.</summary>
    public static bool IsDecided(this CaseState state) => state is CaseState.Cleared or CaseState.Revision or CaseState.Refused;
}

/// <summary>A curator decided on a product.</summary>
[EventName("curation.decided.1")]
public sealed record CaseDecided(Guid CaseId) : IDomainEvent;
