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
public sealed class ParameterChangesController(Actor actor, RegulationProfileQuery profile) : Controller
{
    private const string FormView = "New";

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

        this.FlashGood($"Perubahan dicatat, berlaku mulai {Formats.Date(form.From!.Value)}. Yang sebelumnya tetap seperti semula.");
        return LocalRedirect($"{RegulationController.Root}/{key}");
    }

    [HttpGet("perubahan/{id:guid}/penarikan", Name = "ParameterWithdrawal")]
    public async Task<IActionResult> Withdrawal(string key, Guid id, CancellationToken cancellationToken) =>
        await ConfirmAsync(key, id, cancellationToken) is { } page ? View("Withdraw", page) : NotFound();

    [HttpPost("perubahan/{id:guid}/penarikan")]
    public async Task<IActionResult> Withdraw(string key, Guid id, string? reason, [FromServices] WithdrawParameter withdraw, CancellationToken cancellationToken)
    {
        if (await ConfirmAsync(key, id, cancellationToken) is not { } page) return NotFound();

        var result = await withdraw.ExecuteAsync(key, id, reason, actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Withdraw", page);

        this.FlashGood("Perubahan ditarik sebelum berlaku; catatannya tetap ada.");
        return LocalRedirect($"{RegulationController.Root}/{key}");
    }

    private async Task<ChangePage> PageAsync(ParameterDefinition definition, ChangeForm? form, CancellationToken cancellationToken) =>
        ChangePage.From(definition, (await profile.AllAsync(cancellationToken)).First(one => one.Definition == definition).Now, form);

    private async Task<ConfirmPage?> ConfirmAsync(string key, Guid id, CancellationToken cancellationToken)
    {
        if (ParameterBook.Find(key) is not { } definition) return null;
        if ((await profile.HistoryAsync(key, cancellationToken)).FirstOrDefault(one => one.Id == id) is not { } row) return null;

        var url = $"{RegulationController.Root}/{key}";
        return new ConfirmPage(
            "Tarik perubahan ini?", $"{definition.Name}: {RegulationWords.ValueOf(row.Value)}, mulai {Formats.Date(row.Value.From)}.", "Tarik perubahan", url,
            $"{url}/perubahan/{id}/penarikan", ["Nilai yang berlaku sebelumnya terus berlaku.", "Barisnya tetap terbaca, dengan nama Anda dan alasannya."]);
    }
}
