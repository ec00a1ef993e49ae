using System.Net;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class MentorEntriesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Root = "/pendampingan/pelaku-usaha";

    [Fact]
    public async Task A_mentor_sees_what_was_returned_with_its_reason_and_mends_it()
    {
        var (slug, mentor) = await ReturnedAsync("Neneng");
        using var browser = mentor;
        Assert.Contains("Perbaiki pendaftaran", await browser.TextAsync("/pendampingan"), StringComparison.Ordinal);
        var list = await browser.TextAsync(Root);
        Assert.Contains("Tuliskan RT dan RW.", list, StringComparison.Ordinal);
        Assert.Contains("Dikembalikan untuk dilengkapi", list, StringComparison.Ordinal);

        var url = $"{Root}/{slug}/perbaikan";
        Assert.Contains("Tuliskan RT dan RW.", await browser.TextAsync(url), StringComparison.Ordinal);
        using var silent = await browser.SubmitAsync(url, url, ("Address", "Jl. Kaujon 3 RT 09/RW 02"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        using var mended = await browser.SubmitAsync(url, url, ("Address", "Jl. Kaujon 3 RT 09/RW 02"), ("Agrees", "true"));
        Assert.Equal(HttpStatusCode.Redirect, mended.StatusCode);

        var one = await app.RecordAsync(slug);
        Assert.Equal((RegistryState.Registered, "Jl. Kaujon 3 RT 09/RW 02"), (one.Registry, one.Address));
        Assert.Contains("Menunggu pemeriksaan", await browser.TextAsync($"{Root}/{slug}"), StringComparison.Ordinal);
        using var over = await browser.GetAsync(url);
        Assert.Equal(HttpStatusCode.NotFound, over.StatusCode);
    }

    [Fact]
    public async Task Another_mentors_entry_is_not_found_by_page_form_or_use_case()
    {
        var (slug, mentor) = await ReturnedAsync("Neneng");
        using var owner = mentor;
        var stranger = await app.PersonAsync(Role.Mentor);
        using var other = await app.SignedInAsync(stranger.Email);
        Assert.DoesNotContain("Tuliskan RT dan RW.", await other.TextAsync(Root), StringComparison.Ordinal);
        foreach (var url in new[] { $"{Root}/{slug}", $"{Root}/{slug}/perbaikan" })
        {
            using var seen = await other.GetAsync(url);
            Assert.Equal(HttpStatusCode.NotFound, seen.StatusCode);
        }

        var form = await owner.PageAsync($"{Root}/{slug}/perbaikan");
        using var posted = await other.PostAsync($"{Root}/{slug}/perbaikan", Browser.FieldsOf(form, $"{Root}/{slug}/perbaikan"), ("Agrees", "true"));
        var forced = await app.MendAsync(slug, new Actor(stranger.Id, "Lain", Role.Mentor, OrganisationKind.Operator), RegistryStage.Entry());

        Assert.NotEqual(HttpStatusCode.Redirect, posted.StatusCode);
        Assert.Equal("sellers.not-found", forced.Error?.Code);
        Assert.Equal(RegistryState.Returned, (await app.RecordAsync(slug)).Registry);
    }

    [Fact]
    public async Task A_mentor_who_mended_does_not_become_the_one_who_checks()
    {
        var (slug, mentor) = await ReturnedAsync("Neneng");
        using var browser = mentor;
        var url = $"{Root}/{slug}/perbaikan";
        (await browser.SubmitAsync(url, url, ("Address", "Jl. Kaujon 5"), ("Agrees", "true"))).Dispose();
        var one = await app.RecordAsync(slug);
        var author = one.Steps.OrderBy(step => step.Id).Last().ById!.Value;
        Assert.Equal("sellers.own-entry", (await app.DecideAsync(slug, RegistryStage.Officer() with { UserId = author })).Error?.Code);
    }

    private async Task<(string Slug, Browser Mentor)> ReturnedAsync(string name)
    {
        var (id, email) = await app.PersonAsync(Role.Mentor);
        var slug =
            (await app.RegisterAsync(new Actor(id, name, Role.Mentor, OrganisationKind.Operator), scan: new Upload("formulir.pdf", Samples.Pdf()))).Value;
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer(), (RegistryItem.Domicile, "Tuliskan RT dan RW."))).Error);
        return (slug, await app.SignedInAsync(email));
    }
}
