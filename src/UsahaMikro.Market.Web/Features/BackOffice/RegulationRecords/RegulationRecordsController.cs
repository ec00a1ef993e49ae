using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Regulation.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.BackOffice.Regulation;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.BackOffice.RegulationRecords;

/// <summary>New regulations on the shelf, so that they can be cited.</summary>
[Area("BackOffice"), Route("dinas/regulasi/peraturan-baru"), Authorize(Policies.RegulationLibrary)]
public sealed class RegulationRecordsController(Actor actor, RegulationLibraryQuery library, IAreaBook areas) : Controller
{
    private const string FormView = "New";

    [HttpGet("", Name = "NewRegulation")]
    public async Task<IActionResult> New(CancellationToken cancellationToken) => View(FormView, await PageAsync(new RegulationForm(), cancellationToken));

    [HttpPost("")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] RegulationForm form, [FromServices] AddRegulation add, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid(FormView, await PageAsync(form, cancellationToken));

        var result = await add.ExecuteAsync(form.ToCommand(), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error with { Field = "Form." + error.Field }, FormView, await PageAsync(form, cancellationToken));

        this.FlashGood($"{form.Code} ada di pustaka dan dapat dikutip. Naskahnya belum diperiksa.");
        return LocalRedirect(RegulationController.Root);
    }

    private async Task<NewRegulationPage> PageAsync(RegulationForm form, CancellationToken cancellationToken) =>
        NewRegulationPage.From(form, await library.AllAsync(cancellationToken), areas.Daerah.Name, areas.Daerah.AreaCode);
}
