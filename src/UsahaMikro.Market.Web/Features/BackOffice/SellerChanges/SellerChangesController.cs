using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.SellerChanges;

public sealed record ChangeCheckForm(Guid? ProposalId, string? Verdict, [StringLength(500)] string? Reason)
{
    public const string Fits = "sesuai";
    public const string Refuse = "tolak";

    public static readonly IReadOnlyList<Choice> Verdicts = [new(Fits, "Sesuai dokumen; berlaku mulai sekarang", Icon: "check"), new(Refuse, "Belum sesuai", Icon: "edit")];
}

/// <summary>One datum as it is, and as it is to be.</summary>
public sealed record ChangedFact(string Label, string Old, string New);

/// <summary>What a verified seller wants changed, side by side with what is in force.</summary>
public sealed record ChangeCheckPage(string Name, string Root, Guid ProposalId, string By, bool MayDecide, IReadOnlyList<ChangedFact> Facts, string? Verdict, string? Reason)
{
    public static ChangeCheckPage From(RegistryDetails one, ProposalEntry proposal, Actor actor, ChangeCheckForm? form, IAreaBook areas, KbliList kbli)
    {
        var (old, proposed) = (FactsOf(one, areas, kbli), FactsOf(one.With(proposal), areas, kbli));
        return new ChangeCheckPage(
            one.Name, $"/dinas/pelaku-usaha/{one.Slug}", proposal.Id, $"{proposal.ByName}, {Formats.ShortDateTime(proposal.At)}", one.MayDecideChange(actor),
            [.. old.Keys.Union(proposed.Keys).Where(label => old.GetValueOrDefault(label) != proposed.GetValueOrDefault(label))
                .Select(label => new ChangedFact(label, old.GetValueOrDefault(label, "–"), proposed.GetValueOrDefault(label, "–")))],
            form?.Verdict, form?.Reason);
    }

    private static Dictionary<string, string> FactsOf(RegistryDetails one, IAreaBook areas, KbliList kbli) =>
        SellerSheet.From(one, areas, kbli).Parts.SelectMany(part => part.Facts).ToDictionary(fact => fact.Label, fact => fact.Value);
}

/// <summary>The Dinas compares what a verified seller wants changed with its documents (BKS 14(2)).</summary>
[Area("BackOffice"), Route("dinas/pelaku-usaha/{slug}/perubahan"), Authorize(Policies.SellerVerification)]
public sealed class SellerChangesController(Actor actor, RegistryDetailsQuery registry, IAreaBook areas, IKbliBook kbli) : Controller
{
    [HttpGet("", Name = "SellerChangeCheck")]
    public async Task<IActionResult> New(string slug, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(slug, cancellationToken) is not { } one) return NotFound();
        if (one.Waiting is { } proposal) return View("Check", ChangeCheckPage.From(one, proposal, actor, null, areas, await kbli.TodayAsync(cancellationToken)));

        this.FlashWarning("Tidak ada perubahan data yang menunggu pemeriksaan.");
        return LocalRedirect($"/dinas/pelaku-usaha/{slug}");
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(string slug, ChangeCheckForm form, [FromServices] DecideChange decide, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(slug, cancellationToken) is not { } one) return NotFound();
        if (one.Waiting is not { } proposal) return await New(slug, cancellationToken);
        if (form.Verdict is not (ChangeCheckForm.Fits or ChangeCheckForm.Refuse)) ModelState.AddModelError(nameof(form.Verdict), "Nilai perubahan ini.");
        var page = ChangeCheckPage.From(one, proposal, actor, form, areas, await kbli.TodayAsync(cancellationToken));
        if (!ModelState.IsValid) return this.Invalid("Check", page);

        var command = new DecideChangeCommand(slug, form.ProposalId ?? proposal.Id, form.Verdict == ChangeCheckForm.Fits, form.Reason ?? "");
        var result = await decide.ExecuteAsync(command, actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Check", page);
        this.FlashGood(command.Accepts ? $"Data baru {one.Name} berlaku mulai sekarang." : "Ditolak; pelaku usaha membaca alasannya.");
        return LocalRedirect($"/dinas/pelaku-usaha/{slug}");
    }
}
