using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <summary>One line of <c>seed/demo/people.json</c>; the same user name twice gives a person two hats.</summary>
public sealed record DemoPerson(
    string UserName, string Email, string Name, [property: JsonPropertyName("role")] string RoleWord, string? Organisation, string? Blurb)
{
    /// <summary>The file speaks Indonesian where the code speaks English.</summary>
    [JsonIgnore]
    public Role Role => RoleWord switch
    {
        "Pembeli" => Role.Buyer,
        "PelakuUsaha" => Role.SellerOwner,
        "AdminInstansi" => Role.AgencyAdmin,
        "PetugasDinas" => Role.DinasOfficer,
        "AdminSistem" => Role.SystemAdmin,
        _ => Enum.Parse<Role>(RoleWord),
    };
}

/// <summary>Finds the organisation a demo person belongs to: an agency by code, a seller by slug.</summary>
public delegate Task<Organisation?> FindOrganisation(OrganisationKind kind, string code, CancellationToken cancellationToken);

/// <summary>Makes the demo people. Idempotent by user name and role.</summary>
public sealed class SeedDemoAccounts(MarketDbContext db, IDemoMode demo, UserManager<Account> users, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Returns how many memberships were made.</summary>
    /// <exception cref="InvalidOperationException">Not a demo, or the file is at odds with itself.</exception>
    public async Task<int> ExecuteAsync(string file, FindOrganisation find, CancellationToken cancellationToken)
    {
        if (!demo.IsDemo) throw new InvalidOperationException("Akun demo hanya dibuat di basis data demo.");

        await using var stream = File.OpenRead(file);
        var people = await JsonSerializer.DeserializeAsync<List<DemoPerson>>(stream, Json, cancellationToken) ?? [];
        var made = 0;
        foreach (var person in people)
        {
            var kind = RoleBook.KindOf(person.Role);
            var organisation = person.Organisation is null || kind is null ? null : await find(kind.Value, person.Organisation, cancellationToken);
            if (person.Organisation is not null && kind is not null && organisation is null)
                throw new InvalidOperationException($"{file}: {person.UserName} belongs to {person.Organisation}, which does not exist.");

            var result = await db.InTransactionAsync<bool>(
                Actor.System("seed"), () => MakeAsync(person, organisation, cancellationToken), cancellationToken);
            if (result.Error is { } error) throw new InvalidOperationException($"{file}: {person.UserName}: {error.Message}");
            if (result.Value) made++;
        }

        return made;
    }

    private async Task<Result<bool>> MakeAsync(DemoPerson person, Organisation? organisation, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.UserName == person.UserName, cancellationToken);
        var isNew = account is null;
        if (account is null)
        {
            account = Account.Of(person.Email, person.Name, person.Role is Role.Buyer ? BuyerGroup.Masyarakat : BuyerGroup.Asn, now);
            (account.UserName, account.IsDemo, account.DemoBlurb, account.EmailConfirmed) = (person.UserName, true, person.Blurb, true);
            var created = await users.CreateAsync(account);
            if (!created.Succeeded) return AccountsErrors.Refused(created.Errors.First().Description);
        }

        if (RoleBook.KindOf(person.Role) is null) return isNew;
        var organisationId = organisation?.Id;
        if (await db.Set<Membership>().AnyAsync(
            m => m.AccountId == account.Id && m.Role == person.Role && m.OrganisationId == organisationId, cancellationToken)) return false;

        // From the start of last year: the demo's history reaches back that far.
        var from = new DateOnly(clock.Today().Year - 1, 1, 1);
        var number = RoleBook.NeedsAppointment(person.Role) ? $"800.1/{from.Year}/{person.UserName}" : null;
        var given = Membership.Give(account.Id, person.Role, organisation, number, from, null, now);
        if (given.Error is { } refusal) return refusal;
        db.Add(given.Value);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
