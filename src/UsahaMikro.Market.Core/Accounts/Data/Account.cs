using Microsoft.AspNetCore.Identity;
using UsahaMikro.Market.Accounts.Contracts;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>A person who can sign in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int AttemptsBeforeLock = 5;
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    public string DisplayName { get; set; } = "";
    public BuyerGroup BuyerGroup { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? DisabledAt { get; set; }

    /// <summary>The last time step whose code was accepted; it and all before are spent.</summary>
    public long? LastTotpStep { get; set; }

    public bool IsDemo { get; set; }

    /// <summary>What this demo person shows, on the sign-in page of a demo.</summary>
    public string? DemoBlurb { get; set; }

    public static Account Of(string email, string name, BuyerGroup group, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        UserName = email.Trim(),
        Email = email.Trim(),
        DisplayName = name.Trim(),
        BuyerGroup = group,
        CreatedAt = at,
        LockoutEnabled = true,
    };

    public bool IsLockedAt(DateTimeOffset at) => LockoutEnd > at;

    /// <summary>Counts a guess before it is checked, so that guesses sent together cannot outrun the counter.</summary>
    public void CountAttempt(DateTimeOffset at)
    {
        if (LockoutEnd is not null)
        {
            LockoutEnd = null;
            AccessFailedCount = 0;
        }

        if (++AccessFailedCount >= AttemptsBeforeLock) LockoutEnd = at + LockTime;
    }

    /// <summary>Takes the last count back: the password was right, but the code is still to come.</summary>
    public void ForgiveAttempt()
    {
        if (AccessFailedCount > 0) AccessFailedCount--;
        LockoutEnd = null;
    }

    public void ForgiveAll()
    {
        AccessFailedCount = 0;
        LockoutEnd = null;
    }
}
