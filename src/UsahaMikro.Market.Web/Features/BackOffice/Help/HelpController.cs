using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Queries;
using UsahaMikro.Market.Assistance.UseCases;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.BackOffice.Help;

/// <summary>When, where and how help is given.</summary>
public sealed class AppointmentForm
{
    [Required] public long? Version { get; set; }

    [Required(ErrorMessage = "Pilih caranya."), EnumDataType(typeof(HelpMeans)), Display(Name = "Cara")]
    public string? Means { get; set; }

    [Required(ErrorMessage = "Isi tanggalnya."), Display(Name = "Tanggal")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Tuliskan tempatnya."), StringLength(200), Display(Name = "Tempat", Description = "Alamat, ruang, atau nomor yang dihubungi.")]
    public string? Place { get; set; }
}

/// <summary>What was done, or why it ends without help.</summary>
public sealed class EndForm
{
    [Required] public long? Version { get; set; }

    [Required(ErrorMessage = "Tuliskan keterangannya; pemohon membacanya."), StringLength(1000)]
    public string? Text { get; set; }
}

/// <summary>Requests for help with papers, for the Dinas and the DPMPTSP (BKS 8, 9, 12(3)).</summary>
[Area("BackOffice"), Route("dinas/bantuan-izin"), Authorize(Policies.LicenceHelp)]
public sealed class HelpController(Actor actor, HelpQueueQuery queue, IAreaBook areas) : Controller
{
    private const string Root = HelpQueuePage.Root;

    [HttpGet("", Name = "HelpQueue"), MenuItem("Bantuan izin", Icon = "heart-handshake", Order = 27)]
    public async Task<IActionResult> Index(HelpFilterForm filter, CancellationToken cancellationToken) =>
        View(HelpQueuePage.From(filter, await queue.ReadAsync(filter.ToFilter(), cancellationToken), areas));

    [HttpGet("{number}", Name = "HelpRequest", Order = 1)]
    public async Task<IActionResult> Show(string number, CancellationToken cancellationToken) =>
        await queue.FindAsync(number, cancellationToken) is { } row ? View(HelpRequestPage.From(row, areas)) : NotFound();

    [HttpPost("{number}/penerimaan", Name = "AcceptHelp")]
    public async Task<IActionResult> Accept(string number, AppointmentForm form, [FromServices] AcceptHelp accept, CancellationToken cancellationToken)
    {
        if (await queue.FindAsync(number, cancellationToken) is not { } row) return NotFound();
        var page = HelpRequestPage.From(row, areas) with { Appointment = form };
        if (!ModelState.IsValid) return this.Invalid(nameof(Show), page);

        var done = await accept.ExecuteAsync(
            new AcceptHelpCommand(number, form.Version!.Value, Enum.Parse<HelpMeans>(form.Means!), form.On!.Value, form.Place!), actor, cancellationToken);
        return Answer(done, page, "Janji dicatat; pemohon diberi tahu.");
    }

    [HttpPost("{number}/penyelesaian", Name = "FinishHelp")]
    public Task<IActionResult> Finish(string number, EndForm form, [FromServices] FinishHelp finish, CancellationToken cancellationToken) =>
        EndAsync(number, form, finish.ExecuteAsync, "Dicatat selesai; pemohon diberi tahu.", cancellationToken);

    [HttpPost("{number}/penutupan", Name = "CloseHelp")]
    public Task<IActionResult> Close(string number, EndForm form, [FromServices] CloseHelp close, CancellationToken cancellationToken) =>
        EndAsync(number, form, close.ExecuteAsync, "Ditutup; pemohon membaca alasannya.", cancellationToken);

    private async Task<IActionResult> EndAsync(
        string number, EndForm form, Func<EndHelpCommand, Actor, CancellationToken, Task<Result>> end, string told, CancellationToken cancellationToken)
    {
        if (await queue.FindAsync(number, cancellationToken) is not { } row) return NotFound();
        var page = HelpRequestPage.From(row, areas);
        if (!ModelState.IsValid) return this.Invalid(nameof(Show), page);
        return Answer(await end(new EndHelpCommand(number, form.Version!.Value, form.Text!), actor, cancellationToken), page, told);
    }

    private IActionResult Answer(Result done, HelpRequestPage page, string told)
    {
        if (done.Error is { } error) return this.Refused(error, nameof(Show), page);
        this.FlashGood(told);
        return LocalRedirect($"{Root}/{page.Request.Number}");
    }
}
