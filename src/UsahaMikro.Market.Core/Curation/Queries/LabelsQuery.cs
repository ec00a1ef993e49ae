using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Curation.Queries;

/// <param name="RemovedAt">Null while the product bears it.</param>
public sealed record LabelRow(
    string ProductCode, string ProductName, string SellerName, string CaseNumber, DateTimeOffset GrantedAt, string GrantedByName,
    DateTimeOffset? RemovedAt, string RemovedByName, string RemovedBecause, long Version);

/// <summary>Who bears the label Produk Unggulan Daerah, and who lost it and why.</summary>
public sealed class LabelsQuery(MarketDbContext db)
{
    private const int Most = 500;

    public async Task<IReadOnlyList<LabelRow>> ListAsync(CancellationToken cancellationToken) =>
        await Rows(db.Set<ProductLabel>().OrderBy(label => label.RemovedAt != null).ThenByDescending(label => label.GrantedAt).Take(Most))
            .ToListAsync(cancellationToken);

    /// <summary>Null when the product bears no label now.</summary>
    public Task<LabelRow?> FindAsync(string code, CancellationToken cancellationToken) =>
        Rows(db.Set<ProductLabel>().Where(label => label.ProductCode == code && label.RemovedAt == null)).SingleOrDefaultAsync(cancellationToken);

    private static IQueryable<LabelRow> Rows(IQueryable<ProductLabel> labels) => labels.AsNoTracking().Select(label => new LabelRow(
        label.ProductCode, label.ProductName, label.SellerName, label.CaseNumber, label.GrantedAt, label.GrantedByName, label.RemovedAt,
        label.RemovedByName, label.RemovedBecause, label.Version));
}
