using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Standing;

/// <summary>The reason, and the version that was seen.</summary>
public sealed record StandingForm([StringLength(1000)] string? Reason, long? Version);

/// <summary>Suspends a seller, takes it back, lets it go; each with a reason.</summary>
[Area("BackOffice"), Route("dinas/pelaku-usaha/{slug}"), Authorize(Policies.SellerVerification)]
public sealed class StandingController(Actor actor, RegistryDetailsQuery registry) : Controller
{
    [HttpGet("pembekuan", Name = "SellerSuspension")]
    public Task<IActionResult> NewSuspension(string slug, CancellationToken cancellationToken) => AskAsync(slug, StandingMove.Suspend, cancellationToken);

    [HttpPost("pembekuan")]
    public Task<IActionResult> Suspend(string slug, StandingForm form, [FromServices] ChangeStanding change, CancellationToken cancellationToken) =>
        DoAsync(slug, StandingMove.Suspend, form, change, cancellationToken);

    [HttpGet("pengaktifan", Name = "SellerReinstatement")]
    public Task<IActionResult> NewReinstatement(string slug, CancellationToken cancellationToken) => AskAsync(slug, StandingMove.Reinstate, cancellationToken);

    [HttpPost("pengaktifan")]
    public Task<IActionResult> Reinstate(string slug, StandingForm form, [FromServices] ChangeStanding change, CancellationToken cancellationToken) =>
        DoAsync(slug, StandingMove.Reinstate, form, change, cancellationToken);

    [HttpGet("pengeluaran", Name = "SellerWithdrawal")]
    public Task<IActionResult> NewWithdrawal(string slug, CancellationToken cancellationToken) => AskAsync(slug, StandingMove.Withdraw, cancellationToken);

    [HttpPost("pengeluaran")]
    public Task<IActionResult> Withdraw(string slug, StandingForm form, [FromServices] ChangeStanding change, CancellationToken cancellationToken) =>
        DoAsync(slug, StandingMove.Withdraw, form, change, cancellationToken);

    private async Task<IActionResult> AskAsync(string slug, StandingMove move, CancellationToken cancellationToken) =>
        await registry.FindAsync(slug, cancellationToken) is { } one ? View("Standing", Page(one, move, one.Version)) : NotFound();

    private async Task<IActionResult> DoAsync(string slug, StandingMove move, StandingForm form, ChangeStanding change, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(slug, cancellationToken) is not { } one) return NotFound();

        if (!ModelState.IsValid) return this.Invalid("Standing", Page(one, move, form.Version ?? one.Version));
        var result = await change.ExecuteAsync(new ChangeStandingCommand(slug, form.Version ?? one.Version, move, form.Reason ?? ""), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Standing", Page(one, move, form.Version ?? one.Version));
        this.FlashGood(move switch
        {
            StandingMove.Suspend => $"{one.Name} dibekukan; produknya tidak lagi tampil.",
            StandingMove.Reinstate => $"{one.Name} aktif kembali; produknya tampil lagi.",
            _ => $"{one.Name} keluar dari registri.",
        });
        return LocalRedirect($"/dinas/pelaku-usaha/{slug}");
    }

    private static ConfirmPage Page(RegistryDetails one, StandingMove move, long version)
    {
        var (word, submit, path, consequences) = move switch
        {
            StandingMove.Suspend => ("Bekukan", "Bekukan", "pembekuan", (string[])["Semua produknya hilang dari pasar dan pencarian dalam hitungan detik.", "Pesanan yang sudah masuk tetap berjalan sampai serah terima.", "Bisa diaktifkan kembali kapan saja."]),
            StandingMove.Reinstate => ("Aktifkan kembali", "Aktifkan", "pengaktifan", ["Produk yang tadinya tayang tampil lagi."]),
            _ => ("Keluarkan", "Keluarkan dari registri", "pengeluaran", ["Produknya tidak lagi dijual di sini.", "Pesanan yang sudah masuk tetap berjalan.", "Tidak bisa dibatalkan; usaha itu mendaftar lagi bila kembali."]),
        };
        return new ConfirmPage(
            $"{word} {one.Name}?", $"{one.OwnerName} membaca alasan ini di riwayat.", submit, $"/dinas/pelaku-usaha/{one.Slug}", $"/dinas/pelaku-usaha/{one.Slug}/{path}",
            consequences, ReasonHelp: "Paling sedikit 10 huruf.", IsDestructive: move is not StandingMove.Reinstate,
            Hidden: new Dictionary<string, string> { ["Version"] = version.ToString(Formats.Indonesian) });
    }
}
