using System.Net;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Sellers;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class ChangeTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task Checked_data_stay_in_force_until_another_officer_has_compared_the_new_ones()
    {
        var (slug, shop, account) = await VerifiedAsync();
        Assert.Null((await ProposeAsync(slug, shop, bank: "7711223344")).Error);
        var waiting = await app.RecordAsync(slug);
        Assert.Equal(("Jl. Kaujon 3 RT 01/RW 02", RegistryState.Verified, ""), (waiting.Address, waiting.Registry, waiting.Private!.BankTail));
        var id = Assert.Single(waiting.Proposals).Id;

        Assert.Equal(SellersErrors.OwnEntry, (await DecideAsync(slug, id, RegistryStage.Officer() with { UserId = account })).Error);
        Assert.Equal(SellersErrors.ProposalReasonMissing, (await DecideAsync(slug, id, RegistryStage.Officer(), "")).Error);
        Assert.Null((await DecideAsync(slug, id, RegistryStage.Officer())).Error);
        var changed = await app.RecordAsync(slug);
        Assert.Equal(("Jl. Baru 9", "3344", waiting.Private.NikHash), (changed.Address, changed.Private!.BankTail, changed.Private.NikHash));
        Assert.Equal(["Perubahan data diajukan", "Perubahan data diterima"], changed.Steps.OrderBy(step => step.Id).TakeLast(2).Select(step => step.What));
        Assert.Equal(SellersErrors.ProposalDecided, (await DecideAsync(slug, id, RegistryStage.Officer())).Error);

        var shown = await app.UseAsync<RevealPersonalData, Result<RevealedData>>(use =>
            use.ExecuteAsync(new RevealPersonalDataCommand(slug, "Memeriksa rekening baru."), RegistryStage.Officer(), CancellationToken.None));
        Assert.Equal("7711223344", shown.Value.BankAccount);
    }

    [Fact]
    public async Task A_refused_change_leaves_everything_as_it_was_and_a_newer_proposal_replaces_one_that_waits()
    {
        var (slug, shop, _) = await VerifiedAsync();
        Assert.Null((await ProposeAsync(slug, shop)).Error);
        Assert.Null((await ProposeAsync(slug, shop, nib: "9120000009999")).Error);
        var proposals = (await app.RecordAsync(slug)).Proposals.OrderBy(one => one.At).ToList();
        Assert.Equal([ProposalState.Replaced, ProposalState.Waiting], proposals.Select(one => one.State).Order().Reverse());
        var id = proposals.Single(one => one.State is ProposalState.Waiting).Id;
        Assert.Null((await DecideAsync(slug, id, RegistryStage.Officer(), "Surat domisili belum ada.")).Error);
        Assert.Equal(("", "Jl. Kaujon 3 RT 01/RW 02"), (await app.RecordAsync(slug)) is var kept ? (kept.Nib, kept.Address) : default);
    }

    [Fact]
    public async Task A_number_that_somebody_else_took_meanwhile_is_refused_at_the_decision()
    {
        var (slug, shop, _) = await VerifiedAsync();
        Assert.Null((await ProposeAsync(slug, shop, nib: "9120000008888")).Error);
        Assert.Null((await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nib: "9120000008888"))).Error);
        Assert.Equal(SellersErrors.NibTaken, (await DecideAsync(slug, (await app.RecordAsync(slug)).Proposals.Single().Id, RegistryStage.Officer())).Error);
    }

    [Fact]
    public async Task On_the_pages_a_story_shows_at_once_and_an_address_after_its_check()
    {
        var (slug, shop, _) = await VerifiedAsync();
        using var seller = await app.SignedInAsync((await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.SellerId!.Value, "Dapur"))).Email);
        using var told = await seller.SubmitAsync("/usaha/profil", "/usaha/profil/cerita", ("Story", "Santan diperas tiap subuh."), ("CapacityNote", "90 kotak sehari"));
        Assert.Equal(HttpStatusCode.Redirect, told.StatusCode);
        Assert.Equal(("Santan diperas tiap subuh.", "90 kotak sehari"), (await app.RecordAsync(slug)) is var one ? (one.Story, one.CapacityNote) : default);

        using var empty = await seller.SubmitAsync("/usaha/profil/data", "/usaha/profil/data", ("Address", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        using var sent = await seller.SubmitAsync("/usaha/profil/data", "/usaha/profil/data", ("Address", "Jl. Baru 9"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("menunggu pemeriksaan", await seller.TextAsync("/usaha/profil"), StringComparison.Ordinal);

        using var officer = await app.SignedInAsync((await app.PersonAsync(Role.DinasOfficer)).Email);
        var check = $"/dinas/pelaku-usaha/{slug}/perubahan";
        Assert.Contains(check, (await officer.PageAsync("/dinas")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
        var row = Assert.Single((await officer.PageAsync(check)).QuerySelectorAll("main tbody tr"));
        Assert.Contains("Jl. Kaujon 3 RT 01/RW 02", row.TextContent, StringComparison.Ordinal);
        using var silent = await officer.SubmitAsync(check, check, ("Verdict", "tolak"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        using var accepted = await officer.SubmitAsync(check, check, ("Verdict", "sesuai"));
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        Assert.Equal("Jl. Baru 9", (await app.RecordAsync(slug)).Address);
    }

    [Fact]
    public async Task A_line_of_business_whose_risk_nobody_set_is_asked_for_and_does_not_bring_the_shop_down()
    {
        var (slug, shop, _) = await VerifiedAsync();
        Assert.Null((await ProposeAsync(slug, shop, alsoKbli: "47999")).Error);
        var proposal = (await app.RecordAsync(slug)).Proposals.Single();

        Assert.Equal("sellers.risk-unset", (await DecideAsync(slug, proposal.Id, RegistryStage.Officer())).Error?.Code);
        var asked = await app.UseAsync<UnsetRisksQuery, IReadOnlyList<UnsetRisk>>(query => query.AllAsync(CancellationToken.None));
        Assert.Contains(asked, one => one.Code == "47999");
        Assert.Equal("56210", (await app.RecordAsync(slug)).Kbli);
        Assert.Null((await DecideAsync(slug, proposal.Id, RegistryStage.Officer(), "Bukan usaha ini.")).Error);
    }

    private async Task<(string Slug, Actor Shop, Guid Account)> VerifiedAsync()
    {
        var (account, _) = await app.PersonAsync();
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(account))).Value;
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer())).Error);
        return (slug, Arrange.SellerActor((await app.RecordAsync(slug)).Id), account);
    }

    private async Task<Result> ProposeAsync(string slug, Actor shop, string nib = "", string? bank = null, params string[] alsoKbli)
    {
        var version = (await app.RecordAsync(slug)).Version;
        return await app.UseAsync<ProposeChange, Result>(use => use.ExecuteAsync(
            new ProposeChangeCommand(version, "3673011001", "Jl. Baru 9", nib, ["56210", .. alsoKbli], null, new TaxFacts(), bank is null ? "" : "Bank Banten", bank, bank is null ? "" : "Sarnah") { NibOn = nib.Length == 0 ? null : new DateOnly(2022, 3, 1) },
            shop, CancellationToken.None));
    }

    private Task<Result> DecideAsync(string slug, Guid id, Actor officer, string? refusal = null) => app.UseAsync<DecideChange, Result>(use =>
        use.ExecuteAsync(new DecideChangeCommand(slug, id, refusal is null, refusal ?? ""), officer, CancellationToken.None));
}
