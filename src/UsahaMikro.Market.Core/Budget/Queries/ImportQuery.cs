using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Budget.Data;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Queries;

public enum ImportFate { Added, Changed, Unchanged, Refused }

public enum ImportState { Previewed, Imported, Replaced }

public sealed record ImportRow(int Number, string Code, string Name, Rupiah? Pagu, Rupiah? PaguBefore, string Sentence);

public sealed record ImportSummary(
    Guid Id,
    Guid AgencyId,
    int Year,
    string FileName,
    ImportState State,
    int? Revision,
    string PreviewedBy,
    DateTimeOffset PreviewedAt,
    string? ImportedBy,
    DateTimeOffset? ImportedAt,
    int Added,
    int Changed,
    int Unchanged,
    int Refused)
{
    public bool CanConfirm => State is ImportState.Previewed && Refused == 0;
}

/// <summary>A dry run, one fate's rows at a time; rows are empty once it is imported or replaced.</summary>
public sealed record ImportPreview(ImportSummary Summary, ImportFate Fate, IReadOnlyList<ImportRow> Rows, int Skip, bool HasMore, bool IsStale);

/// <summary>What an import would do, and what imports there were.</summary>
public sealed class ImportQuery(MarketDbContext db, PackageShelf shelf)
{
    public const int PageSize = 100;

    /// <summary>Null when this agency has no such import.</summary>
    public async Task<ImportPreview?> FindAsync(Guid importId, Guid agencyId, ImportFate? fate, int skip, CancellationToken cancellationToken)
    {
        var import = await db.Set<PackageImport>().AsNoTracking()
            .SingleOrDefaultAsync(i => i.Id == importId && i.AgencyId == agencyId, cancellationToken);
        if (import is null) return null;

        var summary = Summary(import);
        var shown = fate ?? (summary.Refused > 0 ? ImportFate.Refused : summary.Changed > 0 ? ImportFate.Changed
            : summary.Added > 0 ? ImportFate.Added : ImportFate.Unchanged);
        if (import.Status is not ImportStatus.Previewed) return new ImportPreview(summary, shown, [], 0, HasMore: false, IsStale: false);

        var planned = await shelf.PlanAsync(import.FileHash, import.AgencyId, import.Year, cancellationToken);
        if (planned.Error is not null) return new ImportPreview(summary, shown, [], 0, HasMore: false, IsStale: true);
        var rows = planned.Value.Rows.Where(row => (int)row.Fate == (int)shown).Skip(skip).Take(PageSize + 1).ToList();
        return new ImportPreview(
            summary, shown,
            [.. rows.Take(PageSize).Select(row => new ImportRow(row.Number, row.Code, row.Name, row.Pagu, row.PaguBefore, row.Sentence))],
            skip, rows.Count > PageSize, planned.Value.Fingerprint() != import.PlanHash);
    }

    /// <summary>The last twenty imports of an agency's year, newest first.</summary>
    public async Task<IReadOnlyList<ImportSummary>> OfAgencyAsync(Guid agencyId, int year, CancellationToken cancellationToken) =>
        (await db.Set<PackageImport>().AsNoTracking().Where(i => i.AgencyId == agencyId && i.Year == year)
            .OrderByDescending(i => i.PreviewedAt).ThenByDescending(i => i.Revision).Take(20).ToListAsync(cancellationToken)).ConvertAll(Summary);

    private static ImportSummary Summary(PackageImport import) => new(
        import.Id, import.AgencyId, import.Year, import.FileName, (ImportState)import.Status, import.Revision,
        import.PreviewedBy, import.PreviewedAt, import.ImportedBy, import.ImportedAt,
        import.Counts.Added, import.Counts.Changed, import.Counts.Unchanged, import.Counts.Refused);
}
