using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui.Site;

namespace UsahaMikro.Market.Web.Security;

/// <summary>Adds to what header and menus show of the visitor: tasks, basket. Runs before a page is drawn.</summary>
public interface IVisitorNote
{
    Task WriteAsync(Visitor visitor, Actor actor, CancellationToken cancellationToken);
}

/// <summary>The visitor as header and menus see them.</summary>
public sealed class Visitor(ActorProvider actors, KnownPages pages, ISiteContext site) : IVisitor
{
    public bool IsSignedIn => actors.Session is not null;
    public string DisplayName => actors.Session?.Name ?? "";
    public string? WorkingAs => actors.Session is { } session ? Hats.Of(session).TextAs(site.NameOf(session.Role)) : null;
    public IReadOnlyList<OtherMembership> OtherMemberships { get; set; } = [];
    public int? TaskCount { get; set; }
    public int? BasketCount { get; set; }
    public string? BasketUrl { get; set; }
    public Dictionary<string, int> Counts { get; } = [];
    public IReadOnlyDictionary<string, int> MenuCounts => Counts;

    public bool MayRegisterBusiness => actors.Session is not { } session || Policies.Roles[Policies.Citizen].Contains(session.Role);

    public string HomeUrl => actors.Session is { } session ? Hats.HomeOf(session.Role, pages) : "/";
}

internal static class Hats
{
    public static Hat Of(LiveSession session) => new(session.MembershipId, session.Role, session.OrganisationName);

    /// <summary>Each role's to-do list; the own account while that area has no page yet.</summary>
    public static string HomeOf(Role role, KnownPages pages)
    {
        var home = RoleBook.KindOf(role) switch
        {
            OrganisationKind.Agency => "/instansi",
            OrganisationKind.Seller => "/usaha",
            OrganisationKind.Retailer => "/toko",
            OrganisationKind.Oversight => "/pengawasan",
            OrganisationKind.Operator => role switch
            {
                Role.Curator => "/kurasi",
                Role.Mentor or Role.Facilitator => "/pendampingan",
                Role.Dpmptsp => "/dinas/bantuan-izin",
                _ => "/dinas",
            },
            _ => "/",
        };
        return pages.Has(home) ? home : "/akun";
    }
}

/// <summary>Looks the visitor's other hats up before a page is drawn.</summary>
internal sealed class VisitorFilter(ActorProvider actors, Visitor visitor, ISiteContext site, MyHatsQuery hats, IEnumerable<IVisitorNote> notes) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult && actors.Current is { } actor)
        {
            var stop = context.HttpContext.RequestAborted;
            var all = await hats.ListAsync(actor.UserId!.Value, stop);
            visitor.OtherMemberships = [.. all.Where(hat => hat.MembershipId != actor.MembershipId)
                .Select(hat => new OtherMembership(hat.MembershipId?.ToString("N") ?? "", hat.TextAs(site.NameOf(hat.Role))))];
            foreach (var note in notes) await note.WriteAsync(visitor, actor, stop);
        }

        await next();
    }
}
