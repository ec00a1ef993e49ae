using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Regulation;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Catalog;

/// <summary>Goods a cooperative sells as made by a member, against its list of members of the day (SRG 3(1)).</summary>
public class MakerMemberTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task A_cooperative_names_who_of_its_members_made_the_goods()
    {
        var coop = await app.SellerAsync("Koperasi Lada", form: LegalForm.Koperasi);
        var (member, stranger) = (await MemberAsync(coop, "Kebun Lada Emin"), await app.SellerAsync("Kebun Orang Lain"));
        var (_, email) = await app.PersonAsync(Role.CooperativeOfficer, new Organisation(OrganisationKind.Seller, coop, "Koperasi Lada"));
        using var officer = await app.SignedInAsync(email);
        var form = await officer.PageAsync("/usaha/produk/baru");
        Assert.Equal(["", $"{member.Id}"], form.QuerySelectorAll("[name='Form.Member'] option").Select(one => one.GetAttribute("value")));

        using var nobody = await WrittenAsync(officer, "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
        Assert.Contains("Pilih anggota koperasi yang membuat produk ini.", await Browser.TextAsync(nobody), StringComparison.Ordinal);
        using var foreign = await WrittenAsync(officer, $"{stranger}");
        Assert.Contains("bukan anggota koperasi Anda hari ini", await Browser.TextAsync(foreign), StringComparison.Ordinal);
        using var named = await WrittenAsync(officer, $"{member.Id}");
        Assert.Equal(HttpStatusCode.Redirect, named.StatusCode);
        Assert.Contains("Kebun Lada Emin", await officer.TextAsync(named.Headers.Location!.OriginalString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_sellers_are_not_asked_for_a_member()
    {
        var group = await app.SellerAsync("Kelompok Lada", form: LegalForm.Kelompok);
        using var owner = await app.OwnerAsync(group);
        Assert.Null((await owner.PageAsync("/usaha/produk/baru")).QuerySelector("[name='Form.Member']"));
        using var saved = await WrittenAsync(owner, null);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    [Fact]
    public async Task An_order_counts_goods_as_made_by_a_member_up_to_the_last_day_of_the_membership()
    {
        var (coop, member, product) = await SoldAsync("Koperasi Padi", "Sawah Endin");
        var agency = await app.AgencyAsync();
        var (buyer, package) = (Arrange.Orderer(agency), await app.PackageAsync(agency, 100_000_000));
        var before = await MakerOfOrderAsync(buyer, package, product);
        await EndAsync(coop, member.Id);
        var lastDay = await MakerOfOrderAsync(buyer, package, product);
        app.Clock.Pass(TimeSpan.FromDays(1));
        var after = await MakerOfOrderAsync(buyer, package, product);

        Assert.Equal([Maker.AnggotaKelompok, Maker.AnggotaKelompok, Maker.DijualKembali], new[] { before, lastDay, after });
    }

    [Fact]
    public async Task Who_was_only_proposed_or_is_not_named_is_no_maker()
    {
        var coop = await app.SellerAsync("Koperasi Kopi", form: LegalForm.Koperasi);
        var asked = await MemberAsync(coop, "Kebun Diusulkan", agrees: false);
        var (unnamed, proposed) = (await ListedAsync(coop, "Kopi tanpa nama", null), await ListedAsync(coop, "Kopi usulan", asked));
        var agency = await app.AgencyAsync();
        var (buyer, package) = (Arrange.Orderer(agency), await app.PackageAsync(agency, 100_000_000));
        Assert.Equal(Maker.DijualKembali, await MakerOfOrderAsync(buyer, package, unnamed));
        Assert.Equal(Maker.DijualKembali, await MakerOfOrderAsync(buyer, package, proposed));
    }

    [Fact]
    public async Task Once_the_maker_has_left_the_product_is_neither_handed_in_nor_published_and_its_badge_is_gone()
    {
        var (coop, member, variant) = await SoldAsync("Koperasi Gula", "Aren Bu Icih");
        var product = await ProductAsync(variant);
        var url = $"/produk/{product.Slug}-{product.Code}";
        using var visitor = new Browser(app);
        Assert.Contains("Aren Bu Icih", await visitor.TextAsync(url), StringComparison.Ordinal);
        Assert.Contains((await visitor.PageAsync(url)).QuerySelectorAll("button[popovertarget]"), IsLocal);
        await EndAsync(coop, member.Id);
        app.Clock.Pass(TimeSpan.FromDays(1));

        var page = await visitor.TextAsync(url);
        Assert.DoesNotContain("Aren Bu Icih", page, StringComparison.Ordinal);
        Assert.Contains("Pihak lain; dijual kembali", page, StringComparison.Ordinal);
        Assert.DoesNotContain((await visitor.PageAsync(url)).QuerySelectorAll("button[popovertarget]"), IsLocal);
        var handed = await app.AtReviewDeskAsync(desk => desk.HandInAsync(product.Code, coop, CancellationToken.None));
        Assert.Equal("catalog.member-unknown", handed.Error?.Code);

        Assert.Null((await app.UseAsync<WithdrawProduct, Result>(use => use.ExecuteAsync(
            new WithdrawProductCommand(product.Code, product.Version, "Ganti pembuat."), Arrange.SellerActor(coop), CancellationToken.None))).Error);
        var again = await app.UseAsync<PublishProduct, Result>(async use => await use.ExecuteAsync(
            new PublishProductCommand(product.Code, (await ProductAsync(variant)).Version), Arrange.SellerActor(coop), CancellationToken.None));
        Assert.Equal("catalog.member-unknown", again.Error?.Code);
    }

    private static bool IsLocal(IElement badge) => badge.TextContent.Contains("Produk Lokal", StringComparison.Ordinal);

    private static Task<HttpResponseMessage> WrittenAsync(Browser by, string? member) => by.SubmitAsync(
        "/usaha/produk/baru", "/usaha/produk",
        [
            ("Form.Name", "Lada hitam"), ("Form.Category", "gipang-manisan"), ("Form.Unit", "bungkus"), ("Form.Fulfilment", "Stock"),
            ("Form.Maker", "AnggotaKelompok"), ("Form.Variants[0].Price", "15.000"), ("Form.Variants[0].Opening", "40"),
            .. member is null ? Array.Empty<(string, string)>() : [("Form.Member", member)],
        ]);

    private async Task<(Guid Cooperative, SellerMember Member, Guid Variant)> SoldAsync(string name, string maker)
    {
        var coop = await app.SellerAsync(name, form: LegalForm.Koperasi);
        var member = await MemberAsync(coop, maker);
        return (coop, member, await ListedAsync(coop, $"Barang {name}", member));
    }

    private Task<Guid> ListedAsync(Guid cooperative, string name, SellerMember? member) =>
        app.ListedAsync(cooperative, name, 78_000, maker: Maker.AnggotaKelompok, member: member);

    private async Task<SellerMember> MemberAsync(Guid cooperative, string name, bool agrees = true)
    {
        var id = await app.SellerAsync(name);
        await app.WriteAsync(async db =>
        {
            var sellers = await db.Set<Seller>().Where(one => one.Id == cooperative || one.Id == id).ToDictionaryAsync(one => one.Id);
            var (today, officer) = (app.Today(), Arrange.SellerActor(cooperative));
            var member = CooperativeMember.Propose(sellers[cooperative], sellers[id], today.AddDays(-30), today, officer, app.Clock.Now).Value;
            if (agrees) Assert.Null(member.Confirm([], Arrange.SellerActor(id), app.Clock.Now).Error);
            db.Add(member);
        });
        return new SellerMember(id, name);
    }

    private Task<Product> ProductAsync(Guid variant) =>
        app.ReadAsync(db => db.Set<Product>().AsNoTracking().SingleAsync(p => p.Variants.Any(v => v.Id == variant)));

    private Task EndAsync(Guid cooperative, Guid member) => app.WriteAsync(async db =>
    {
        var one = await db.Set<CooperativeMember>().SingleAsync(m => m.CooperativeId == cooperative && m.MemberId == member);
        Assert.Null(one.End(app.Today(), "Pindah koperasi.", app.Today(), Arrange.SellerActor(member), app.Clock.Now).Error);
    });

    private async Task<Maker> MakerOfOrderAsync(Actor buyer, Guid package, Guid variant)
    {
        var order = await app.OrderAsync(await app.OrderedAsync(buyer, package, variant, 1));
        return Assert.Single(order.Lines).Facts.Maker;
    }
}
