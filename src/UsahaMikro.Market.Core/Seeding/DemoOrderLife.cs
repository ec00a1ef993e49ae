using Bogus;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Agencies.Domain;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

/// <summary>How far an order comes that still waits for somebody.</summary>
internal enum DemoStage { Placed, Confirmed, Sent, Inspected, HandedOver }

/// <summary>One demo order from placing to hand-over, or as far as it has come by now.</summary>
internal sealed record DemoOrderLife(
    MarketDbContext Db, IStockDesk Stock, IStockRoom Room, IBudgetDesk Budget, NumberSequence Numbers, TravelClock Travel, Randomizer Dice, DateTimeOffset Now,
    IReadOnlyList<Kecamatan> Kecamatan, bool IsSlow)
{
    /// <summary>The order's total, or zero when it could not be placed.</summary>
    public async Task<Rupiah> LiveAsync(
        Agency agency, DemoOfficials people, PackageCard package, Rupiah spent, DemoShop shop, Rupiah value, DateOnly day,
        CancellationToken cancellationToken, DemoStage until = DemoStage.HandedOver)
    {
        var placedAt = BusinessCalendar.StartOf(day).AddHours(8 + Dice.Number(7)).AddMinutes(Dice.Number(59));
        if (placedAt >= Now) return Rupiah.Zero;
        Travel.Now = placedAt;

        var shipping = new Rupiah(10_000 + 5_000 * Dice.Number(5));
        var lines = await LinesAsync(shop, value, day, cancellationToken);
        if (lines.Sum(line => line.Goods) + shipping > package.Pagu - spent) return Rupiah.Zero;

        var number = $"PSN-{day.Year}-{await Numbers.NextAsync($"PSN-{day.Year}", cancellationToken):000000}";
        for (var at = 0; at < lines.Count; at++) lines[at] = await TakeAsync(lines[at], number, people.Orderer, cancellationToken);
        var order = Place(agency, people, package, shop, number, lines, shipping, placedAt);
        if (!await Budget.TryCommitAsync(package.Id, agency.Id, order.Total, number, people.Orderer, cancellationToken))
            throw new InvalidOperationException($"Demo order {number} of {order.Total} does not fit package {package.Code}.");

        Db.Add(order);
        await GoOnAsync(order, people, shop, placedAt, until, cancellationToken);
        return order.Total;
    }

    private async Task<List<PricedLine>> LinesAsync(DemoShop shop, Rupiah value, DateOnly day, CancellationToken cancellationToken)
    {
        var lines = new List<PricedLine>();
        var chosen = Dice.Shuffle(shop.Offers).Take(1 + Dice.Number(Math.Min(2, shop.Offers.Count - 1))).ToList();
        var levels = await Stock.LevelsAsync([.. chosen.Select(offer => offer.VariantId)], cancellationToken);
        foreach (var offer in chosen)
        {
            var quantity = (int)Math.Clamp(value.Amount / chosen.Count / Math.Max(1, offer.PriceAt(offer.MinimumOrder).Amount), 1, 5_000);
            if (quantity > 50) quantity = quantity / 25 * 25;
            quantity = Math.Max(quantity, offer.MinimumOrder);
            if (levels[offer.VariantId] is { Mode: SupplyMode.DailyCapacity } level) quantity = Math.Min(quantity, level.DailyCapacity);
            lines.Add(new PricedLine(Guid.Empty, offer, quantity, day.AddDays(Math.Max(2, offer.LeadTimeDays) + Dice.Number(5)), ""));
        }

        return lines;
    }

    /// <summary>Shelves are filled up first, as the seller would; a day that is full is moved to the next.</summary>
    private async Task<PricedLine> TakeAsync(PricedLine line, string number, Actor by, CancellationToken cancellationToken)
    {
        var level = (await Stock.LevelsAsync([line.Offer.VariantId], cancellationToken))[line.Offer.VariantId];
        if (level.Mode is SupplyMode.Stock && level.Available < line.Quantity * 2)
        {
            var count = new StockCount(line.Offer.VariantId, line.Offer.SellerId, level.OnHand, level.OnHand + line.Quantity + 20, "Produksi baru");
            await Room.CountAsync(count, line.Offer.SellerId, SeedDemo.By, cancellationToken);
        }

        while (!await Stock.TryReserveAsync(new StockMove(line.Offer.VariantId, line.Quantity, line.WantedOn, number), by, cancellationToken))
            line = line with { WantedOn = line.WantedOn.AddDays(1) };
        return line;
    }

    private Order Place(
        Agency agency, DemoOfficials people, PackageCard package, DemoShop shop, string number, List<PricedLine> lines, Rupiah shipping, DateTimeOffset at)
    {
        var kind = agency.Kind is AgencyKind.PerangkatDaerah ? BuyerKind.Agency : agency.Kind is AgencyKind.Bumd ? BuyerKind.Bumd : BuyerKind.Company;
        return Order.Place(
            new NewOrder(
                number, $"demo-{number}", "", new BuyerRef(kind, agency.Id, agency.Name), shop.Seller.Id, shop.Seller.Name,
                new PackageRef(package.Id, package.Code, package.Name, package.Year),
                new DeliveryWish(DeliveryMethod.Delivered, Dice.ListItem([.. Kecamatan]).Code, agency.Address, people.Orderer.DisplayName, ""),
                shipping, [.. lines.Select((line, at) => line.ToOrderLine(at + 1, shop.Seller))]),
            people.Orderer, at);
    }

    private async Task GoOnAsync(
        Order order, DemoOfficials people, DemoShop shop, DateTimeOffset placedAt, DemoStage until, CancellationToken cancellationToken)
    {
        var isWaiting = until is not DemoStage.HandedOver;
        var seller = new Actor(null, shop.Seller.OwnerName, Role.SellerOwner, OrganisationKind.Seller, shop.Seller.Id, shop.Seller.Name);
        var luck = isWaiting ? 0.5 : Dice.Double();
        var confirmedAt = placedAt.AddHours(isWaiting ? 3 : 3 + Dice.Number(40));
        if (confirmedAt >= Now || until < DemoStage.Confirmed) return;
        if (luck < 0.06)
        {
            await EndAsync(order, luck < 0.03, luck < 0.03 ? people.Orderer : seller, confirmedAt, cancellationToken);
            return;
        }

        order.Confirm(seller, confirmedAt);
        var sentAt = BusinessCalendar.StartOf(order.WantedOn).AddHours(7);
        if (sentAt <= confirmedAt || isWaiting) sentAt = confirmedAt.AddHours(20);
        if (sentAt >= Now || until < DemoStage.Sent) return;
        var date = BusinessCalendar.DateOf(sentAt);
        Travel.Now = sentAt;
        var sent = order.Dispatch(order.Lines.ToDictionary(line => line.Number, line => line.Quantity), $"SJ-{order.Number[4..]}", date, "Antar sendiri", seller, sentAt);
        await new LineReleases(Stock, Budget).ShipAsync(order, sent.Value, seller, cancellationToken);

        var patience = isWaiting ? 0 : IsSlow ? 6 + Dice.Number(40) : Dice.Number(3);
        var inspectedAt = sentAt.AddHours(3).AddDays(patience);
        if (inspectedAt >= Now || until < DemoStage.Inspected) return;
        await InspectAsync(order, sent.Value, people, inspectedAt, luck > 0.97, cancellationToken);

        var signedAt = inspectedAt.AddHours(4 + Dice.Number(44));
        if (signedAt < Now && !isWaiting) order.HandOver(sent.Value.Id, seller, signedAt);
    }

    private async Task InspectAsync(
        Order order, Delivery delivery, DemoOfficials people, DateTimeOffset at, bool somethingWrong, CancellationToken cancellationToken)
    {
        Travel.Now = at;
        var date = BusinessCalendar.DateOf(at);
        var code = (await Db.Set<Agency>().FindAsync([order.BuyerId], cancellationToken))!.Code;
        var bast = $"BAST-{code}-{date.Year}-{await Numbers.NextAsync($"BAST-{code}-{date.Year}", cancellationToken):0000}";
        var found = delivery.Lines.Select(line =>
        {
            var refused = somethingWrong && line.LineNumber == 1 ? Math.Max(0, line.Sent / 20) : 0;
            return new InspectedLine(line.LineNumber, line.Sent - refused, refused, refused > 0 ? "Kemasan rusak di jalan" : "");
        }).ToList();
        order.Inspect(delivery.Id, found, date, "Jumlah, fungsi, dan waktu sesuai pesanan.", bast, people.Appointment, people.Inspector, at);
        await new LineReleases(Stock, Budget).ReturnRefusedAsync(order, found, people.Inspector, cancellationToken);
    }

    private async Task EndAsync(Order order, bool cancelled, Actor by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        Travel.Now = at;
        var reason = cancelled ? "Kegiatan diundur ke triwulan berikutnya." : "Kapasitas dapur penuh pada tanggal itu.";
        await new LineReleases(Stock, Budget).EndAsync(
            order, () => cancelled ? order.Cancel(reason, by, at) : order.Reject(reason, by, at), reason, by, cancellationToken);
    }
}
