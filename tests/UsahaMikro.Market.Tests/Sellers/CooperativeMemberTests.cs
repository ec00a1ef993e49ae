using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Sellers;

/// <summary>Who may say that a business belongs to a cooperative, and until when.</summary>
public class CooperativeMemberTests
{
    private static readonly DateTimeOffset At = new(2026, 6, 15, 3, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 6, 15);
    private static readonly Seller Cooperative = Verified("Koperasi Karya", LegalForm.Koperasi);
    private static readonly Seller Shop = Verified("Anyam Karya", LegalForm.Perorangan);

    [Fact]
    public void Who_proposed_does_not_agree_under_another_hat()
    {
        var officer = Dinas();
        var member = Proposed(officer);
        Assert.Equal("sellers.own-proposal", member.Confirm([], officer, At).Error?.Code);
        Assert.Equal("sellers.own-proposal", member.Confirm([], Of(Shop, Role.SellerOwner) with { UserId = officer.UserId }, At).Error?.Code);
        Assert.Null(member.Confirm([], Dinas(), At).Error);
    }

    [Fact]
    public void Nobody_of_the_cooperative_agrees_in_the_place_of_its_member()
    {
        var member = Proposed(Of(Cooperative, Role.CooperativeOfficer));
        Assert.Equal("sellers.own-proposal", member.Confirm([], Of(Cooperative, Role.CooperativeOfficer), At).Error?.Code);
        Assert.Equal("sellers.own-proposal", member.Confirm([Cooperative.Id], Dinas(), At).Error?.Code);
        Assert.Equal("sellers.own-proposal", member.Refuse("Bukan usahanya.", [Shop.Id], Dinas(), At).Error?.Code);
        Assert.Equal(CooperativeMemberState.Proposed, member.State);
        Assert.Null(member.Confirm([], Of(Shop, Role.SellerOwner), At).Error);
    }

    [Theory]
    [InlineData(-31, "sellers.member-until-wrong"), InlineData(-30, null), InlineData(0, null), InlineData(1, "sellers.member-until-wrong")]
    public void A_membership_ends_neither_before_it_began_nor_in_the_future(int daysFromToday, string? refusal)
    {
        var member = Proposed(Dinas());
        Assert.Null(member.Confirm([], Of(Shop, Role.SellerOwner), At).Error);
        Assert.Equal(refusal, member.End(Today.AddDays(daysFromToday), "Pindah kota.", Today, Of(Shop, Role.SellerOwner), At).Error?.Code);
    }

    [Fact]
    public void What_was_never_agreed_to_cannot_end_and_what_ended_does_not_go_on()
    {
        var member = Proposed(Dinas());
        Assert.Equal("sellers.move-refused", member.End(Today, "Pindah kota.", Today, Dinas(), At).Error?.Code);
        Assert.Null(member.Confirm([], Of(Shop, Role.SellerOwner), At).Error);
        Assert.Null(member.End(Today, "Pindah kota.", Today, Dinas(), At).Error);
        Assert.Equal("sellers.move-refused", member.Confirm([], Dinas(), At).Error?.Code);
        Assert.Equal(["Diusulkan", "Disetujui", "Berakhir"], member.Steps.Select(step => step.What));
    }

    private static CooperativeMember Proposed(Actor by) => CooperativeMember.Propose(Cooperative, Shop, Today.AddDays(-30), Today, by, At).Value;

    private static Actor Dinas() => new(Guid.CreateVersion7(), "Ahmad", Role.DinasOfficer, OrganisationKind.Operator);

    private static Actor Of(Seller shop, Role role) => new(Guid.CreateVersion7(), "Titin", role, OrganisationKind.Seller, shop.Id, shop.Name);

    private static Seller Verified(string name, LegalForm form)
    {
        var seller = Seller.Register(
            new SellerProfile
            {
                Slug = Slug.Of(name),
                Name = name,
                OwnerName = "Titin",
                KelurahanCode = "3673011001",
                Scale = BusinessScale.Mikro,
                LegalForm = form,
            },
            At);
        seller.Verify(Actor.System("test"), At);
        return seller;
    }
}
