using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

internal sealed class DemoSellers(MarketDbContext db, SeedFiles files, IAreaBook areas, TimeProvider clock) : IDemoPart
{
    public int Order => 30;
    public string Name => "pelaku usaha";

    public async Task<int> SeedAsync(CancellationToken cancellationToken)
    {
        var added = 0;
        await db.InTransactionAsync(SeedDemo.By, async () =>
        {
            var known = await db.Set<Seller>().Select(s => s.Slug).ToHashSetAsync(cancellationToken);
            foreach (var row in files.List<SellerRow>("demo", "sellers.json").Where(row => !known.Contains(row.Slug)))
            {
                db.Add(Made(row));
                added++;
            }

            return Result.Ok();
        }, cancellationToken);
        return added;
    }

    private Seller Made(SellerRow row)
    {
        var seller = Seller.Register(
            new SellerProfile
            {
                Slug = row.Slug,
                Name = row.Name,
                OwnerName = row.Owner,
                OwnerIsWoman = row.OwnerIsWoman,
                OwnerHasDisability = row.OwnerHasDisability,
                Story = row.Story,
                KelurahanCode = row.KelurahanCode,
                Address = row.Address,
                Scale = row.Scale,
                LegalForm = row.LegalForm,
                Nib = row.Nib,
                Kbli = row.Kbli,
                Capital = new Rupiah(row.Capital),
                AnnualSales = new Rupiah(row.AnnualSales),
                StartedOn = row.StartedOn,
                GroupName = row.GroupName ?? "",
                IsPkp = row.IsPkp,
                CapacityNote = row.CapacityPerDay ?? "",
            },
            clock.GetUtcNow());
        if (row.Verified) seller.Verify();

        var today = clock.Today();
        foreach (var document in row.Documents)
        {
            seller.AddDocument(
                document.Kind, document.Number, document.Issuer, today.AddMonths(-document.IssuedMonthsAgo),
                document.ExpiresInMonths is { } months ? today.AddMonths(months) : null);
        }

        foreach (var (kecamatan, at) in areas.Kecamatan.Select((kecamatan, at) => (kecamatan, at)))
        {
            var near = kecamatan.Code == AreaCode.KecamatanOf(row.KelurahanCode);
            seller.DeliverTo(kecamatan.Code, new Rupiah(near ? 10_000 : 15_000 + 5_000 * ((at + row.Slug.Length) % 4)));
        }

        return seller;
    }
}
