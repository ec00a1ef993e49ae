using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

/// <summary>Hands the Dinas the signed paper form of a registration that was typed in, written down before it is opened (UU 27/2022).</summary>
public sealed class OpenSignedForm(MarketDbContext db, TimeProvider clock)
{
    public Task<Result<DocumentFile>> ExecuteAsync(string slug, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<DocumentFile>(actor, async () =>
        {
            var scan = await db.Set<Seller>().Where(s => s.Slug == slug && s.ScanHash != "").Select(s => new { s.Id, s.ScanHash, s.ScanType })
                .SingleOrDefaultAsync(cancellationToken);
            if (scan is null) return SellersErrors.NotFound;

            db.Add(PersonalDataAccess.Of(scan.Id, PersonalDataKind.SignedForm, "", "Mengunduh formulir", actor, clock.GetUtcNow()));
            return new DocumentFile(scan.ScanHash, scan.ScanType, $"formulir-{slug}");
        }, cancellationToken);
}

/// <summary>Hands the Dinas the file of a seller's document, written down before it is opened: every such paper tells of a person.</summary>
public sealed class OpenSellerDocument(MarketDbContext db, TimeProvider clock)
{
    public Task<Result<DocumentFile>> ExecuteAsync(Guid id, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<DocumentFile>(actor, async () =>
        {
            var found = await db.Set<Seller>().SelectMany(s => s.Documents, (s, d) => new { s.Id, s.Slug, Document = d })
                .Where(one => one.Document.Id == id && one.Document.FileHash != "")
                .Select(one => new { one.Id, one.Slug, one.Document.Kind, one.Document.Number, one.Document.FileHash, one.Document.FileType })
                .SingleOrDefaultAsync(cancellationToken);
            if (found is null) return SellersErrors.DocumentNotFound;

            db.Add(PersonalDataAccess.Of(
                found.Id, PersonalDataKind.Document, $"{found.Kind.Label()} {found.Number}", "Mengunduh berkas", actor, clock.GetUtcNow()));
            return new DocumentFile(found.FileHash, found.FileType, DocumentFile.NameOf(found.Kind, found.Slug));
        }, cancellationToken);
}
