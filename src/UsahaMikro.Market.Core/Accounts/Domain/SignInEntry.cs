using UsahaMikro.Market.Accounts.Contracts;

namespace UsahaMikro.Market.Accounts.Domain;

public enum SignInOutcome
{
    SignedIn, WrongPassword, UnknownName, LockedOut, WrongCode, SignedOut, RoleSwitched, DemoSignedIn,
    ResetAsked, Registered, PasswordSet, PasswordChanged, TotpEnabled, TotpDisabled, RecoveryCodesRenewed, RecoveryCodeUsed,
    SessionsRevoked, Disabled, Enabled,
}

/// <summary>One line of an account's security log: written once, never changed.</summary>
public sealed class SignInEntry
{
    private SignInEntry() { }

    public Guid Id { get; private init; }
    public DateTimeOffset At { get; private init; }
    public Guid? AccountId { get; private init; }

    /// <summary>Hash of the name that was tried, when it is nobody's.</summary>
    public byte[]? NameHash { get; private init; }

    public SignInOutcome Outcome { get; private init; }
    public required string Address { get; init; }
    public required string Agent { get; init; }

    /// <summary>Who did it, when not the person.</summary>
    public Guid? ById { get; private init; }

    public static SignInEntry Of(
        SignInOutcome outcome, Guid? accountId, Device device, DateTimeOffset at, byte[]? nameHash = null, Guid? byId = null) => new()
        {
            Id = Guid.CreateVersion7(at),
            At = at,
            AccountId = accountId,
            NameHash = nameHash,
            Outcome = outcome,
            Address = Session.Cut(device.Address, 64),
            Agent = Session.Cut(device.Agent, 300),
            ById = byId,
        };
}
