using UsahaMikro.Market.Accounts.Queries;

namespace UsahaMikro.Market.Web.Features.Account.SignIn;

public sealed record SignInPage(SignInForm Form, IReadOnlyList<DemoButton> Demo);

/// <summary>One click signs this demo person in.</summary>
public sealed record DemoButton(string UserName, string Name, Hat Hat, string? Blurb)
{
    public static DemoButton From(DemoAccount account) => new(
        account.UserName, account.Name,
        new Hat(null, account.Role, account.OrganisationName), account.Blurb);
}
