using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Shared;
using static UsahaMikro.Market.Tests.Curation.CurationSamples;

namespace UsahaMikro.Market.Tests.Curation;

public class ImpartialityTests
{
    private readonly Actor _curator = Curator();

    private Guid Me => _curator.UserId!.Value;

    [Fact]
    public void Who_has_no_tie_may_judge() => Assert.Null(Impartiality.ObstacleOf(Me, SellerId, NoTies));

    [Fact]
    public void The_owner_may_not_judge() => Refused(NoTies with { ApplicantId = Me }, "pemilik");

    [Fact]
    public void A_member_of_the_seller_may_not_judge_even_after_leaving() => Refused(NoTies with { OwnShops = [SellerId] }, "sekarang atau dulu");

    [Fact]
    public void Who_handed_a_product_of_the_seller_in_may_not_judge() => Refused(NoTies with { HandedInBy = [Guid.CreateVersion7(), Me] }, "mengajukan");

    [Fact]
    public void The_mentor_who_registered_the_seller_may_not_judge() => Refused(NoTies with { EnteredById = Me }, "pendamping");

    [Fact]
    public void Someone_of_the_same_group_or_cooperative_may_not_judge()
    {
        var neighbour = Guid.CreateVersion7();
        Refused(NoTies with { OwnShops = [neighbour], Kin = [neighbour] }, "kelompok atau koperasi");
        Assert.Null(Impartiality.ObstacleOf(Me, SellerId, NoTies with { OwnShops = [Guid.CreateVersion7()], Kin = [neighbour] }));
    }

    [Fact]
    public void Nobody_unknown_judges() => Assert.NotNull(Impartiality.ObstacleOf(null, SellerId, NoTies));

    private void Refused(Ties ties, string word)
    {
        Assert.Contains(word, Impartiality.ObstacleOf(Me, SellerId, ties)!.Message, StringComparison.Ordinal);
        Assert.False(Waiting().Take(_curator, ties, Monday).IsSuccess);
        var taken = Taken(_curator);
        Assert.False(taken.Assess(Scores(), _curator, ties, Monday).IsSuccess);
        Assert.False(taken.Decide(Revise(), _curator, ties, AppealUntil, Monday).IsSuccess);
    }
}
