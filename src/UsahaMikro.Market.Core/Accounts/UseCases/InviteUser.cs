using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <param name="OrganisationId">Ignored for an agency's admin: it is always the own agency.</param>
public sealed record InviteUserCommand(
    string Email, string Name, Role Role, Guid? OrganisationId, string? AppointmentNumber, DateOnly From, DateOnly? Until);

/// <summary>Gives a person a role; who is new gets an invitation, who is known is told.</summary>
public sealed class InviteUser(MarketDbContext db, UserManager<Account> users, Organisations organisations, TimeProvider clock)
{
    public async Task<Result<Guid>> ExecuteAsync(InviteUserCommand command, Actor actor, CancellationToken cancellationToken)
    {
        var organisationId = Authority.ScopeOf(actor) ?? command.OrganisationId;
        if (!Authority.MayGive(actor, command.Role, organisationId)) return AccountsErrors.MembershipNotFound;
        if (string.IsNullOrWhiteSpace(command.Name)) return AccountsErrors.NameMissing;

        var kind = RoleBook.KindOf(command.Role)!.Value;
        var organisation = RoleBook.NeedsOrganisation(command.Role) ? await organisations.FindAsync(kind, organisationId, cancellationToken) : null;
        return await db.InTransactionAsync<Guid>(actor, () => GiveAsync(command, organisation, cancellationToken), cancellationToken);
    }

    private async Task<Result<Guid>> GiveAsync(InviteUserCommand command, Organisation? organisation, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var name = users.NormalizeEmail(command.Email.Trim())!;
        var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.NormalizedEmail == name, cancellationToken);
        if (account is null)
        {
            account = Account.Of(command.Email, command.Name, GroupOf(command.Role), now);
            var created = await users.CreateAsync(account);
            if (!created.Succeeded) return AccountsErrors.Refused(created.Errors.First().Description);
        }

        var given = Membership.Give(account.Id, command.Role, organisation, command.AppointmentNumber, command.From, command.Until, now);
        if (given.Error is { } refusal) return refusal;
        if (await IsHeldAsync(given.Value, cancellationToken)) return AccountsErrors.AlreadyHeld;

        db.Add(given.Value);
        var about = organisation is null ? command.Role.Label() : $"{command.Role.Label()} di {organisation.Name}";
        var purpose = account.PasswordHash is null ? LetterPurpose.Invitation : LetterPurpose.MembershipGiven;
        if (!account.IsDemo) db.Add(Letter.Write(account.Id, purpose, now, about.Length > 300 ? about[..300] : about));
        await db.SaveChangesAsync(cancellationToken);
        return account.Id;
    }

    private Task<bool> IsHeldAsync(Membership given, CancellationToken cancellationToken) => db.Set<Membership>().AnyAsync(
        m => m.AccountId == given.AccountId && m.Role == given.Role && m.OrganisationId == given.OrganisationId && m.EndedAt == null
            && (given.Until == null || m.From <= given.Until) && (m.Until == null || m.Until >= given.From), cancellationToken);

    private static BuyerGroup GroupOf(Role role) => RoleBook.KindOf(role) is OrganisationKind.Seller or OrganisationKind.Retailer
        ? BuyerGroup.Masyarakat
        : BuyerGroup.Asn;
}
