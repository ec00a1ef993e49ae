using UsahaMikro.Market.Curation.UseCases;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Curation;
using UsahaMikro.Market.Tests.Development;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Sellers;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>What a mentor brought in: a classified seller of a sentra with one product at home and one before the curators, and a registration that was sent back.</summary>
internal sealed record Mentees((Guid Id, string Email) Mentor, Guid SellerId, string Slug, string ReturnedSlug, string DraftCode, string HandedInCode)
{
    public static async Task<Mentees> SetAsync(MarketApp app, string name)
    {
        var mentor = await app.PersonAsync(Role.Mentor);
        var actor = new Actor(mentor.Id, "Neneng", Role.Mentor, OrganisationKind.Operator);
        var seller = await app.MentoredAsync(mentor.Id, $"Keripik {name}", group: "Sentra Emping");
        var slug = await app.SlugOfAsync(seller);
        Assert.Null((await app.ClassifyAsync(slug, DevelopmentStage.Answers((await app.InForceAsync()).Content, best: false))).Error);
        var handedIn = await app.DraftAsync(seller, $"Keripik pisang {name}");
        Assert.Null((await app.UseAsync<HandInForSeller, Result<string>>(use => use.ExecuteAsync(new HandInCommand(handedIn, ""), actor, CancellationToken.None))).Error);
        return new Mentees(
            mentor, seller, slug, await ReturnedAsync(app, actor, new Upload("formulir.pdf", Samples.Pdf())),
            await app.DraftAsync(seller, $"Keripik talas {name}"), handedIn);
    }

    /// <summary>A registration that an officer sent back to whoever wrote it; its slug.</summary>
    public static async Task<string> ReturnedAsync(MarketApp app, Actor author, Upload? paper = null)
    {
        var slug = (await app.RegisterAsync(author, scan: paper)).Value;
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer(), (RegistryItem.Domicile, "Tuliskan RT dan RW."))).Error);
        return slug;
    }
}
