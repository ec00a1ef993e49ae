using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Domain;

public enum ImportStatus { Previewed, Imported, Replaced }

public static class ImportMoves
{
    public static readonly TransitionTable<ImportStatus> Table = new(ImportStatus.Previewed, new Dictionary<ImportStatus, ImportStatus[]>
    {
        [ImportStatus.Previewed] = [ImportStatus.Imported, ImportStatus.Replaced],
        [ImportStatus.Imported] = [],
        [ImportStatus.Replaced] = [],
    });
}

/// <summary>How many rows of a file shared a fate.</summary>
public sealed record FateCounts(int Added, int Changed, int Unchanged, int Refused)
{
    public static FateCounts Of(ImportPlan plan) => new(
        plan.Count(RowFate.Added), plan.Count(RowFate.Changed), plan.Count(RowFate.Unchanged), plan.Count(RowFate.Refused));
}

/// <summary>
/// One file for one agency and year: shown first, then taken exactly as shown. It is the audit record of the packages
/// it brings; the file itself stays in the store.
/// </summary>
public sealed class PackageImport : AggregateRoot
{
    private PackageImport() { }

    public Guid Id { get; private init; }
    public Guid AgencyId { get; private init; }
    public int Year { get; private init; }
    public string FileHash { get; private init; } = "";
    public string FileName { get; private init; } = "";

    /// <summary>Names the outcome that was shown.</summary>
    public string PlanHash { get; private init; } = "";

    public FateCounts Counts { get; private init; } = new(0, 0, 0, 0);
    public ImportStatus Status { get; private set; }

    /// <summary>1, 2, 3 … of the agency's year, once imported: the revision of the RUP in force.</summary>
    public int? Revision { get; private set; }

    public string PreviewedBy { get; private init; } = "";
    public DateTimeOffset PreviewedAt { get; private init; }
    public string? ImportedBy { get; private set; }
    public DateTimeOffset? ImportedAt { get; private set; }

    public static PackageImport Preview(
        Guid agencyId, int year, string fileHash, string fileName, ImportPlan plan, Actor by, DateTimeOffset at) => new()
        {
            Id = Guid.CreateVersion7(at),
            AgencyId = agencyId,
            Year = year,
            FileHash = fileHash,
            FileName = fileName,
            PlanHash = plan.Fingerprint(),
            Counts = FateCounts.Of(plan),
            PreviewedBy = by.DisplayName,
            PreviewedAt = at,
        };

    public Result Confirm(ImportPlan plan, int revision, Actor by, DateTimeOffset at)
    {
        if (!ImportMoves.Table.Allows(Status, ImportStatus.Imported)) return BudgetErrors.ImportClosed(Status);
        if (plan.Fingerprint() != PlanHash) return BudgetErrors.ImportChanged;
        if (plan.IsRefused) return BudgetErrors.ImportRefused(Counts.Refused);

        Status = ImportStatus.Imported;
        Revision = revision;
        ImportedBy = by.DisplayName;
        ImportedAt = at;
        return Result.Ok();
    }

    /// <summary>A newer preview of the same agency and year takes its place.</summary>
    public void Replace()
    {
        if (ImportMoves.Table.Allows(Status, ImportStatus.Replaced)) Status = ImportStatus.Replaced;
    }
}
