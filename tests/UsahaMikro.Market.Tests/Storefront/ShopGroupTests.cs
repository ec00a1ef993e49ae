using System.Net;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Storefront;

public class ShopGroupTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Theory]
    [InlineData(GroupType.Sentra, "Sentra")]
    [InlineData(GroupType.Klaster, "Klaster")]
    [InlineData(GroupType.Kelompok, "Kelompok")]
    public async Task A_shop_says_to_which_kind_of_group_and_cooperative_it_belongs(GroupType type, string label)
    {
        var seller = Seller.Register(
            new SellerProfile
            {
                Slug = $"anyaman-{HumanCode.New(5).ToLowerInvariant()}",
                Name = "Anyaman Uji",
                OwnerName = "Sarnah",
                KelurahanCode = "3673061001",
                Scale = BusinessScale.Mikro,
                LegalForm = LegalForm.Perorangan,
                Kbli = [Arrange.LowRiskTrade],
                GroupType = type,
                GroupName = "Anyaman Sawah Luhur",
                Cooperative = "Koperasi Bambu",
            },
            app.Clock.Now);
        seller.Verify(Actor.System("test"), app.Clock.Now);
        await app.WriteAsync(db => Task.FromResult(db.Add(seller)));
        await app.ListedAsync("Tampah", category: "anyaman", from: (seller.Id, seller.Slug, seller.Name));

        using var guest = new Browser(app);
        var facts = (await guest.PageAsync($"/usaha-mikro/{seller.Slug}")).QuerySelectorAll("main dl > div")
            .ToDictionary(row => row.QuerySelector("dt")!.TextContent, row => row.QuerySelector("dd")!.TextContent.Trim());
        Assert.Equal(("Anyaman Sawah Luhur", "Koperasi Bambu"), (facts[label], facts["Anggota koperasi"]));
    }

    [Theory]
    [InlineData("rapat", "SRG 11.b"), InlineData("sosialisasi", "SRG 11.b"), InlineData("seminar", "SRG 11.b"), InlineData("pelatihan", "SRG 11.b")]
    [InlineData("workshop", "SRG 11.b"), InlineData("pertemuan", "SRG 11.b"), InlineData("acara-pemerintah", "SRG 7.c")]
    [InlineData("mebel-kantor", "SRG 11.c"), InlineData("cenderamata", "SRG 11.d"), InlineData("tamu-negara", "SRG 11.d"), InlineData("tamu-daerah", "SRG 11.d")]
    public async Task Every_occasion_the_regulation_names_has_its_shelf_with_the_pasal(string slug, string pasal)
    {
        var occasion = await app.ReadAsync(db => db.Set<Occasion>().AsNoTracking().SingleAsync(one => one.Slug == slug));
        Assert.Equal(pasal, occasion.Pasal);
        Assert.True(await app.ReadAsync(db => db.Set<Category>().AnyAsync(category => category.Occasions.Contains($",{slug},"))));
        using var guest = new Browser(app);
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync($"/keperluan/{slug}")).StatusCode);
    }

    [Fact]
    public async Task The_list_of_shops_says_that_only_the_registry_sells_here()
    {
        await app.ListedAsync("Tampah toko", category: "anyaman");
        using var guest = new Browser(app);
        var page = (await guest.PageAsync("/usaha-mikro")).QuerySelector("main")!;
        Assert.Contains("hanya usaha dalam registri Dinas yang menjual di sini", page.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a.law"));
    }
}
