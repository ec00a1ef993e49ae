using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Regulation.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.BackOffice.Regulation;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Holidays;

/// <summary>The calendar deadlines are counted by.</summary>
[Area("BackOffice"), Route("dinas/regulasi/libur"), Authorize(Policies.RegulationReading)]
public sealed class HolidaysController(Actor actor, HolidayCalendarQuery calendar) : Controller
{
    internal const string Root = RegulationController.Root + "/libur";

    [HttpGet("", Name = "Holidays")]
    public async Task<IActionResult> Index(int? tahun, CancellationToken cancellationToken) => View(await PageAsync(tahun, new HolidaysForm(), cancellationToken));

    [HttpPost(""), Authorize(Policies.RegulationChange)]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] HolidaysForm form, [FromServices] AddHolidays add, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid(nameof(Index), await PageAsync(null, form, cancellationToken));

        var result = await add.ExecuteAsync(new AddHolidaysCommand(form.Lines, form.Basis), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error with { Field = "Form." + error.Field }, nameof(Index), await PageAsync(null, form, cancellationToken));

        this.FlashGood("Hari libur dicatat.");
        return LocalRedirect($"{Root}?tahun={result.Value}");
    }

    [HttpGet("{id:guid}/penarikan", Name = "HolidayWithdrawal"), Authorize(Policies.RegulationChange)]
    public async Task<IActionResult> Withdrawal(Guid id, CancellationToken cancellationToken) =>
        await calendar.FindAsync(id, cancellationToken) is { } day ? View("Withdraw", Confirm(day)) : NotFound();

    [HttpPost("{id:guid}/penarikan"), Authorize(Policies.RegulationChange)]
    public async Task<IActionResult> Withdraw(Guid id, string? reason, [FromServices] WithdrawHoliday withdraw, CancellationToken cancellationToken)
    {
        if (await calendar.FindAsync(id, cancellationToken) is not { } day) return NotFound();

        var result = await withdraw.ExecuteAsync(id, reason, actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Withdraw", Confirm(day));

        this.FlashGood("Hari libur ditarik; catatannya tetap ada.");
        return LocalRedirect($"{Root}?tahun={day.Date.Year}");
    }

    private static ConfirmPage Confirm(HolidayRow day) => new(
        "Tarik hari libur ini?", $"{Formats.Date(day.Date)}: {day.Name}.", "Tarik hari libur", $"{Root}?tahun={day.Date.Year}", $"{Root}/{day.Id}/penarikan",
        ["Hari itu dihitung sebagai hari kerja lagi, kecuali Sabtu dan Minggu."]);

    private async Task<HolidaysPage> PageAsync(int? year, HolidaysForm form, CancellationToken cancellationToken) =>
        HolidaysPage.From(await calendar.YearAsync(year is >= 2000 and <= 2100 ? year : null, cancellationToken), form, RegulationController.MayChange(actor));
}
