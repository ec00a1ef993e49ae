using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

internal static class Mentored
{
    /// <summary>A verified seller whom this mentor brought into the registry.</summary>
    public static async Task<Guid> MentoredAsync(this MarketApp app, Guid mentor, string name, string? nib = null, string group = "")
    {
        var profile = new SellerProfile
        {
            Slug = $"{Slug.Of(name)}-{HumanCode.New(5).ToLowerInvariant()}",
            Name = name,
            OwnerName = "Ijah",
            KelurahanCode = "3673061001",
            Scale = BusinessScale.Mikro,
            LegalForm = LegalForm.Perorangan,
            GroupType = group.Length > 0 ? GroupType.Sentra : GroupType.None,
            GroupName = group,
            Nib = nib ?? $"91200{Random.Shared.Next(10_000_000, 99_999_999)}",
        };
        var seller = Seller.Register(profile, app.Clock.Now, new Submission(Intake.Assisted, null, mentor, "Neneng"));
        seller.Verify(Actor.System("test"), app.Clock.Now);
        await app.WriteAsync(db => Task.FromResult(db.Add(seller)));
        return seller.Id;
    }
}
