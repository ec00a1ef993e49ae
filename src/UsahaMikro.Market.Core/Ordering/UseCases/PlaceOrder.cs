using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.UseCases;

/// <param name="CheckoutToken">Of the basket as it was shown.</param>
/// <param name="Methods">By seller; a seller without an entry delivers.</param>
/// <param name="SeenTotal">What the buyer saw; another total is refused.</param>
public sealed record PlaceOrderCommand(
    string CheckoutToken,
    Guid? PackageId,
    string KecamatanCode,
    string Address,
    string Recipient,
    string Phone,
    IReadOnlyDictionary<Guid, DeliveryMethod> Methods,
    Rupiah SeenTotal);

/// <summary>Turns the actor's basket into one order per seller: all or nothing, and once per checkout token.</summary>
public sealed class PlaceOrder(
    MarketDbContext db, IAgencyDirectory agencies, IBudgetDesk budget, ICatalogDesk catalog, ISellerRegistry sellers, IStockDesk stock,
    NumberSequence numbers, TimeProvider clock)
{
    /// <summary>The numbers of the orders, in the order of their sellers' names.</summary>
    public async Task<Result<IReadOnlyList<string>>> ExecuteAsync(PlaceOrderCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role is not Role.PejabatPengadaan || actor.AgencyId is null) return OrderingErrors.OnlyBuyer;
        try
        {
            return await db.InTransactionAsync(actor, () => PlaceAsync(command, actor, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // The other click of a double click won the unique index; its orders are the answer.
            if (await PlacedBeforeAsync(command, actor, cancellationToken) is { } placed) return placed;
            throw;
        }
    }

    private async Task<Result<IReadOnlyList<string>>> PlaceAsync(PlaceOrderCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (await PlacedBeforeAsync(command, actor, cancellationToken) is { } placed) return placed;

        var basket = await db.BasketOfAsync(actor, cancellationToken);
        if (basket is null || basket.Lines.Count == 0) return OrderingErrors.EmptyBasket;
        if (basket.CheckoutToken != command.CheckoutToken) return OrderingErrors.BasketChanged;

        var agency = (await agencies.FindAsync(actor.AgencyId!.Value, cancellationToken))!;
        var package = command.PackageId is { } id ? await budget.FindPackageAsync(id, agency.Id, cancellationToken) : null;
        if (package is null) return OrderingErrors.PackageUnknown;
        if (package.Year != clock.Today().Year) return OrderingErrors.PackageOfAnotherYear(package.Code, package.Year);

        var priced = await CheckoutPricing.PriceAsync(basket, command.Methods, command.KecamatanCode, catalog, sellers, clock.Today(), cancellationToken);
        if (priced.Error is { } error) return error;
        if (priced.Value.Any(group => group.Method is DeliveryMethod.Delivered) && string.IsNullOrWhiteSpace(command.Address)) return OrderingErrors.AddressMissing;

        var total = priced.Value.Sum(group => group.Total);
        if (total != command.SeenTotal) return OrderingErrors.PriceChanged(total);

        var made = new List<Order>();
        foreach (var group in priced.Value)
        {
            var order = await MakeAsync(command, group, agency, package, actor, cancellationToken);
            if (order.Error is { } refusal) return refusal;
            made.Add(order.Value);
        }

        db.AddRange(made);
        basket.Consume();
        return Result<IReadOnlyList<string>>.Ok([.. made.Select(order => order.Number)]);
    }

    private async Task<Result<Order>> MakeAsync(
        PlaceOrderCommand command, PricedGroup group, AgencyCard agency, PackageCard package, Actor actor, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var year = BusinessCalendar.FiscalYearOf(now);
        var number = $"PSN-{year}-{await numbers.NextAsync($"PSN-{year}", cancellationToken):000000}";
        if (!await budget.TryCommitAsync(package.Id, agency.Id, group.Total, number, actor, cancellationToken))
        {
            var current = await budget.FindPackageAsync(package.Id, agency.Id, cancellationToken);
            return OrderingErrors.OverPagu(package.Code, current!.Remaining);
        }

        foreach (var line in group.Lines)
        {
            var reserved = await stock.TryReserveAsync(new StockMove(line.Offer.VariantId, line.Quantity, line.WantedOn, number), actor, cancellationToken);
            if (!reserved) return await SoldOutAsync(line, cancellationToken);
        }

        return Order.Place(
            new NewOrder(
                number,
                command.CheckoutToken,
                HashOf(command),
                new BuyerRef(KindOf(agency.Kind), agency.Id, agency.Name),
                group.Seller.Id,
                group.Seller.Name,
                new PackageRef(package.Id, package.Code, package.Name, package.Year),
                new DeliveryWish(group.Method, command.KecamatanCode, command.Address.Trim(), command.Recipient.Trim(), command.Phone.Trim()),
                group.Shipping,
                [.. group.Lines.Select((line, at) => line.ToOrderLine(at + 1, group.Seller))]),
            actor,
            now);
    }

    private async Task<Error> SoldOutAsync(PricedLine line, CancellationToken cancellationToken)
    {
        var levels = await stock.LevelsAsync([line.Offer.VariantId], cancellationToken);
        var left = !levels.TryGetValue(line.Offer.VariantId, out var level) ? "belum ada stok"
            : level.Mode is SupplyMode.Stock ? $"stok tinggal {level.Available} {line.Offer.Unit}"
            : $"kapasitas tanggal {line.WantedOn:dd-MM-yyyy} tidak cukup";
        return OrderingErrors.SoldOut(line.Offer.FullName, left);
    }

    private async Task<Result<IReadOnlyList<string>>?> PlacedBeforeAsync(PlaceOrderCommand command, Actor actor, CancellationToken cancellationToken)
    {
        var placed = await db.Set<Order>().AsNoTracking()
            .Where(order => order.BuyerId == actor.AgencyId && order.CheckoutToken == command.CheckoutToken)
            .OrderBy(order => order.Number).Select(order => new { order.Number, order.RequestHash }).ToListAsync(cancellationToken);
        if (placed.Count == 0) return null;
        if (placed.Any(order => order.RequestHash != HashOf(command))) return OrderingErrors.TokenReused;
        return Result<IReadOnlyList<string>>.Ok(placed.ConvertAll(order => order.Number));
    }

    private static BuyerKind KindOf(AgencyKind kind) => kind switch
    {
        AgencyKind.PerangkatDaerah => BuyerKind.Agency,
        AgencyKind.Bumd => BuyerKind.Bumd,
        _ => BuyerKind.Company,
    };

    private static string HashOf(PlaceOrderCommand command)
    {
        var methods = command.Methods.OrderBy(one => one.Key).Select(one => $"{one.Key:N}={one.Value}");
        var content = string.Join('\n', [
            command.PackageId?.ToString("N") ?? "", command.KecamatanCode, command.Address.Trim(), command.Recipient.Trim(), command.Phone.Trim(),
            command.SeenTotal.Amount.ToString(CultureInfo.InvariantCulture), .. methods]);
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(content)));
    }
}
