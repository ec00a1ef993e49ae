using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Groups;

public sealed record GroupLine(string Url, string Name, string Type, string Members, string Places);

/// <summary>Sentra, klaster and kelompok of the registry.</summary>
public sealed record GroupsPage(IReadOnlyList<Tab> Tabs, IReadOnlyList<GroupLine> Lines)
{
    public static GroupsPage From(GroupType? type, IReadOnlyList<SellerGroup> all, IAreaBook areas) => new(
        [
            new Tab("Semua", GroupsController.Root, type is null, all.Count),
            .. GroupsController.Types.Select(
                one => new Tab(one.Label(), $"{GroupsController.Root}?jenis={one}", type == one, all.Count(group => group.Type == one))),
        ],
        [.. all.Where(group => type is null || group.Type == type).Select(group => new GroupLine(
            GroupsController.UrlOf(group), group.Name, group.Type.Label(), Formats.Number(group.Members.Count),
            string.Join(", ",
                group.Members.Select(member => areas.KecamatanName(AreaCode.KecamatanOf(member.KelurahanCode))).Distinct().Order(StringComparer.Ordinal))))]);
}

public sealed record GroupMemberLine(string Name, string? Url, string Owner, string Place, string Scale, string State, Tone Tone, string Icon);

/// <summary>One group with its members.</summary>
public sealed record GroupPage(string Name, string Text, string Trades, IReadOnlyList<GroupMemberLine> Members)
{
    public static GroupPage From(SellerGroup group, IAreaBook areas, KbliList kbli, bool mayOpen) => new(
        group.Name, $"{group.Type.Label()}: {DevelopmentWords.MeaningOf(group.Type)}; {Formats.Number(group.Members.Count)} usaha.",
        string.Join("; ", group.Members.SelectMany(member => member.Kbli.Split(',', StringSplitOptions.RemoveEmptyEntries))
            .CountBy(code => code).OrderByDescending(one => one.Value)
            .Select(one => $"{kbli.NameOf(one.Key)} ({one.Value})")),
        [.. group.Members.Select(member => new GroupMemberLine(
            member.Name, mayOpen ? $"/dinas/pelaku-usaha/{member.Slug}" : null, member.OwnerName,
            $"{areas.KelurahanName(member.KelurahanCode)}, {areas.KecamatanName(AreaCode.KecamatanOf(member.KelurahanCode))}", member.Scale.ToString(),
            member.State.Label(),
            SellerPages.ToneOf(member.State), SellerPages.IconOf(member.State)))]);
}

/// <summary>Sentra, klaster and kelompok with who belongs to them (BKS 25(3)–(6)).</summary>
[Area("BackOffice"), Route("dinas/pelaku-usaha/kelompok"), Authorize(Policies.BackOffice)]
public sealed class GroupsController(Actor actor, GroupsQuery groups, IAreaBook areas) : Controller
{
    internal const string Root = "/dinas/pelaku-usaha/kelompok";

    internal static readonly GroupType[] Types = [GroupType.Sentra, GroupType.Klaster, GroupType.Kelompok];

    [HttpGet("", Name = "Groups")]
    public async Task<IActionResult> Index(GroupType? jenis, CancellationToken cancellationToken) =>
        View(GroupsPage.From(jenis, await groups.AllAsync(null, cancellationToken), areas));

    [HttpGet("{groupType}/{group}", Name = "Group")]
    public async Task<IActionResult> Show(string groupType, string group, [FromServices] IKbliBook kbli, CancellationToken cancellationToken) =>
        Enum.TryParse<GroupType>(groupType, ignoreCase: true, out var type) && await groups.FindAsync(type, group, cancellationToken) is { } found
            ? View(GroupPage.From(found, areas, await kbli.TodayAsync(cancellationToken), Policies.Roles[Policies.SellerVerification].Contains(actor.Role))) : NotFound();

    internal static string UrlOf(SellerGroup group) => $"{Root}/{group.Type.ToString().ToLowerInvariant()}/{group.Slug}";
}
