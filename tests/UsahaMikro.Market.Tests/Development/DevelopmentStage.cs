using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Development.UseCases;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Sellers;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Development;

/// <summary>Classification as the Dinas does it: a guideline, a seller, an officer with the questionnaire.</summary>
internal static class DevelopmentStage
{
    public static readonly Actor Officer = new(Guid.CreateVersion7(), "Ahmad", Role.DinasOfficer, OrganisationKind.Operator);

    public static Task<GuidelineDetails> InForceAsync(this MarketApp app) => app.UseAsync<GuidelineQuery, GuidelineDetails>(
        async query => (await query.AllAsync(CancellationToken.None)).Single(one => one.IsInForce));

    /// <summary>The weakest answer everywhere, or the strongest.</summary>
    public static Dictionary<string, string> Answers(GuidelineContent content, bool best) => content.Questions.ToDictionary(
        question => question.Code,
        question => (best ? question.Answers.MaxBy(answer => answer.Points) : question.Answers.MinBy(answer => answer.Points))!.Code);

    /// <summary>As a browser sends them.</summary>
    public static (string, string)[] Fields(this IReadOnlyDictionary<string, string> answers) => [.. answers.Select(one => ($"Answers[{one.Key}]", one.Value))];

    public static async Task<string> SlugOfAsync(this MarketApp app, Guid seller) =>
        await app.ReadAsync(db => db.Set<Seller>().Where(s => s.Id == seller).Select(s => s.Slug).SingleAsync());

    public static Task<SellerLevel?> LevelAsync(this MarketApp app, Guid seller) =>
        app.UseAsync<ISellerLevels, SellerLevel?>(levels => levels.FindAsync(seller, CancellationToken.None));

    public static Task<List<Classification>> ClassificationsAsync(this MarketApp app, Guid seller) => app.ReadAsync(db =>
        db.Set<Classification>().AsNoTracking().Include(c => c.Aspects).Where(c => c.SellerId == seller).OrderBy(c => c.Round).ToListAsync());

    public static async Task<Result<Guid>> ClassifyAsync(
        this MarketApp app, string slug, IReadOnlyDictionary<string, string> answers, int round = 1, Actor? by = null)
    {
        var guideline = await app.InForceAsync();
        return await app.UseAsync<ClassifySeller, Result<Guid>>(use => use.ExecuteAsync(
            new ClassifySellerCommand(slug, guideline.Number, round, answers, ""), by ?? Officer, CancellationToken.None));
    }

    /// <summary>A verified micro business that this mentor brought in.</summary>
    public static async Task<(Guid Id, string Slug)> MenteeAsync(this MarketApp app, Guid mentor, string name)
    {
        var seller = await app.MentoredAsync(mentor, name);
        return (seller, await app.SlugOfAsync(seller));
    }

    public static void Redirected(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        answer.Dispose();
    }

    public static string Words(this IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
