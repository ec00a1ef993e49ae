using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Domain;

/// <summary>One person's role in one organisation, from a day until a day. Never deleted: papers refer to it.</summary>
public sealed class Membership : AggregateRoot
{
    private Membership() { }

    public Guid Id { get; private init; }
    public Guid AccountId { get; private init; }
    public OrganisationKind OrganisationKind { get; private init; }
    public Guid? OrganisationId { get; private init; }

    /// <summary>The organisation's name on the day of appointment.</summary>
    public string? OrganisationName { get; private init; }

    public Role Role { get; private init; }

    /// <summary>Nomor SK penetapan.</summary>
    public string? AppointmentNumber { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day, included; null while open.</summary>
    public DateOnly? Until { get; private set; }

    /// <exception cref="ArgumentException">The role is not one people are appointed to.</exception>
    public static Result<Membership> Give(
        Guid accountId, Role role, Organisation? organisation, string? appointmentNumber, DateOnly from, DateOnly? until, DateTimeOffset at)
    {
        var kind = RoleBook.KindOf(role) ?? throw new ArgumentException($"Nobody is appointed {role}.", nameof(role));
        if (RoleBook.NeedsOrganisation(role) && organisation?.Kind != kind) return AccountsErrors.OrganisationMissing;

        var membership = new Membership
        {
            Id = Guid.CreateVersion7(at),
            AccountId = accountId,
            OrganisationKind = kind,
            OrganisationId = organisation?.Id,
            OrganisationName = organisation?.Name,
            Role = role,
        };
        var result = membership.Change(appointmentNumber, from, until);
        return result.Error is { } error ? error : membership;
    }

    /// <summary>Taken away before its last day; the days before it stay as they were.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndReason { get; private set; }

    /// <summary>Whether it stands on a day that is not over yet.</summary>
    public bool IsActiveOn(DateOnly day) => EndedAt is null && From <= day && (Until is null || day <= Until);

    public Result Change(string? appointmentNumber, DateOnly from, DateOnly? until)
    {
        appointmentNumber = string.IsNullOrWhiteSpace(appointmentNumber) ? null : appointmentNumber.Trim();
        if (RoleBook.NeedsAppointment(Role) && appointmentNumber is null) return AccountsErrors.AppointmentMissing;
        if (until < from) return AccountsErrors.UntilBeforeFrom;
        if (EndedAt is not null) return AccountsErrors.AlreadyEnded;

        (AppointmentNumber, From, Until) = (appointmentNumber, from, until);
        return Result.Ok();
    }

    /// <summary>Takes the role away from this moment on; what was signed before was signed in office.</summary>
    public Result End(string reason, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(reason)) return AccountsErrors.EndReasonMissing;
        if (EndedAt is not null) return AccountsErrors.AlreadyEnded;

        (EndedAt, EndReason) = (now, reason.Trim());
        return Result.Ok();
    }
}
