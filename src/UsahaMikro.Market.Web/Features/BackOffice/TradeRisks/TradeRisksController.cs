using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.BackOffice.Regulation;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.BackOffice.TradeRisks;

/// <summary>The risk of each line of business as the profile has it, and those that wait for one (BKS 6(1)).</summary>
[Area("BackOffice"), Route("dinas/regulasi/kbli"), Authorize(Policies.RegulationReading)]
public sealed class TradeRisksController(Actor actor, KbliRisksQuery risks, UnsetRisksQuery unset) : Controller
{
    /// <param name="kode">A line of business to look up, listed or not.</param>
    [HttpGet("", Name = "KbliRisks")]
    public async Task<IActionResult> Index(string? kode, CancellationToken cancellationToken)
    {
        var code = kode?.Trim() ?? "";
        if (KbliRisks.IsCode(code)) return LocalRedirect(TradeRisksPage.UrlOf(code));

        if (code.Length > 0) ModelState.AddModelError(nameof(kode), "KBLI terdiri dari 5 angka, misalnya 10792.");
        var page = TradeRisksPage.From(
            code, await risks.AllAsync(cancellationToken), await unset.AllAsync(cancellationToken), RegulationController.MayChange(actor));
        return code.Length > 0 ? this.Invalid(nameof(Index), page) : View(page);
    }
}
