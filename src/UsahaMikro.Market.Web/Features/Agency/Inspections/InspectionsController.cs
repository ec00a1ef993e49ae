using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Agency.Inspections;

/// <summary>The PPK looks at what came and signs the BAST.</summary>
[Area("Agency"), Route("instansi/pesanan/{number}/pengiriman/{delivery:int}/pemeriksaan"), Authorize(Policies.AgencyReceive)]
public sealed class InspectionsController(Actor actor, OrderDetailsQuery orders, TimeProvider clock) : Controller
{
    [HttpGet("", Name = "NewAgencyInspection")]
    public async Task<IActionResult> New(string number, int delivery, CancellationToken cancellationToken)
    {
        if (await FindAsync(number, delivery, cancellationToken) is not { } found) return NotFound();
        if (WhyNot(found.Order, found.Delivery) is not { } refusal) return View("New", InspectionPage.From(found.Order, found.Delivery, null, clock.Today()));

        this.FlashWarning(refusal);
        return LocalRedirect(UrlOf(number));
    }

    [HttpPost("", Name = "AgencyInspection")]
    public async Task<IActionResult> Create(
        string number, int delivery, InspectionForm form, [FromServices] InspectDelivery inspect, CancellationToken cancellationToken)
    {
        if (await FindAsync(number, delivery, cancellationToken) is not { } found) return NotFound();

        var page = InspectionPage.From(found.Order, found.Delivery, form, clock.Today());
        if (!ModelState.IsValid) return this.Invalid("New", page);

        var result = await inspect.ExecuteAsync(form.ToCommand(number, found.Delivery.Id), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "New", page);

        this.FlashGood(form.Lines.Any(line => line.Accepted > 0)
            ? $"BAST diteken. {found.Order.SellerName} diminta mengonfirmasi." : "Pengiriman ditolak seluruhnya; penjual membaca alasannya.");
        return LocalRedirect(UrlOf(number));
    }

    private static string UrlOf(string number) => $"/instansi/pesanan/{number}";

    private string? WhyNot(OrderDetails order, DeliveryView delivery) =>
        delivery.Status is not DeliveryStatus.Dispatched ? "Pengiriman ini sudah diperiksa."
        : order.PlacedById == actor.UserId ? "Anda yang memesan, jadi tidak boleh memeriksa barangnya sendiri; minta PPK lain." : null;

    private async Task<(OrderDetails Order, DeliveryView Delivery)?> FindAsync(string number, int delivery, CancellationToken cancellationToken) =>
        await orders.ForBuyerAsync(number, actor, cancellationToken) is { } order
        && order.Deliveries.SingleOrDefault(one => one.Number == delivery) is { } found ? (order, found) : null;
}
