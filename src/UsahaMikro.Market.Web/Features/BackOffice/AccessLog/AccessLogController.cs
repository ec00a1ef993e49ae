using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.BackOffice.AccessLog;

public sealed record AccessLine(string When, string Who, string What, string Why, string Seller, string? SellerUrl);

/// <summary>Who looked at whose data, newest first.</summary>
public sealed record AccessLogPage(string Text, bool IsOfOne, IReadOnlyList<AccessLine> Lines, string? NextUrl)
{
    public static AccessLogPage From(PersonalDataLog log, string? slug, bool mayOpen) => new(
        $"{(log.SellerName is null ? "" : log.SellerName + ": ")}{Formats.Number(log.Total)} kali dibuka", slug is not null,
        [.. log.Rows.Select(row => new AccessLine(
            Formats.ShortDateTime(row.At), row.ByName, row.Subject.Length == 0 ? row.Kind.Label() : $"{row.Kind.Label()}: {row.Subject}", row.Reason, row.SellerName,
            mayOpen ? $"/dinas/pelaku-usaha/{row.SellerSlug}" : null))],
        log.Next is not { } next ? null : QueryHelpers.AddQueryString("/dinas/akses-data-pribadi", new Dictionary<string, string?>
        {
            ["usaha"] = slug,
            ["sesudah"] = next.ToString(CultureInfo.InvariantCulture),
        }.Where(pair => pair.Value is not null)));
}

/// <summary>The trail of personal data, for those who answer for it (UU 27/2022).</summary>
[Area("BackOffice"), Route("dinas/akses-data-pribadi"), Authorize(Policies.PersonalDataLog)]
public sealed class AccessLogController(Actor actor, PersonalDataLogQuery query) : Controller
{
    [HttpGet("", Name = "PersonalDataLog"), MenuItem("Akses data pribadi", Icon = "eye", Order = 90)]
    public async Task<IActionResult> Index(string? usaha, string? sesudah, CancellationToken cancellationToken)
    {
        _ = int.TryParse(sesudah, NumberStyles.None, CultureInfo.InvariantCulture, out var seen);
        var slug = string.IsNullOrWhiteSpace(usaha) ? null : usaha;
        return View(AccessLogPage.From(await query.FindAsync(slug, seen, cancellationToken), slug, actor.Role is Role.DinasHead));
    }
}
