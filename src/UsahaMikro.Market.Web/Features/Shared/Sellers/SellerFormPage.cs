using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Sellers;

/// <summary>The form with what it offers to choose from.</summary>
/// <param name="FreeTurnover">The tax-free turnover of today.</param>
/// <param name="Masked">Numbers known from before, or null at a new registration.</param>
public sealed record SellerFormPage(
    SellerForm Form, string Title, string Text, string Action, string BackUrl, IReadOnlyList<Crumb> Crumbs, bool IsAssisted, Rupiah FreeTurnover, MaskedFacts? Masked,
    IReadOnlyList<SelectListItem> Kbli, IReadOnlyList<SelectListItem> Places)
{
    public string NikHelp => Masked is { Nik.Length: > 0 } known ? $"Tercatat {known.Nik}; kosongkan bila tidak berubah." : "16 angka pada KTP. Disimpan tersandi, hanya empat angka terakhir yang tampil.";
    public string NpwpHelp => Masked is { Npwp.Length: > 0 } known ? $"Tercatat {known.Npwp}; kosongkan bila tidak berubah." : "15 atau 16 angka.";
    public string AccountHelp => Masked is { BankAccount.Length: > 0 } known ? $"Tercatat {known.BankAccount}; kosongkan bila tidak berubah." : "Tempat hasil penjualan dibayarkan; disimpan tersandi.";

    public string FreeTurnoverHelp => $"Hanya usaha perorangan yang penjualannya setahun paling banyak {FreeTurnover}; kosongkan bila tidak.";

    public static SellerFormPage For(
        SellerForm form, string title, string text, string action, string back, IReadOnlyList<Crumb> crumbs, bool assisted, MaskedFacts? masked, SellerOffers offers) => new(
        form, title, text, action, back, crumbs, assisted, offers.FreeTurnover, masked, offers.Kbli, offers.Places);
}

/// <summary>What the form offers to choose from today.</summary>
public sealed record SellerOffers(Rupiah FreeTurnover, IReadOnlyList<SelectListItem> Kbli, IReadOnlyList<SelectListItem> Places);

/// <summary>Gathers it.</summary>
public sealed class SellerOfferReader(IRegulationParameters parameters, IKbliBook kbli, IAreaBook areas, TimeProvider clock)
{
    public async Task<SellerOffers> ReadAsync(CancellationToken cancellationToken) => new(
        await parameters.MoneyAsync(ParameterKeys.TaxFreeTurnover, clock.Today(), cancellationToken),
        [.. (await kbli.TodayAsync(cancellationToken)).All.Select(one => new SelectListItem($"{one.Code} · {one.Title} ({one.Risk.Label().ToLowerInvariant()})", one.Code))],
        [.. areas.Kecamatan.SelectMany(kecamatan => areas.KelurahanOf(kecamatan.Code)
            .Select(kelurahan => new SelectListItem($"{kecamatan.Name} — {kelurahan.Name}", kelurahan.Code)))]);
}
