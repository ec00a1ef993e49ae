using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Web.Features.Shared.Menus;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Features.Agency.Basket;

/// <summary>Name, address and picture of what a line holds; its shelf's picture when the seller has none.</summary>
public sealed record Goods(string Name, string? Url, string? PictureUrl, int Hue, bool IsPhoto)
{
    public static readonly Goods Gone = new("Produk yang tidak tayang lagi", null, null, 0, false);

    public static Goods Of(Offer offer, ListedCard? card) => new(
        offer.FullName, Cards.ProductUrl(offer.ProductSlug, offer.ProductCode),
        offer.PictureHash is { } hash ? Cards.PictureUrl(hash) : card is null ? null : Cards.ObjectUrl(card.Emoji), card?.Hue ?? 0, offer.PictureHash is not null);
}

public sealed record BasketRow(
    Guid Id, Goods Goods, bool IsOffered, string Field, string Quantity, int Minimum, string Unit, string WantedOn, string Earliest, string Note,
    string UnitPrice, string Amount, string Supply, string? Problem, string ChangeUrl, string RemoveUrl, string? Dishes, string? Occasion);

public sealed record BasketGroup(
    Guid SellerId, string Name, string? Url, bool IsOffered, bool IsPickedUp, string Shipping, string? Problem, string Amount, IReadOnlyList<BasketRow> Rows);

/// <summary>The basket, by seller, at today's prices.</summary>
public sealed record BasketPage(
    IReadOnlyList<BasketGroup> Groups, IReadOnlyList<SelectListItem> Kecamatan, string Amount, string Shipping, string Total, bool CanCheckOut, string Sellers)
{
    public static BasketPage From(
        BasketView basket, DeliveryChoice choice, IReadOnlyDictionary<Guid, ListedCard> cards, IAreaBook areas) => new(
        [.. basket.Groups.Select(group => Group(group, choice, cards, areas))],
        [.. areas.Kecamatan.Select(one => new SelectListItem(one.Name, one.Code, one.Code == choice.Kecamatan))],
        basket.Goods.ToString(), basket.Shipping.ToString(), basket.Total.ToString(), basket.CanCheckOut,
        basket.Groups.Count == 1 ? "1 pesanan" : $"{basket.Groups.Count} pesanan, satu untuk setiap penjual");

    private static BasketGroup Group(
        BasketGroupView group, DeliveryChoice choice, IReadOnlyDictionary<Guid, ListedCard> cards, IAreaBook areas)
    {
        var isPickedUp = group.Method is DeliveryMethod.PickedUp;
        return new BasketGroup(
            group.SellerId, group.SellerName, group.SellerSlug.Length == 0 ? null : $"/usaha-mikro/{group.SellerSlug}", group.SellerId != Guid.Empty, isPickedUp,
            isPickedUp ? "diambil sendiri" : group.Shipping?.ToString() ?? "tidak diantar ke sana",
            group.Shipping is null ? $"{group.SellerName} tidak mengantar ke {areas.KecamatanName(choice.Kecamatan!)}. Centang “ambil sendiri”, atau pilih kecamatan lain." : null,
            group.Goods.ToString(), [.. group.Lines.Select(line => Row(line, choice, line.Offer is { } offer ? cards.GetValueOrDefault(offer.ProductId) : null))]);
    }

    private static BasketRow Row(BasketLineView line, DeliveryChoice choice, ListedCard? card)
    {
        var url = $"/instansi/keranjang/baris/{line.Id}";
        return new BasketRow(
            line.Id, line.Offer is { } offer ? Goods.Of(offer, card) : Goods.Gone, line.Offer is not null,
            LinesForm.FieldOf(line.Id, ""), Formats.Number(line.Quantity), line.Offer?.LeastOfOne ?? 1, line.Offer?.Unit ?? "",
            Formats.IsoDate(line.WantedOn), Formats.IsoDate(line.Earliest), line.Note, line.UnitPrice.ToString(), line.Goods.ToString(),
            SupplyOf(line.Supply, line.Offer?.Unit), line.Problem, url + choice.Query, $"{url}/hapus{choice.Query}",
            line.Meal?.DishesText, line.Meal?.OccasionText);
    }

    internal static string SupplyOf(SupplyLevel? supply, string? unit) => (supply, unit) switch
    {
        (null, _) or (_, null) => "",
        ({ Mode: SupplyMode.Stock } level, _) => $"stok {Formats.Quantity(level.Available, unit)}",
        var (level, _) => $"sampai {Formats.Quantity(level.DailyCapacity, unit)} sehari",
    };
}

/// <summary>The page after "Tambah": what is added, how many, for when.</summary>
public sealed record AddPage(
    Guid VariantId, Goods Goods, string UnitPrice, string Unit, int Minimum, string Supply, string Quantity, string? Chosen, string Amount,
    string WantedOn, string Earliest, string EarliestWords, string? Note, string? Holiday, IReadOnlyList<string> Ladder, IReadOnlyList<Course> Courses, string? ServeAt, string? Place,
    IReadOnlyList<SelectListItem> Events)
{
    public static AddPage From(Offer offer, SellerCard seller, ListedCard? card, SupplyLevel? supply, AddForm form, DateOnly today, Texts t)
    {
        var quantity = form.Quantity ?? offer.LeastOfOne;
        var picks = Course.Picked(form.Chosen);
        var price = offer.PriceAt(quantity) + offer.Menu.SurchargeOf(picks);
        var isChosen = form.Quantity >= offer.LeastOfOne && form.Quantity <= AddToBasket.MostPieces;
        var earliest = seller.EarliestDay(offer.LeadTimeDays, today);
        var usual = seller.EarliestDay(Math.Max(1, offer.LeadTimeDays), today);
        return new AddPage(
            offer.VariantId, Goods.Of(offer, card), price.ToString(), offer.Unit, offer.LeastOfOne,
            BasketPage.SupplyOf(supply, offer.Unit), Formats.Number(quantity), isChosen ? Formats.Quantity(quantity, offer.Unit) : null,
            isChosen ? (price * quantity).ToString() : "", Formats.IsoDate(form.WantedOn ?? usual),
            Formats.IsoDate(earliest), Formats.Date(earliest), form.Note,
            Cards.HolidayOf(seller, today, t), offer.Prices.Count < 2 ? [] : [.. offer.Prices.RangesFrom(offer.MinimumOrder).Select(range => $"{Cards.Pieces(range, offer.Unit, t)}: {range.Price}")],
            Course.Of(offer.Menu, form.Chosen, t), form.ServeAt?.ToString("HH:mm", CultureInfo.InvariantCulture), form.Place,
            [.. Enum.GetValues<MealEvent>().Select(one => new SelectListItem(t[one.Name()], one.ToString(), one == form.Event))]);
    }
}
