using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Account.SellerRegistration;

public sealed record OwnLink(string Name, string State, string Url);

/// <summary>How far the own registration is, and what comes next.</summary>
public sealed record StatusPage(
    string Name, string Slug, IReadOnlyList<OwnLink> Others, bool MayAddOne, string State, Tone Tone, string Icon, string Next, bool MayMend, bool IsOwner, IReadOnlyList<SellerWant> Wanted, ScaleLine? Scale, SellerSheet Sheet,
    IReadOnlyList<TimelineStep> Steps)
{
    public static StatusPage From(RegistryDetails one, IReadOnlyList<OwnRegistration> own, IAreaBook areas, KbliList kbli, int checkDays) => new(
        one.Name, one.Slug, [.. own.Where(other => other.Slug != one.Slug).Select(other => new OwnLink(other.Name, other.State.Label(), $"/usaha/daftar?usaha={other.Slug}"))],
        MayAdd(own), one.State.Label(), SellerPages.ToneOf(one.State), SellerPages.IconOf(one.State),
        one.State switch
        {
            RegistryState.Registered => $"Petugas mencocokkan data dengan dokumennya, paling lambat {checkDays} hari. Tidak ada yang perlu Anda lakukan sekarang.",
            RegistryState.Returned => "Ada data yang perlu diperbaiki. Buka formulirnya; alasan petugas tampil di isian yang dimaksud.",
            RegistryState.Verified => "Data Anda sudah sesuai. Ganti peran ke usaha ini untuk menambah produk.",
            RegistryState.Suspended => "Usaha ini dibekukan sementara. Hubungi Dinas.",
            _ => "",
        },
        one.State is RegistryState.Returned, one.State is RegistryState.Verified, SellerPages.Wanted(one), SellerPages.Scale(one), SellerSheet.From(one, areas, kbli), SellerPages.Timeline(one));

    /// <summary>One business of the person's own, and one cooperative or company it heads.</summary>
    public static bool MayAdd(IReadOnlyList<OwnRegistration> own) => own.Select(one => one.IsLegalEntity).Distinct().Count() < 2;
}
