using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Readiness;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Sellers;

/// <summary>One seller in the registry.</summary>
public sealed record SellerPage(
    string Name, string Subtitle, string Root, string State, Tone Tone, string Icon, string Intake, IReadOnlyList<SellerWant> Wanted, string? ScanUrl,
    string? LogUrl, bool MayDecide, string? WhyNot, bool MayMend, bool MaySuspend, bool MayReinstate, bool MayWithdraw, bool MayReveal, bool HasChange,
    string? Consent, ScaleLine? Scale, LevelLine? Level, ReadinessSummary Readiness, bool IsCooperative, SellerSheet Sheet, IReadOnlyList<TimelineStep> Steps,
    IReadOnlyList<TimelineStep> ScaleHistory, IReadOnlyList<TimelineStep> Declarations)
{
    public static SellerPage From(RegistryDetails one, LevelLine? level, ReadinessSummary readiness, Actor actor, IAreaBook areas, KbliList kbli)
    {
        var root = $"/dinas/pelaku-usaha/{one.Slug}";
        var (isOwn, mayDecide) = (one.IsOwnOf(actor), one.MayBeDecidedBy(actor));
        return new SellerPage(
            one.Name, $"{one.OwnerName} · tercatat {Formats.Date(one.RegisteredAt)}", root, one.State.Label(), SellerPages.ToneOf(one.State), SellerPages.IconOf(one.State),
            one.Intake is Market.Sellers.Contracts.Intake.Self ? one.Intake.Label() : $"{one.Intake.Label()}: {one.EnteredByName}", SellerPages.Wanted(one),
            one.HasScan ? root + "/formulir" : null, actor.Role is Role.DinasHead ? $"/dinas/akses-data-pribadi?usaha={one.Slug}" : null, mayDecide,
            isOwn ? "Ini usaha Anda sendiri; keputusannya dibuat petugas lain."
                : one.State is RegistryState.Registered && !mayDecide ? "Data yang Anda catat sendiri diperiksa oleh petugas lain." : null,
            one.State is RegistryState.Returned, !isOwn && one.State is RegistryState.Verified, !isOwn && one.State is RegistryState.Suspended,
            !isOwn && one.State is not RegistryState.Withdrawn, one.Private.Nik.Length > 0, one.Waiting is not null,
            one.Consents is [var consent, ..] ? $"Persetujuan versi {consent.Version}, {consent.ByName}, {Formats.ShortDate(consent.At)}" : null,
            SellerPages.Scale(one), level, readiness, one.LegalForm is LegalForm.Koperasi, SellerSheet.From(one, areas, kbli), SellerPages.Timeline(one),
            SellerPages.ScaleHistory(one), SellerPages.Declarations(one));
    }
}

/// <summary>The level of development in short; the page of its own tells the rest.</summary>
public sealed record LevelLine(string Url, string Text, string Detail, Tone Tone, string Icon)
{
    /// <summary>Null for who is not classified at all.</summary>
    public static LevelLine? From(RegistryDetails one, SellerLevel? level, DateOnly today)
    {
        var url = $"/dinas/pelaku-usaha/{one.Slug}/klasifikasi";
        if (level is null)
            return DevelopmentWords.IsClassified(one.State, one.Scale) ? new LevelLine(url, "Belum dinilai", "Belum pernah dinilai menurut pedoman klasifikasi.", Tone.Plain, "flag") : null;

        var isDue = level.NextOn <= today;
        return new LevelLine(
            url, level.Name, $"Tingkat {level.Rank} dari {level.LevelCount}, pendekatan {level.Approach.Label().ToLowerInvariant()}; {(isDue ? "perlu dinilai lagi sejak" : "dinilai lagi")} {Formats.Date(level.NextOn)}.",
            isDue ? Tone.Warn : Tone.Brand, isDue ? "calendar-due" : "trending-up");
    }
}
