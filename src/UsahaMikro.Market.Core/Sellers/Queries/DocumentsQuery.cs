using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Queries;

/// <param name="Through">Through which day it holds; null while the business runs.</param>
/// <param name="Warning">180, 90 or 30 when so near its end, 0 when over.</param>
public sealed record DocumentRow(
    Guid Id, string SellerSlug, string SellerName, DocumentKind Kind, string Number, string Issuer, DateOnly IssuedOn, DateOnly? Through, int? Warning, bool HasFile,
    DocumentState State, string CheckedByName, DateTimeOffset? CheckedAt, string Note, DateTimeOffset UploadedAt, Guid? UploadedById);

/// <summary>A file to hand out.</summary>
public sealed record DocumentFile(string Hash, string ContentType, string Name);

/// <summary>Documents: a seller sees its own, the Dinas everybody's.</summary>
public sealed class DocumentsQuery(MarketDbContext db, IRegulationParameters parameters, TimeProvider clock)
{
    public Task<IReadOnlyList<DocumentRow>> OfShopAsync(Actor actor, CancellationToken cancellationToken) =>
        ReadAsync(Rows.Where(row => row.Seller.Id == actor.SellerId), cancellationToken);

    public Task<IReadOnlyList<DocumentRow>> OfSellerAsync(string slug, CancellationToken cancellationToken) =>
        ReadAsync(Rows.Where(row => row.Seller.Slug == slug), cancellationToken);

    public async Task<DocumentRow?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await ReadAsync(Rows.Where(row => row.Document.Id == id), cancellationToken)).SingleOrDefault();

    /// <summary>What waits for a check, oldest first.</summary>
    public Task<IReadOnlyList<DocumentRow>> WaitingAsync(CancellationToken cancellationToken) =>
        ReadAsync(Rows.Where(row => row.Document.State == DocumentState.Waiting).OrderBy(row => row.Document.Id).Take(100), cancellationToken);

    /// <summary>Verified ones that end within the widest warning, or ended in the last half year; nearest end first.</summary>
    public async Task<IReadOnlyList<DocumentRow>> EndingAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var rows = await ReadAsync(Rows.Where(row => row.Document.State == DocumentState.Verified
            && (row.Document.ValidThrough != null || row.Document.Kind == DocumentKind.Halal)
            && (row.Seller.Registry == RegistryState.Verified)), cancellationToken);
        return [.. rows.Where(row => row.Warning is not null && row.Through >= today.AddDays(-Validity.Warnings[0])).OrderBy(row => row.Through)];
    }

    /// <summary>The file, for its seller.</summary>
    public Task<DocumentFile?> FileOfShopAsync(Guid id, Actor actor, CancellationToken cancellationToken) =>
        FileAsync(Rows.Where(row => row.Document.Id == id && row.Seller.Id == actor.SellerId && actor.SellerId != null), cancellationToken);

    /// <summary>The file, for the Dinas.</summary>
    public Task<DocumentFile?> FileAsync(Guid id, CancellationToken cancellationToken) => FileAsync(Rows.Where(row => row.Document.Id == id), cancellationToken);

    private IQueryable<Joined> Rows => db.Set<Seller>().AsNoTracking().SelectMany(s => s.Documents, (s, d) => new Joined { Seller = s, Document = d });

    private static async Task<DocumentFile?> FileAsync(IQueryable<Joined> rows, CancellationToken cancellationToken) =>
        await rows.Where(row => row.Document.FileHash != "").Select(row => new { row.Document.FileHash, row.Document.FileType, row.Document.Kind, row.Seller.Slug })
            .SingleOrDefaultAsync(cancellationToken) is { } file
            ? new DocumentFile(file.FileHash, file.FileType, $"{file.Kind.ToString().ToLowerInvariant()}-{file.Slug}") : null;

    private async Task<IReadOnlyList<DocumentRow>> ReadAsync(IQueryable<Joined> rows, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var years = (int)await parameters.NumberAsync(ParameterKeys.HalalValidityYears, today, cancellationToken);
        var found = await rows.Select(row => new { row.Seller.Slug, row.Seller.Name, row.Document }).ToListAsync(cancellationToken);
        return [.. found.Select(row => Row(row.Slug, row.Name, row.Document, years, today)).OrderBy(row => row.State is DocumentState.Replaced).ThenBy(row => row.Kind).ThenByDescending(row => row.UploadedAt)];
    }

    private static DocumentRow Row(string slug, string name, SellerDocument d, int years, DateOnly today)
    {
        var through = Validity.Through(d.Kind, d.IssuedOn, d.ValidThrough, years);
        return new DocumentRow(
            d.Id, slug, name, d.Kind, d.Number, d.Issuer, d.IssuedOn, through, d.State is DocumentState.Verified ? Validity.WarningOn(through, today) : null,
            d.FileHash.Length > 0, d.State, d.CheckedByName, d.CheckedAt, d.Note, d.UploadedAt, d.UploadedById);
    }

    private sealed class Joined
    {
        public required Seller Seller { get; init; }
        public required SellerDocument Document { get; init; }
    }
}
