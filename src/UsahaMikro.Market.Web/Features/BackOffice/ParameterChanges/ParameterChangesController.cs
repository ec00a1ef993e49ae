using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Regulation.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.BackOffice.Regulation;
using UsahaMikro.Market.Web.Features.Shared.Regulations;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.ParameterChanges;

/// <summary>Changes of a parameter: a new row from a day on, and taking one back that has not begun.</summary>
[Area("BackOffice"), Route("dinas/regulasi/{key}"), Authorize(Policies.RegulationChange)]
public sealed class ParameterChangesController(Actor actor, RegulationProfileQuery profile, IRegulationParameters parameters, TimeProvider clock) : Controller
{
    private const string FormView = "New";
    private const string ConfirmView = "Confirm";

    [HttpGet("ubah", Name = "NewParameterChange")]
    public async Task<IActionResult> New(string key, CancellationToken cancellationToken) =>
        ParameterBook.Find(key) is { } definition ? View(FormView, await PageAsync(definition, null, cancellationToken)) : NotFound();

    [HttpPost("ubah")]
    public async Task<IActionResult> Create(string key, [Bind(Prefix = "Form")] ChangeForm form, [FromServices] ChangeParameter change, CancellationToken cancellationToken)
    {
        if (ParameterBook.Find(key) is not { } definition) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(FormView, await PageAsync(definition, form, cancellationToken));

        var result = await change.ExecuteAsync(form.ToCommand(definition), actor, cancellationToken);
        if (result.Error is { } error)
        {
            var field = error.Field is "Value" ? ChangeForm.FieldOf(definition.Kind) : error.Field;
            return this.Refused(error with { Field = field is null ? null : "Form." + field }, FormView, await PageAsync(definition, form, cancellationToken));
        }

        this.FlashGood($"Perubahan dicatat mulai {Formats.Date(form.From!.Value)}, menunggu pengesahan orang kedua. Yang sebelumnya tetap seperti semula.");
        return LocalRedirect($"{RegulationController.Root}/{key}");
    }

    [HttpGet("perubahan/{id:guid}/penarikan", Name = "ParameterWithdrawal")]
    public async Task<IActionResult> Withdrawal(string key, Guid id, CancellationToken cancellationToken) =>
        await WithdrawalPageAsync(key, id, cancellationToken) is { } page ? View(ConfirmView, page) : NotFound();

    [HttpPost("perubahan/{id:guid}/penarikan")]
    public async Task<IActionResult> Withdraw(string key, Guid id, string? reason, [FromServices] WithdrawParameter withdraw, CancellationToken cancellationToken)
    {
        if (await WithdrawalPageAsync(key, id, cancellationToken) is not { } page) return NotFound();

        var result = await withdraw.ExecuteAsync(key, id, reason, actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, ConfirmView, page);

        this.FlashGood("Perubahan ditarik sebelum berlaku; catatannya tetap ada.");
        return LocalRedirect($"{RegulationController.Root}/{key}");
    }

    [HttpGet("perubahan/{id:guid}/pengesahan", Name = "ParameterConfirmation")]
    public async Task<IActionResult> Confirmation(string key, Guid id, CancellationToken cancellationToken) =>
        await ConfirmationPageAsync(key, id, cancellationToken) is { } page ? View(ConfirmView, page) : NotFound();

    [HttpPost("perubahan/{id:guid}/pengesahan")]
    public async Task<IActionResult> Confirm(string key, Guid id, [FromServices] ConfirmParameter confirm, CancellationToken cancellationToken)
    {
        if (await ConfirmationPageAsync(key, id, cancellationToken) is not { } page) return NotFound();

        var result = await confirm.ExecuteAsync(key, id, actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, ConfirmView, page);

        this.FlashGood("Perubahan disahkan dan berlaku mulai harinya.");
        return LocalRedirect($"{RegulationController.Root}/{key}");
    }

    private async Task<ChangePage> PageAsync(ParameterDefinition definition, ChangeForm? form, CancellationToken cancellationToken) =>
        ChangePage.From(
            definition, (await profile.HistoryAsync(definition.Key, cancellationToken)).FirstOrDefault(one => one.State is DecisionState.InForce)?.Value, form,
            await parameters.RuleSetsAsync(clock.Today(), cancellationToken));

    private async Task<ConfirmPage?> WithdrawalPageAsync(string key, Guid id, CancellationToken cancellationToken) =>
        await SaidAsync(key, id, cancellationToken) is { } said
            ? new ConfirmPage(
                "Tarik perubahan ini?", said, "Tarik perubahan", UrlOf(key), $"{UrlOf(key)}/perubahan/{id}/penarikan",
                ["Nilai yang berlaku sebelumnya terus berlaku.", "Barisnya tetap terbaca, dengan nama Anda dan alasannya."])
            : null;

    private async Task<ConfirmPage?> ConfirmationPageAsync(string key, Guid id, CancellationToken cancellationToken) =>
        await SaidAsync(key, id, cancellationToken) is { } said
            ? new ConfirmPage(
                "Sahkan perubahan ini?", said, "Sahkan perubahan", UrlOf(key), $"{UrlOf(key)}/perubahan/{id}/pengesahan",
                ["Nilai baru berlaku mulai harinya.", "Nama dan peran Anda tercatat di samping pencatatnya."], ReasonLabel: null, IsDestructive: false)
            : null;

    /// <summary>The change in one sentence; null when there is none.</summary>
    private async Task<string?> SaidAsync(string key, Guid id, CancellationToken cancellationToken)
    {
        if (ParameterBook.Find(key) is not { } definition) return null;
        if ((await profile.HistoryAsync(key, cancellationToken)).FirstOrDefault(one => one.Id == id) is not { } row) return null;

        var basis = row.Value.Pasal.Length > 0 ? $" ({row.Value.Pasal}, {RegulationWords.ForceOf(row.Value.Force)})" : "";
        return $"{definition.Name}: {RegulationWords.ValueOf(row.Value)}, mulai {Formats.Date(row.Value.From)}{basis}. Alasan {row.DecidedBy}: {row.Reason}";
    }

    private static string UrlOf(string key) => $"{RegulationController.Root}/{key}";
}
