using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Catalog;

namespace UsahaMikro.Market.Tests.Curation;

/// <summary>Cases without a database, named like the trade.</summary>
internal static class CurationSamples
{
    public const string Weights = "PotensiPasar:20,Unggulan:15,Kualitas:20,Desain:10,Merek:10,Kemasan:15,Legalitas:10";

    public static readonly Ties NoTies = new(null, null, [], [], []);
    public static readonly Guid SellerId = Guid.CreateVersion7();
    public static readonly DateTimeOffset Monday = new(2026, 6, 15, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly AppealUntil = new(2026, 6, 29);

    public static readonly JudgedPicture Picture =
        new(Guid.CreateVersion7(), "Bandeng di piring", 960, 720, new string('a', 64), new string('b', 64), new string('c', 64));

    public static readonly JudgedFacts Bandeng = ProductSamples.Bandeng with { Pictures = [Picture] };

    public static Actor Curator(string name = "Ratna") => new(Guid.CreateVersion7(), name, Role.Curator, OrganisationKind.Operator);

    public static Actor Owner() => new(Guid.CreateVersion7(), "Sarnah", Role.SellerOwner, OrganisationKind.Seller, SellerId, "Dapur Bu Sarnah");

    public static CaseOpening Opening(JudgedFacts? facts = null, string note = "", int round = 1) => new(
        $"KUR-2026-{round:00000}", new ReviewSheet(Guid.CreateVersion7(), "SBN1", "sate-bandeng", SellerId, facts ?? Bandeng, null, true, false, [], []),
        "Dapur Bu Sarnah", round, null, Weights, new DateOnly(2026, 6, 29), note);

    public static CurationCase Waiting(JudgedFacts? facts = null) => CurationCase.Open(Opening(facts), Owner(), Monday);

    public static CurationCase Taken(Actor curator)
    {
        var one = Waiting();
        Assert.True(one.Take(curator, NoTies, Monday.AddHours(1)).IsSuccess);
        return one;
    }

    public static CriterionScore[] Scores(int score = 4, params string[] without) =>
        [.. Rubric.Of(Weights).Criteria.Except(without).Select(criterion => new CriterionScore(criterion, score, ""))];

    public static Ruling Revise(string reason = "Kemasannya bocor.", string lack = "Segel plastiknya lepas.") =>
        new(CaseState.Revision, reason, [("Kemasan", lack)], IsFeatured: false);

    public static Ruling Clear(bool isFeatured = false) => new(CaseState.Cleared, "", [], isFeatured);

    public static CurationCase Decided(Actor curator, Ruling ruling)
    {
        var one = Taken(curator);
        Assert.True(one.Assess(Scores(), curator, NoTies, Monday.AddHours(2)).IsSuccess);
        Assert.True(one.Decide(ruling, curator, NoTies, AppealUntil, Monday.AddHours(3)).IsSuccess);
        return one;
    }
}
