using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Domain;

public sealed partial class CurationCase
{
    /// <summary>The case whose decision this appeal is against.</summary>
    public Guid? AppealOfId { get; private init; }

    public string AppealOfNumber { get; private init; } = "";

    /// <summary>Who made that decision, and may not make this one.</summary>
    public Guid? FirstCuratorId { get; private init; }

    /// <summary>What that decision was.</summary>
    public CaseState? FirstOutcome { get; private init; }

    /// <summary>The last day of an appeal against this decision; null when there is none.</summary>
    public DateOnly? AppealUntil { get; private set; }

    public DateTimeOffset? AppealedAt { get; private set; }

    public bool CanBeAppealedOn(DateOnly day) => AppealUntil is { } last && day <= last && AppealedAt is null;

    /// <summary>The seller thinks the decision wrong: the same version goes to another curator, once and in time.</summary>
    /// <param name="opening">Of the same facts; its note says why.</param>
    public Result<CurationCase> Appeal(CaseOpening opening, Actor by, DateOnly today, DateTimeOffset at)
    {
        if (AppealUntil is not { } last) return CurationErrors.NoAppeal;
        if (AppealedAt is not null) return CurationErrors.AppealedBefore;
        if (today > last) return CurationErrors.AppealTooLate;
        if (string.IsNullOrWhiteSpace(opening.Note)) return CurationErrors.AppealReasonMissing;
        if (opening.Sheet.Facts.Fingerprint() != Fingerprint) return CurationErrors.AppealChanged;

        AppealedAt = at;
        Record("Dibanding", by, at, opening.Number);
        return Open(opening, CaseKind.Appeal, this, by, at);
    }
}
