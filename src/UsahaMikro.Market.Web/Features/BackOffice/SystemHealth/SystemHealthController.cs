using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.BackOffice.SystemHealth;

/// <summary>What the machinery could not do by itself, for the system's admin.</summary>
[Area("BackOffice"), Route("dinas/sistem"), Authorize(Policies.UserAdministration)]
public sealed class SystemHealthController : Controller
{
    [HttpGet("", Name = "SystemHealth"), MenuItem("Sistem", Icon = "settings", Order = 95)]
    public async Task<IActionResult> Index([FromServices] ISystemHealth health, CancellationToken cancellationToken) =>
        View(SystemHealthPage.From(await health.ReadAsync(cancellationToken)));
}
