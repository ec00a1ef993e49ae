using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Domain;

public enum SessionEnd { SignedOut, RoleSwitched, Revoked, Disabled, RoleChanged, PasswordChanged, FactorChanged }

/// <summary>One signed-in browser. The cookie holds a random key, the row only its hash.</summary>
public sealed class Session
{
    private Session() { }

    public Guid Id { get; private init; }
    public required byte[] KeyHash { get; init; }
    public Guid AccountId { get; private init; }
    public Guid? MembershipId { get; private init; }

    /// <summary>A second factor was proved.</summary>
    public bool IsStrong { get; private init; }

    /// <summary>The account's stamp when opened; a newer stamp ends the session.</summary>
    public required string SecurityStamp { get; init; }

    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset LastSeenAt { get; private init; }
    public DateTimeOffset ExpiresAt { get; private init; }
    public int IdleMinutes { get; private init; }
    public required string Address { get; init; }
    public required string Agent { get; init; }
    public DateTimeOffset? EndedAt { get; private set; }
    public SessionEnd? EndReason { get; private set; }

    /// <summary>
    /// Offices: 12 hours, 30 minutes idle. Sellers and citizens: 30 days, 7 days idle — a kitchen's phone, no desk others sit at.
    /// </summary>
    public static Session Open(
        byte[] keyHash, Guid accountId, string securityStamp, Guid? membershipId, Role role, bool isStrong, Device device, DateTimeOffset at) => new()
        {
            Id = Guid.CreateVersion7(at),
            KeyHash = keyHash,
            AccountId = accountId,
            SecurityStamp = securityStamp,
            MembershipId = membershipId,
            IsStrong = isStrong,
            CreatedAt = at,
            LastSeenAt = at,
            ExpiresAt = at + (RoleBook.IsStaff(role) ? TimeSpan.FromHours(12) : TimeSpan.FromDays(30)),
            IdleMinutes = (int)(RoleBook.IsStaff(role) ? TimeSpan.FromMinutes(30) : TimeSpan.FromDays(7)).TotalMinutes,
            Address = Cut(device.Address, 64),
            Agent = Cut(device.Agent, 300),
        };

    public void End(SessionEnd reason, DateTimeOffset at)
    {
        if (EndedAt is not null) return;
        (EndedAt, EndReason) = (at, reason);
    }

    internal static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
