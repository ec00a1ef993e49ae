using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Mentoring.Entries;

public sealed record EntryLine(
    string Url, string Name, string Owner, string Entered, string State, Tone Tone, string Icon, string? MendUrl, IReadOnlyList<SellerWant> Wanted);

/// <summary>What a mentor brought into the registry, newest first, what was returned before all.</summary>
public sealed record EntriesPage(IReadOnlyList<EntryLine> Lines)
{
    public static EntriesPage From(IReadOnlyList<OwnEntry> entries) => new([.. entries.Select(one => new EntryLine(
        $"{EntriesController.Root}/{one.Slug}", one.Name, one.OwnerName, Formats.ShortDate(one.RegisteredAt), one.State.Label(), SellerPages.ToneOf(one.State),
        SellerPages.IconOf(one.State),
        one.State is RegistryState.Returned ? $"{EntriesController.Root}/{one.Slug}/perbaikan" : null,
        [.. one.Wanted.Select(want => new SellerWant(want.Item.Label(), want.Reason))]))]);
}

/// <summary>One entry as its mentor sees it; numbers by their last digits.</summary>
public sealed record EntryPage(
    string Name, string Subtitle, string State, Tone Tone, string Icon, string? MendUrl, IReadOnlyList<SellerWant> Wanted, SellerSheet Sheet,
    IReadOnlyList<TimelineStep> Steps)
{
    public static EntryPage From(RegistryDetails one, IAreaBook areas, KbliList kbli) => new(
        one.Name, $"{one.OwnerName} · tercatat {Formats.Date(one.RegisteredAt)}", one.State.Label(), SellerPages.ToneOf(one.State),
        SellerPages.IconOf(one.State),
        one.State is RegistryState.Returned ? $"{EntriesController.Root}/{one.Slug}/perbaikan" : null, SellerPages.Wanted(one),
        SellerSheet.From(one, areas, kbli), SellerPages.Timeline(one));
}
