using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Regulation;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class CooperativeTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Own = "/usaha/koperasi";

    [Fact]
    public async Task A_proposed_member_belongs_to_the_cooperative_once_it_agrees_itself()
    {
        var (coop, officer) = await CooperativeAsync("Koperasi Karya Satu");
        using var board = officer;
        var (shop, owner) = await OwnedAsync("Anyam Satu");
        using var member = owner;
        Redirected(await ProposeAsync(board, await NibOfAsync(shop.Id)));
        Assert.Contains("Menunggu persetujuan", await board.TextAsync(Own), StringComparison.Ordinal);
        Assert.DoesNotContain((await TiesAsync(shop.Id)).Kin, kin => kin == coop);

        var one = await MemberAsync(coop, shop.Id);
        Redirected(await member.SubmitAsync(Own, $"{Own}/anggota/{one.Id}/persetujuan"));

        one = await MemberAsync(coop, shop.Id);
        Assert.Equal((CooperativeMemberState.Active, app.Today()), (one.State, one.From));
        Assert.Equal(["Diusulkan", "Disetujui"], one.Steps.OrderBy(step => step.Id).Select(step => step.What));
        // Whoever belongs to the same cooperative is kin to curators.
        Assert.Contains(coop, (await TiesAsync(shop.Id)).Kin);
    }

    [Fact]
    public async Task The_cooperative_does_not_agree_for_its_member_and_the_dinas_may()
    {
        var (coop, officer) = await CooperativeAsync("Koperasi Karya Dua");
        using var board = officer;
        var shop = await app.ShopAsync("Anyam Dua");
        Redirected(await ProposeAsync(board, await NibOfAsync(shop.Id)));
        var one = await MemberAsync(coop, shop.Id);
        Assert.Null((await board.PageAsync(Own)).QuerySelector("form[action$='/persetujuan']"));
        Redirected(await board.SubmitAsync(Own, $"{Own}/anggota/{one.Id}/penarikan"));
        Assert.Equal(CooperativeMemberState.CalledBack, (await MemberAsync(coop, shop.Id)).State);

        Redirected(await ProposeAsync(board, await NibOfAsync(shop.Id)));
        var again =
            await app.ReadAsync(db => db.Set<CooperativeMember>().SingleAsync(m => m.MemberId == shop.Id && m.State == CooperativeMemberState.Proposed));
        var slug = await app.ReadAsync(db => db.Set<Seller>().Where(s => s.Id == coop).Select(s => s.Slug).SingleAsync());
        var url = $"/dinas/pelaku-usaha/{slug}/koperasi";
        using var dinas = await app.SignedInAsync((await app.PersonAsync(Role.DinasOfficer)).Email);
        Assert.Contains("Periksa keanggotaan Anyam Dua", await dinas.TextAsync("/dinas"), StringComparison.Ordinal);
        using var silent = await dinas.SubmitAsync($"{url}/anggota/{again.Id}/penolakan", $"{url}/anggota/{again.Id}/penolakan");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Redirected(await dinas.SubmitAsync(url, $"{url}/anggota/{again.Id}/persetujuan"));
        Assert.Equal(2, await app.ReadAsync(db => db.Set<CooperativeMember>().CountAsync(m => m.MemberId == shop.Id)));
    }

    [Fact]
    public async Task A_membership_ends_on_a_day_with_a_reason_and_can_begin_anew()
    {
        var (coop, officer) = await CooperativeAsync("Koperasi Karya Tiga");
        using var board = officer;
        var (shop, owner) = await OwnedAsync("Anyam Tiga");
        using var member = owner;
        var nib = await NibOfAsync(shop.Id);
        Redirected(await ProposeAsync(board, nib));
        var one = await MemberAsync(coop, shop.Id);
        Redirected(await member.SubmitAsync(Own, $"{Own}/anggota/{one.Id}/persetujuan"));
        var url = $"{Own}/anggota/{one.Id}/akhir";
        using var tomorrow = await member.SubmitAsync(url, url, ("Form.Until", Day(app.Today().AddDays(1))), ("Form.Reason", "Pindah kota."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tomorrow.StatusCode);
        Redirected(await member.SubmitAsync(url, url, ("Form.Until", Day(app.Today())), ("Form.Reason", "Pindah kota.")));
        Assert.Equal((CooperativeMemberState.Ended, app.Today()), ((await MemberAsync(coop, shop.Id)).State, (await MemberAsync(coop, shop.Id)).Until));
        Assert.Contains("Pindah kota.", await board.TextAsync(Own), StringComparison.Ordinal);
        Assert.DoesNotContain((await TiesAsync(shop.Id)).Kin, kin => kin == coop);

        Redirected(await ProposeAsync(board, nib));
        Assert.Equal(2, await app.ReadAsync(db => db.Set<CooperativeMember>().CountAsync(m => m.MemberId == shop.Id)));
    }

    [Fact]
    public async Task Anothers_membership_is_not_found_and_only_a_cooperative_keeps_members()
    {
        var (coop, officer) = await CooperativeAsync("Koperasi Karya Empat");
        using var board = officer;
        var shop = await app.ShopAsync("Anyam Empat");
        Redirected(await ProposeAsync(board, await NibOfAsync(shop.Id)));
        var one = await MemberAsync(coop, shop.Id);
        var (_, owner) = await OwnedAsync("Anyam Asing");
        using var stranger = owner;
        var token = Browser.FieldsOf(await stranger.PageAsync(Own), "/keluar");
        foreach (var path in new[] { $"{Own}/anggota/{one.Id}/persetujuan", $"{Own}/anggota/{one.Id}/penarikan", $"{Own}/anggota/{one.Id}/penolakan",
            $"{Own}/anggota", $"{Own}/pengurus" })
        {
            using var forced = await stranger.PostAsync(path, token, ("reason", "Coba."));
            Assert.Equal(HttpStatusCode.NotFound, forced.StatusCode);
        }

        using var twice = await ProposeAsync(board, await NibOfAsync(shop.Id), app.Today().AddDays(-3));
        using var nobody = await ProposeAsync(board, "9999999999999");
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity), (twice.StatusCode, nobody.StatusCode));
        Assert.Equal(CooperativeMemberState.Proposed, (await MemberAsync(coop, shop.Id)).State);
    }

    [Fact]
    public async Task An_office_is_held_by_one_person_at_a_time_and_its_past_stays()
    {
        var (coop, officer) = await CooperativeAsync("Koperasi Karya Lima");
        using var board = officer;
        (string, string)[] chair = [("Name", "Yayah"), ("Office", "Ketua"), ("From", "2024-01-02")];
        Redirected(await board.SubmitAsync(Own, $"{Own}/pengurus", chair));
        Redirected(await board.SubmitAsync(Own, $"{Own}/pengurus", chair));
        using var second = await board.SubmitAsync(Own, $"{Own}/pengurus", ("Name", "Dedi"), ("Office", "Ketua"), ("From", "2026-01-02"));
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("Yayah", await Browser.TextAsync(second), StringComparison.Ordinal);

        var seat = await app.ReadAsync(db => db.Set<BoardSeat>().SingleAsync(one => one.CooperativeId == coop));
        var url = $"{Own}/pengurus/{seat.Id}/akhir";
        Redirected(await board.SubmitAsync(url, url, ("Form.Until", Day(app.Today())), ("Form.Reason", "Rapat anggota memilih ketua baru.")));
        Redirected(await board.SubmitAsync(Own, $"{Own}/pengurus", ("Name", "Dedi"), ("Office", "Ketua"), ("From", Day(app.Today()))));
        var text = await board.TextAsync(Own);
        Assert.Contains("Rapat anggota memilih ketua baru.", text, StringComparison.Ordinal);
        Assert.Equal(["Dedi", "Yayah"], await app.ReadAsync(
            db => db.Set<BoardSeat>().Where(one => one.CooperativeId == coop).OrderBy(one => one.Name).Select(one => one.Name).ToListAsync()));
    }

    [Fact]
    public async Task A_group_is_one_page_with_all_who_name_it()
    {
        foreach (var (name, group) in new[] { ("Emping A", "Sentra Emping Sayar"), ("Emping B", "sentra emping  sayar") })
            Assert.Null((await app.RegisterAsync(
                RegistryStage.Citizen(), RegistryStage.Entry() with { Name = name, GroupType = GroupType.Sentra, GroupName = group })).Error);
        using var dinas = await app.SignedInAsync((await app.PersonAsync(Role.DinasOfficer)).Email);
        var list = await dinas.PageAsync("/dinas/pelaku-usaha/kelompok?jenis=Sentra");
        var row = Assert.Single(list.QuerySelectorAll("tbody tr"), one => one.TextContent.Contains("mping", StringComparison.Ordinal));
        var page = await dinas.TextAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("Emping A", page, StringComparison.Ordinal);
        Assert.Contains("Emping B", page, StringComparison.Ordinal);
        Assert.Empty((await dinas.PageAsync("/dinas/pelaku-usaha/kelompok?jenis=Klaster")).QuerySelectorAll("tbody tr"));
        Assert.Contains("Emping A", await dinas.TextAsync("/dinas/pelaku-usaha?kelompok=Sentra"), StringComparison.Ordinal);
        Assert.DoesNotContain("Emping A", await dinas.TextAsync("/dinas/pelaku-usaha?kelompok=Klaster"), StringComparison.Ordinal);
    }

    private async Task<(Guid Id, Browser Officer)> CooperativeAsync(string name)
    {
        var id = await app.SellerAsync(name, form: LegalForm.Koperasi);
        return (id, await app.SignedInAsync((await app.PersonAsync(Role.CooperativeOfficer, new Organisation(OrganisationKind.Seller, id, name))).Email));
    }

    private async Task<((Guid Id, string Slug, string Name) Shop, Browser Owner)> OwnedAsync(string name)
    {
        var shop = await app.ShopAsync(name);
        return (shop, await app.SignedInAsync((await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.Id, shop.Name))).Email));
    }

    private Task<HttpResponseMessage> ProposeAsync(Browser board, string nib, DateOnly? from = null) =>
        board.SubmitAsync(Own, $"{Own}/anggota", ("Nib", nib), ("MemberFrom", Day(from ?? app.Today())));

    private Task<string> NibOfAsync(Guid seller) => app.ReadAsync(db => db.Set<Seller>().Where(s => s.Id == seller).Select(s => s.Nib).SingleAsync());

    private Task<CooperativeMember> MemberAsync(Guid cooperative, Guid member) =>
        app.ReadAsync(db => db.Set<CooperativeMember>().AsNoTracking().Include(m => m.Steps)
        .Where(m => m.CooperativeId == cooperative && m.MemberId == member).OrderByDescending(m => m.Id).FirstAsync());

    private async Task<SellerTies> TiesAsync(Guid seller) =>
        (await app.UseAsync<ISellerRegistry, SellerTies?>(registry => registry.TiesAsync(seller, CancellationToken.None)))!;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Redirected(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        answer.Dispose();
    }
}
