using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Styleguide;

/// <summary>Every part on one page; in development only.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class StyleguideController(IHostEnvironment environment) : Controller
{
    [HttpGet("/gaya")]
    public IActionResult Index() => environment.IsDevelopment() ? View(new StyleguideForm()) : NotFound();

    [HttpGet("/gaya/kantor")]
    public IActionResult Office() => environment.IsDevelopment() ? View() : NotFound();

    [HttpGet("/gaya/dokumen")]
    public IActionResult Document() => environment.IsDevelopment() ? View() : NotFound();

    [HttpGet("/gaya/konfirmasi")]
    public IActionResult Confirm() => environment.IsDevelopment() ? View() : NotFound();

    [HttpPost("/gaya"), ValidateAntiForgeryToken]
    public IActionResult Save(StyleguideForm form)
    {
        if (!environment.IsDevelopment()) return NotFound();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Index), form);
        }

        this.FlashGood($"Tersimpan: {form.Name}, {Formats.Rupiah(form.Price)}.");
        return RedirectToAction(nameof(Office));
    }
}
