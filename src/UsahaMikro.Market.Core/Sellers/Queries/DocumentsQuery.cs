using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Queries;

/// <param name="Through">Through which day it holds; null while the business runs.</param>
/// <param name="Warning">Its end comes near or is past; null while there is nothing to say.</param>
/// <param name="IsRenewed">A newer one for it waits for its check.</param>
public sealed record DocumentRow(
    Guid Id, string SellerSlug, string SellerName, DocumentKind Kind, string Number, string Issuer, DateOnly IssuedOn, DateOnly? Through, EndWarning? Warning, bool HasFile,
    DocumentState State, string CheckedByName, DateTimeOffset? CheckedAt, string Note, DateTimeOffset UploadedAt, Guid? UploadedById, Guid? ApplicantId, bool IsRenewed)
{
    /// <summary>Nobody checks a paper of their own.</summary>
    public bool MayBeCheckedBy(Actor actor) => State is DocumentState.Waiting && actor.UserId is { } user && user != UploadedById && user != ApplicantId;
}

/// <summary>One step of a document, as it is read.</summary>
public sealed record DocumentStepRow(string What, string ByName, DateTimeOffset At, string Note, DocumentState State);

/// <summary>A file to hand out.</summary>
public sealed record DocumentFile(string Hash, string ContentType, string Name)
{
    public static string NameOf(DocumentKind kind, string slug) => $"{kind.ToString().ToLowerInvariant()}-{slug}";
}

/// <summary>Documents: a seller sees its own, the Dinas everybody's.</summary>
public sealed class DocumentsQuery(MarketDbContext db, IRegulationParameters parameters, TimeProvider clock)
{
    private ValidityRules? _rules;

    /// <summary>The law of today; asked once per page.</summary>
    public async Task<ValidityRules> RulesAsync(CancellationToken cancellationToken) => _rules ??= new ValidityRules(
        await parameters.WholeAsync(ParameterKeys.HalalValidityYears, clock.Today(), cancellationToken),
        [.. (await parameters.ListAsync(ParameterKeys.DocumentWarningDays, clock.Today(), cancellationToken)).Select(days => int.Parse(days, CultureInfo.InvariantCulture))]);

    public Task<IReadOnlyList<DocumentRow>> OfShopAsync(Actor actor, CancellationToken cancellationToken) =>
        ByKindAsync(Rows.Where(row => row.Seller.Id == actor.SellerId), cancellationToken);

    public Task<IReadOnlyList<DocumentRow>> OfSellerAsync(string slug, CancellationToken cancellationToken) =>
        ByKindAsync(Rows.Where(row => row.Seller.Slug == slug), cancellationToken);

    public async Task<DocumentRow?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await ReadAsync(Rows.Where(row => row.Document.Id == id), cancellationToken)).SingleOrDefault();

    /// <summary>What waits for a check, oldest first.</summary>
    public async Task<IReadOnlyList<DocumentRow>> WaitingAsync(CancellationToken cancellationToken) =>
        [.. (await ReadAsync(Rows.Where(row => row.Document.State == DocumentState.Waiting).OrderBy(row => row.Document.Id).Take(100), cancellationToken))
            .OrderBy(row => row.UploadedAt)];

    /// <summary>Verified ones that end within the widest warning, or ended no longer ago than that; nearest end first.</summary>
    public async Task<IReadOnlyList<DocumentRow>> EndingAsync(CancellationToken cancellationToken)
    {
        var (today, widest) = (clock.Today(), (await RulesAsync(cancellationToken)).WarningDays.Max());
        var rows = await ReadAsync(Rows.Where(row => row.Document.State == DocumentState.Verified
            && (row.Document.ValidThrough != null || row.Document.Kind == DocumentKind.Halal)
            && (row.Seller.Registry == RegistryState.Verified)), cancellationToken);
        return [.. rows.Where(row => row.Warning is not null && row.Through >= today.AddDays(-widest)).OrderBy(row => row.Through)];
    }

    /// <summary>The file, for its seller.</summary>
    public Task<DocumentFile?> FileOfShopAsync(Guid id, Actor actor, CancellationToken cancellationToken) =>
        FileAsync(Rows.Where(row => row.Document.Id == id && row.Seller.Id == actor.SellerId && actor.SellerId != null), cancellationToken);

    public async Task<IReadOnlyList<DocumentStepRow>> StepsAsync(Guid id, CancellationToken cancellationToken) => await db.Set<DocumentStep>().AsNoTracking()
        .Where(step => EF.Property<Guid>(step, "DocumentId") == id).OrderBy(step => step.Id)
        .Select(step => new DocumentStepRow(step.What, step.ByName, step.At, step.Note, step.State)).ToListAsync(cancellationToken);

    private IQueryable<Joined> Rows => db.Set<Seller>().AsNoTracking().SelectMany(s => s.Documents, (s, d) => new Joined { Seller = s, Document = d });

    private static async Task<DocumentFile?> FileAsync(IQueryable<Joined> rows, CancellationToken cancellationToken) =>
        await rows.Where(row => row.Document.FileHash != "").Select(row => new { row.Document.FileHash, row.Document.FileType, row.Document.Kind, row.Seller.Slug })
            .SingleOrDefaultAsync(cancellationToken) is { } file
            ? new DocumentFile(file.FileHash, file.FileType, DocumentFile.NameOf(file.Kind, file.Slug)) : null;

    private async Task<IReadOnlyList<DocumentRow>> ByKindAsync(IQueryable<Joined> rows, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(rows, cancellationToken)).OrderBy(row => row.State is DocumentState.Replaced).ThenBy(row => row.Kind).ThenByDescending(row => row.UploadedAt)];

    private async Task<IReadOnlyList<DocumentRow>> ReadAsync(IQueryable<Joined> rows, CancellationToken cancellationToken)
    {
        var (today, rules) = (clock.Today(), await RulesAsync(cancellationToken));
        var found = await rows.Select(row => new
        {
            row.Seller.Slug,
            row.Seller.Name,
            row.Seller.ApplicantId,
            row.Document,
            IsRenewed = row.Seller.Documents.Any(other => other.ReplacesId == row.Document.Id && other.State == DocumentState.Waiting),
        }).ToListAsync(cancellationToken);
        return found.ConvertAll(row => Row(row.Slug, row.Name, row.ApplicantId, row.Document, row.IsRenewed, rules, today));
    }

    private static DocumentRow Row(string slug, string name, Guid? applicant, SellerDocument d, bool isRenewed, ValidityRules rules, DateOnly today)
    {
        var through = Validity.Through(d.Kind, d.IssuedOn, d.ValidThrough, rules.HalalYears);
        return new DocumentRow(
            d.Id, slug, name, d.Kind, d.Number, d.Issuer, d.IssuedOn, through,
            d.State is DocumentState.Verified ? Validity.WarningOn(through, today, rules.WarningDays) : null,
            d.FileHash.Length > 0, d.State, d.CheckedByName, d.CheckedAt, d.Note, d.UploadedAt, d.UploadedById, applicant, isRenewed);
    }

    private sealed class Joined
    {
        public required Seller Seller { get; init; }
        public required SellerDocument Document { get; init; }
    }
}
