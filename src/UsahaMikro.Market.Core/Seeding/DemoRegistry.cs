using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

/// <summary>Papers in every state and a suspended business; after the orders, which were placed while all was well.</summary>
internal sealed class DemoRegistry(MarketDbContext db, SeedFiles files, IUploadDesk uploads, TimeProvider clock) : IDemoPart
{
    public int Order => 90;
    public string Name => "dokumen dan pembekuan";

    public async Task<int> SeedAsync(CancellationToken cancellationToken)
    {
        var rows = files.Read<RegistryRows>("demo", "registry.json");
        var officer = await OfficerAsync(cancellationToken);
        var made = 0;
        foreach (var row in rows.Documents)
        {
            if (await db.Set<SellerDocument>().AnyAsync(document => document.Number == row.Number, cancellationToken)) continue;
            var file = (await uploads.KeepAsync(DemoPaper.Of($"{row.Kind.Label()} {row.Number}, {row.Issuer} (contoh)"), cancellationToken)).Value;
            await db.InTransactionAsync(SeedDemo.By, () => HandAsync(row, file, officer, cancellationToken), cancellationToken);
            made++;
        }

        foreach (var row in rows.Suspended)
        {
            await db.InTransactionAsync(SeedDemo.By, async () =>
            {
                var seller = await db.Sellers().SingleAsync(s => s.Slug == row.Seller, cancellationToken);
                if (seller.Registry is not RegistryState.Verified) return Result.Ok();
                made++;
                return seller.Suspend(row.Reason, officer, At(row.DaysAgo));
            }, cancellationToken);
        }

        return made;
    }

    private async Task<Result> HandAsync(HandedRow row, StoredFile file, Actor officer, CancellationToken cancellationToken)
    {
        var seller = await db.SellersWithDocuments().SingleAsync(s => s.Slug == row.Seller, cancellationToken);
        var owner = new Actor(null, seller.OwnerName, Role.SellerOwner, OrganisationKind.Seller, seller.Id, seller.Name);
        var issued = clock.Today().AddMonths(-row.IssuedMonthsAgo).AddDays(-row.DaysAgo);
        var renewed = row.Renews ? seller.Documents.First(document => document.Kind == row.Kind && document.State is DocumentState.Verified).Id : (Guid?)null;
        var facts = new DocumentFacts(row.Kind, row.Number, row.Issuer, issued, row.ValidMonths is { } months ? issued.AddMonths(months) : null);
        var handed = seller.Hand(facts, file.Hash, file.ContentType, renewed, owner, At(row.DaysAgo));
        if (handed.Error is { } wrong) return wrong;

        var isChecked = row.Accepted || row.Refused is not null;
        return isChecked ? seller.CheckDocument(handed.Value.Id, row.Accepted, row.Refused ?? "", officer, At(row.DaysAgo - 1)) : Result.Ok();
    }

    private async Task<Actor> OfficerAsync(CancellationToken cancellationToken)
    {
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.UserName == "petugas.dinas", cancellationToken);
        return new Actor(account?.Id ?? Guid.CreateVersion7(), account?.DisplayName ?? "Petugas Dinas", Role.DinasOfficer, OrganisationKind.Operator);
    }

    private DateTimeOffset At(int daysAgo) => BusinessCalendar.StartOf(clock.Today().AddDays(-daysAgo)).AddHours(10);
}
