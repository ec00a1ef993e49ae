using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Cooperatives;

public sealed record SeatLine(string Name, string Office, string Span, bool HasAccount, string? EndUrl, string? Why);

public sealed record MemberLine(
    string Title, string? Url, string Place, string State, Tone Tone, string Icon, string Span, string? ConfirmUrl, string? RefuseUrl, string? CallBackUrl,
    string? EndUrl,
    string? Why, string Said);

/// <summary>A cooperative as its officers and the Dinas keep it.</summary>
public sealed record CooperativePage(
    string Title, string Root, IReadOnlyList<Crumb> Crumbs, IReadOnlyList<SeatLine> Seats, IReadOnlyList<MemberLine> Members, string MemberCount,
    IReadOnlyList<SelectListItem> Accounts,
    bool IsOwn)
{
    public static CooperativePage From(CooperativeDetails one, string root, IReadOnlyList<Crumb> crumbs, bool isOwn, Actor actor, IAreaBook areas) => new(
        one.Name, root, crumbs,
        [.. one.Seats.Select(seat => new SeatLine(
            seat.Name, seat.Office.Label(), CooperativeText.Span(seat.From, seat.Until), seat.HasAccount,
            seat.Until is null ? $"{root}/pengurus/{seat.Id}/akhir" : null,
            seat.EndReason.Length > 0 ? seat.EndReason : null))],
        [.. one.Members.Select(member =>
            CooperativeText.Line(member, member.MemberName, isOwn ? null : $"/dinas/pelaku-usaha/{member.MemberSlug}", root, isSide: isOwn, actor, areas))],
        $"{Formats.Number(one.Members.Count(member => member.State is CooperativeMemberState.Active))} anggota",
        [.. one.Accounts.Select(holder => new SelectListItem(holder.Name, holder.AccountId.ToString()))],
        isOwn);
}

/// <summary>The cooperatives of a business that is none itself.</summary>
public sealed record MembershipsPage(IReadOnlyList<MemberLine> Lines)
{
    public static MembershipsPage From(IReadOnlyList<CooperativeMembership> memberships, string root, Actor actor, IAreaBook areas) =>
        new([.. memberships.Select(one => CooperativeText.Line(one, one.CooperativeName, null, root, isSide: false, actor, areas))]);
}

public static class CooperativeText
{
    /// <param name="isSide">The cooperative's own officer looks, who may take a proposal back.</param>
    internal static MemberLine Line(CooperativeMembership one, string title, string? url, string root, bool isSide, Actor actor, IAreaBook areas)
    {
        var (place, last, mayDecide) = ($"{root}/anggota/{one.Id}", one.Steps[^1], one.MayBeDecidedBy(actor));
        return new MemberLine(
            title, url, areas.KelurahanName(one.MemberKelurahan), one.State.Label(), ToneOf(one.State), IconOf(one.State), Span(one.From, one.Until),
            mayDecide ? $"{place}/persetujuan" : null, mayDecide ? $"{place}/penolakan" : null,
            isSide && one.State is CooperativeMemberState.Proposed ? $"{place}/penarikan" : null,
            one.State is CooperativeMemberState.Active ? $"{place}/akhir" : null, last.Note.Length > 0 ? last.Note : null,
            $"{last.What} {last.ByName}, {Formats.ShortDate(last.At)}");
    }

    public static string Span(DateOnly from, DateOnly? until) =>
        until is { } end ? $"{Formats.ShortDate(from)} sampai {Formats.ShortDate(end)}" : $"sejak {Formats.ShortDate(from)}";

    private static Tone ToneOf(CooperativeMemberState state) => state switch
    {
        CooperativeMemberState.Active => Tone.Good,
        CooperativeMemberState.Proposed => Tone.Warn,
        CooperativeMemberState.Refused => Tone.Bad,
        _ => Tone.Plain,
    };

    private static string IconOf(CooperativeMemberState state) => state switch
    {
        CooperativeMemberState.Active => "check",
        CooperativeMemberState.Proposed => "clock",
        CooperativeMemberState.Refused => "x",
        _ => "history",
    };
}
