using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Classifications;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Mentoring.Classifications;

public sealed record MenteeLine(
    string Url, string Name, string Owner, string Level, string Percent, string NextOn, bool IsDue, string? Movement, Tone Tone, string Icon);

/// <summary>The businesses a mentor brought in, with their levels.</summary>
public sealed record MenteesPage(IReadOnlyList<MenteeLine> Lines)
{
    public static MenteesPage From(ClassificationBoard board) => new([.. board.Rows.Select(row => new MenteeLine(
        $"{ClassificationsController.Root}/{row.Slug}", row.Name, row.Owner, row.LevelCode is null ? "Belum dinilai" : row.LevelName,
        row.Percent is { } percent ? $"{percent} %" : "–",
        row.NextOn is { } next ? Formats.ShortDate(next) : "sekarang", row.LevelCode is null || row.IsDueOn(board.Today), row.Movement?.Label(),
        row.Movement is { } moved ? LevelCard.ToneOf(moved) : Tone.Plain, row.Movement is { } way ? LevelCard.IconOf(way) : "minus"))]);
}

/// <summary>A mentor classifies the businesses they brought into the registry, and no others.</summary>
[Area("Mentoring"), Route("pendampingan/klasifikasi/{slug}"), Authorize(Policies.Mentoring)]
public sealed class ClassificationsController(Actor actor, SellerDevelopmentQuery development) : SellerClassificationController(actor, development)
{
    internal const string Root = "/pendampingan/klasifikasi";

    private readonly Actor _actor = actor;

    [HttpGet("/pendampingan/klasifikasi", Name = "MenteeLevels"), MenuItem("Klasifikasi", Icon = "trending-up", Order = 20, InBottomBar = true)]
    public async Task<IActionResult> Index([FromServices] ClassificationBoardQuery board, CancellationToken cancellationToken) =>
        View(MenteesPage.From(await board.FindAsync(_actor.UserId ?? Guid.Empty, cancellationToken)));

    protected override string RootOf(string slug) => $"{Root}/{slug}";

    protected override IReadOnlyList<Crumb> CrumbsTo(SellerDevelopment one) => [new("Klasifikasi dampingan", Root), new(one.Name)];
}
