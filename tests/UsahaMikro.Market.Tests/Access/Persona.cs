using System.Security.Cryptography;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;
using Roles = UsahaMikro.Market.Shared.Role;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>Whose things a persona may touch: nobody's, those of the first or second party, or everybody's.</summary>
internal enum Reach { None, First, Second, All }

/// <summary>One column of the matrix: who asks.</summary>
/// <param name="Strong">Signed in with the second factor that the role demands.</param>
/// <param name="Ended">The membership ended yesterday.</param>
internal sealed record Persona(string Name, Role? Role, Reach Reach, bool Strong = true, bool Ended = false)
{
    public const string Anonymous = "tamu";

    /// <summary>Every role once; besides them the visitor, the citizen, the weakly signed in, the former and the neighbours.</summary>
    public static readonly IReadOnlyList<Persona> All =
    [
        new(Anonymous, null, Reach.None),
        new("warga", null, Reach.First),
        new("lemah", Roles.Ppk, Reach.First, Strong: false),
        new("mantan", Roles.Ppk, Reach.First, Ended: true),
        new("penjual", Roles.SellerOwner, Reach.First),
        new("koperasi", Roles.CooperativeOfficer, Reach.First),
        new("penjual2", Roles.SellerOwner, Reach.Second),
        new("pp", Roles.PejabatPengadaan, Reach.First),
        new("ppk", Roles.Ppk, Reach.First),
        new("pptk", Roles.Pptk, Reach.First),
        new("bendahara", Roles.Bendahara, Reach.First),
        new("pakpa", Roles.PaKpa, Reach.First),
        new("adminpd", Roles.AgencyAdmin, Reach.First),
        new("pembina", Roles.AgencyFosterer, Reach.First),
        new("pp2", Roles.PejabatPengadaan, Reach.Second),
        new("adminpd2", Roles.AgencyAdmin, Reach.Second),
        new("dinas", Roles.DinasOfficer, Reach.All),
        new("kadin", Roles.DinasHead, Reach.All),
        new("sistem", Roles.SystemAdmin, Reach.All),
        new("apip", Roles.Auditor, Reach.None),
        new("walikota", Roles.RegionHead, Reach.None),
        new("kurator", Roles.Curator, Reach.All),
        new("ritel", Roles.Retailer, Reach.None),
        new("damping", Roles.Mentor, Reach.First),
        new("fasil", Roles.Facilitator, Reach.None),
        new("dpmptsp", Roles.Dpmptsp, Reach.None),
    ];

    public static Persona Named(string name) => All.Single(one => one.Name == name);
}

/// <summary>A persona at a browser, signed in once.</summary>
internal sealed class Visit(Persona persona, Browser browser, Guid? spareSession, Guid? hat) : IDisposable
{
    private string? _token;

    public Persona Persona => persona;
    public Browser Browser => browser;

    /// <summary>Another open session of the same person.</summary>
    public Guid? SpareSession => spareSession;

    /// <summary>The membership they work under.</summary>
    public Guid? Hat => hat;

    public async Task<string> TokenAsync() =>
        _token ??= persona.Name is Persona.Anonymous
            ? Browser.FieldsOf(await browser.PageAsync("/masuk"), "/masuk")["__RequestVerificationToken"]
            : Browser.FieldsOf(await browser.PageAsync("/akun"), "/keluar")["__RequestVerificationToken"];

    public void Dispose() => browser.Dispose();
}

internal static class Visits
{
    /// <summary>Signs the persona in by the door; buyers, mentors and applicants are those for whom the parties laid something out.</summary>
    public static async Task<Visit> VisitAsync(this MarketApp app, Persona persona, Party party)
    {
        if (persona.Name is Persona.Anonymous) return new Visit(persona, new Browser(app), null, null);

        var (id, email) = persona switch
        {
            { Role: Role.PejabatPengadaan } => party.Buyer,
            { Role: Role.Mentor } => party.Mentees.Mentor,
            { Role: null } => party.Applicant,
            _ => await NewPersonAsync(app, persona, party),
        };
        var hat = persona.Ended ? null : (await app.MembershipsAsync(id)).SingleOrDefault()?.Id;
        return new Visit(persona, await app.SignedInAsync(email), await app.SpareSessionAsync(id), hat);
    }

    public static async Task<Guid> SpareSessionAsync(this MarketApp app, Guid accountId)
    {
        var account = await app.AccountAsync(accountId);
        var session = Session.Open(
            RandomNumberGenerator.GetBytes(32), accountId, account.SecurityStamp!, null, Role.SellerOwner, true, new Device("10.0.0.1", "Uji"), app.Clock.Now);
        await app.WriteAsync(db =>
        {
            db.Add(session);
            return Task.CompletedTask;
        });
        return session.Id;
    }

    private static async Task<(Guid Id, string Email)> NewPersonAsync(MarketApp app, Persona persona, Party party)
    {
        var at = persona.Role is not { } role ? null : RoleBook.KindOf(role) switch
        {
            OrganisationKind.Agency => party.Office,
            OrganisationKind.Seller => role is Role.CooperativeOfficer ? party.Cooperative : party.Shop,
            OrganisationKind.Retailer => new Organisation(OrganisationKind.Retailer, Guid.CreateVersion7(), "Toko Serang"),
            _ => null,
        };
        if (!persona.Ended) return await app.PersonAsync(persona.Role, at, persona.Strong ? null : false);

        var former = await app.PersonAsync();
        await app.AlsoAsync(former.Id, persona.Role!.Value, at, BusinessCalendar.DateOf(app.Clock.Now).AddDays(-1));
        return former;
    }
}
