using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Sellers;

/// <summary>One seller in the registry.</summary>
public sealed record SellerPage(
    string Name, string Subtitle, string Root, string State, Tone Tone, string Icon, string Intake, IReadOnlyList<SellerWant> Wanted, string? ScanUrl,
    bool MayDecide, string? WhyNot, bool MayMend, bool MaySuspend, bool MayReinstate, bool MayWithdraw, bool MayReveal, ScaleLine? Scale, SellerSheet Sheet,
    IReadOnlyList<TimelineStep> Steps, IReadOnlyList<TimelineStep> ScaleHistory)
{
    public static SellerPage From(RegistryDetails one, Actor actor, IAreaBook areas, IKbliBook kbli)
    {
        var root = $"/dinas/pelaku-usaha/{one.Slug}";
        var isOfficer = actor.Role is Role.DinasOfficer or Role.DinasHead;
        return new SellerPage(
            one.Name, $"{one.OwnerName} · tercatat {Formats.Date(one.RegisteredAt)}", root, one.State.Label(), SellerPages.ToneOf(one.State), SellerPages.IconOf(one.State),
            one.Intake is Market.Sellers.Contracts.Intake.Self ? one.Intake.Label() : $"{one.Intake.Label()}: {one.EnteredByName}", SellerPages.Wanted(one),
            one.HasScan && isOfficer ? root + "/formulir" : null,
            isOfficer && one.MayBeDecidedBy(actor),
            isOfficer && one.State is RegistryState.Registered && !one.MayBeDecidedBy(actor) ? "Data yang Anda catat sendiri diperiksa oleh petugas lain." : null,
            isOfficer && one.State is RegistryState.Returned, isOfficer && one.State is RegistryState.Verified, isOfficer && one.State is RegistryState.Suspended,
            isOfficer && one.State is not RegistryState.Withdrawn, isOfficer && one.Private.Nik.Length > 0,
            SellerPages.Scale(one), SellerSheet.From(one, areas, kbli), SellerPages.Timeline(one), SellerPages.ScaleHistory(one));
    }
}
