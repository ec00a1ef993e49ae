using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.SellerChecks;

/// <summary>What the officer found of one datum.</summary>
public sealed class CheckLineForm
{
    [Required]
    public string? Item { get; set; }

    public string? Verdict { get; set; }

    [StringLength(500)]
    public string? Reason { get; set; }
}

public sealed class CheckForm
{
    public long? Version { get; set; }

    public List<CheckLineForm> Lines { get; set; } = [];

    public const string Fits = "sesuai";
    public const string Mend = "perbaiki";

    public DecideRegistrationCommand ToCommand(string slug) => new(
        slug, Version ?? 0,
        [.. Lines.Where(line => line.Verdict is Fits or Mend && Enum.TryParse<RegistryItem>(line.Item, out _))
            .Select(line => new CheckedItem(Enum.Parse<RegistryItem>(line.Item!), line.Verdict == Fits, line.Reason ?? ""))]);
}

public sealed record CheckLine(int At, string Item, string Label, IReadOnlyList<SheetFact> Facts, string? Verdict, string? Reason)
{
    public IReadOnlyList<Choice> Choices { get; } = [new(CheckForm.Fits, "Sesuai dokumen", Icon: "check"), new(CheckForm.Mend, "Perlu diperbaiki", Icon: "edit")];
}

/// <summary>The checklist of one registration.</summary>
public sealed record CheckPage(string Name, string Root, long Version, string? ScanUrl, ScaleLine? Scale, IReadOnlyList<CheckLine> Lines);

/// <summary>Memeriksa kesesuaian data: each datum against its document, then verified or returned (BKS 14(2)).</summary>
[Area("BackOffice"), Route("dinas/pelaku-usaha/{slug}/pemeriksaan"), Authorize(Policies.SellerVerification)]
public sealed class SellerChecksController(Actor actor, RegistryDetailsQuery registry, IAreaBook areas, IKbliBook kbli) : Controller
{
    [HttpGet("", Name = "SellerCheck")]
    public async Task<IActionResult> New(string slug, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(slug, cancellationToken) is not { } one) return NotFound();
        if (one.MayBeDecidedBy(actor)) return View("Check", await PageAsync(one, null, cancellationToken));

        this.FlashWarning(one.State is RegistryState.Registered ? "Data yang Anda catat sendiri diperiksa oleh petugas lain." : "Pendaftaran ini tidak sedang menunggu pemeriksaan.");
        return LocalRedirect($"/dinas/pelaku-usaha/{slug}");
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(string slug, CheckForm form, [FromServices] DecideRegistration decide, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(slug, cancellationToken) is not { } one) return NotFound();
        for (var at = 0; at < form.Lines.Count; at++)
        {
            if (form.Lines[at].Verdict is not (CheckForm.Fits or CheckForm.Mend)) ModelState.AddModelError($"Lines[{at}].Verdict", "Nilai data ini.");
            else if (form.Lines[at].Verdict == CheckForm.Mend && string.IsNullOrWhiteSpace(form.Lines[at].Reason)) ModelState.AddModelError($"Lines[{at}].Reason", "Tuliskan apa yang perlu diperbaiki.");
        }

        if (!ModelState.IsValid) return this.Invalid("Check", await PageAsync(one, form, cancellationToken));
        var result = await decide.ExecuteAsync(form.ToCommand(slug), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Check", await PageAsync(one, form, cancellationToken));

        this.FlashGood(form.Lines.All(line => line.Verdict == CheckForm.Fits)
            ? $"{one.Name} terverifikasi." : $"{one.Name} dikembalikan; pemiliknya membaca alasan di setiap isian.");
        return LocalRedirect($"/dinas/pelaku-usaha/{slug}");
    }

    private async Task<CheckPage> PageAsync(RegistryDetails one, CheckForm? form, CancellationToken cancellationToken)
    {
        var sheet = SellerSheet.From(one, areas, await kbli.TodayAsync(cancellationToken));
        return new CheckPage(
            one.Name, $"/dinas/pelaku-usaha/{one.Slug}", form?.Version ?? one.Version, one.HasScan ? $"/dinas/pelaku-usaha/{one.Slug}/formulir" : null, SellerPages.Scale(one),
            [.. Enum.GetValues<RegistryItem>().Select((item, at) => new CheckLine(
                at, item.ToString(), item.Label(), sheet.FactsOf(item) is { Count: > 0 } facts ? facts : [new SheetFact("Isian", "tidak diisi")],
                form?.Lines.ElementAtOrDefault(at)?.Verdict, form?.Lines.ElementAtOrDefault(at)?.Reason))]);
    }
}
