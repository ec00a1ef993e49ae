using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Regulation;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class SellerLetterTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task Who_registers_reads_by_letter_what_is_to_be_mended_and_then_that_all_is_well()
    {
        var (account, _) = await app.PersonAsync();
        var entry = RegistryStage.Entry();
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(account), entry)).Value;
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer(), (RegistryItem.Nib, "Nomor tidak terbaca."), (RegistryItem.Contact, "Nomor tidak aktif"))).Error);
        var returned = Assert.Single(await LettersAsync(account));
        Assert.Contains("dikembalikan untuk dilengkapi. NIB: Nomor tidak terbaca. Nomor telepon: Nomor tidak aktif.", returned, StringComparison.Ordinal);

        Assert.Null((await app.MendAsync(slug, RegistryStage.Citizen(account), entry, isOwn: true)).Error);
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer())).Error);
        var all = await LettersAsync(account);
        Assert.Single(all, letter => letter.Contains("sudah sesuai dan terverifikasi", StringComparison.Ordinal));
        Assert.Single(all, letter => letter.Contains("dikembalikan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_end_of_a_paper_is_written_once_at_each_step_of_the_profile_and_never_when_its_successor_is_handed_in()
    {
        var shop = await app.ShopAsync("Kerupuk Akhir");
        var through = app.Today().AddDays(181);
        await PaperAsync(shop.Id, through);
        var (account, _) = await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.Id, shop.Name));

        var told = new List<int>();
        foreach (var left in new[] { 181, 180, 179, 90, 89, 30, 29, 1 })
        {
            app.Clock.Pass(TimeSpan.FromDays(through.DayNumber - left - app.Today().DayNumber));
            await WarnAsync();
            await WarnAsync();
            told.Add((await LettersAsync(account)).Count(letter => letter.Contains("PIRT-77", StringComparison.Ordinal)));
        }

        Assert.Equal([0, 1, 1, 2, 2, 3, 3, 3], told);
        Assert.Contains(await LettersAsync(account), letter => letter.Contains("90 hari lagi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_paper_whose_successor_waits_for_its_check_is_not_warned_of()
    {
        var shop = await app.ShopAsync("Kerupuk Baru");
        var through = app.Today().AddDays(20);
        await PaperAsync(shop.Id, through);
        var (account, _) = await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.Id, shop.Name));
        await app.WriteAsync(async db =>
        {
            var seller = await db.Set<Seller>().Include(s => s.Documents).ThenInclude(d => d.Steps).SingleAsync(s => s.Id == shop.Id);
            var facts = new DocumentFacts(DocumentKind.Pirt, "PIRT-78", "Dinkes", app.Today(), through.AddYears(5));
            Assert.Null(seller.Hand(facts, "", "", seller.Documents[0].Id, Actor.System("test"), app.Clock.Now).Error);
        });

        await WarnAsync();
        Assert.Empty(await LettersAsync(account));
    }

    private Task PaperAsync(Guid shop, DateOnly through) => app.WriteAsync(async db =>
        (await db.Set<Seller>().Include(seller => seller.Documents).SingleAsync(seller => seller.Id == shop))
            .AddDocument(DocumentKind.Pirt, "PIRT-77", "Dinkes", new DateOnly(2021, 1, 5), through));

    private Task WarnAsync() => app.InScopeAsync(services =>
        services.GetServices<IJob>().Single(job => job.Name == "sellers-document-ends").RunAsync(CancellationToken.None));

    private async Task<IReadOnlyList<string>> LettersAsync(Guid account)
    {
        await app.DrainOutboxAsync();
        return await app.ReadAsync(db => db.Set<Letter>().Where(letter => letter.AccountId == account && letter.Purpose == LetterPurpose.Notice).Select(letter => letter.About!).ToListAsync());
    }
}
