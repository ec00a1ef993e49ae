using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Seller.Holidays;

/// <summary>Days on which the own shop is away.</summary>
[Area("Seller"), Route("usaha/libur"), Authorize(Policies.Seller)]
public sealed class HolidaysController(Actor actor, HolidaysQuery holidays, OrderListQuery orders, TimeProvider clock) : Controller
{
    private const string Root = "/usaha/libur";

    [HttpGet("", Name = "SellerHolidays"), MenuItem("Libur", Icon = "sun", Order = 55)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View("Index", await PageAsync([], cancellationToken));

    [HttpPost("", Name = "TakeHoliday")]
    public async Task<IActionResult> Take(HolidayForm form, [FromServices] TakeHoliday take, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid("Index", await PageAsync([], cancellationToken));

        var placed = await orders.WantedBetweenAsync(actor, form.From!.Value, form.Until!.Value, cancellationToken);
        if (placed.Count > 0 && !form.KeepsOrders)
        {
            ModelState.AddModelError(nameof(form.KeepsOrders), "Centang bahwa pesanan ini tetap Anda kirim, atau ubah tanggal liburnya.");
            return this.Invalid("Index", await PageAsync(placed, cancellationToken));
        }

        var taken = await take.ExecuteAsync(form.ToDays(), actor, cancellationToken);
        return taken.Error is { } error
            ? this.Refused(error, "Index", await PageAsync(placed, cancellationToken))
            : this.Told(taken, "Libur dicatat. Pembeli melihatnya di toko dan semua produk Anda.", Root);
    }

    [HttpPost("{id:guid}/akhir", Name = "EndHoliday")]
    public async Task<IActionResult> End(Guid id, [FromServices] EndHoliday end, CancellationToken cancellationToken) =>
        this.Told(await end.ExecuteAsync(id, actor, cancellationToken), "Libur diakhiri; pembeli bisa memesan lagi.", Root);

    private async Task<HolidaysPage> PageAsync(IReadOnlyList<OrderRow> placed, CancellationToken cancellationToken) =>
        HolidaysPage.From(await holidays.OfShopAsync(actor, cancellationToken), placed, clock.Today());
}
