using Microsoft.AspNetCore.Identity;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>A person who can sign in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public string DisplayName { get; set; } = "";
}
