using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Storefront.ProductLabels;

/// <param name="Copies">One poster, or as many labels as a sheet holds.</param>
/// <param name="Qr">SVG as a data address: paper needs no second request.</param>
public sealed record LabelPage(
    string Name, string Path, string Code, string? Price, string Unit, string Seller, string Kecamatan, IReadOnlyList<string> Marks, string Qr, string Shown,
    int Copies, IReadOnlyList<Tab> Forms, string PriceUrl)
{
    private const int LabelsPerSheet = 8;

    public bool IsSheet => Copies > 1;

    public static LabelPage From(ListedCard card, string address, bool isSheet, bool withPrice, Texts t)
    {
        var path = Cards.ProductUrl(card.Slug, card.Code);
        return new LabelPage(
            card.Name, path, card.Code, withPrice ? Formats.Rupiah(card.Price.Amount) : null, card.Unit, card.SellerName, card.Kecamatan,
            [.. card.Badges.Where(badge => badge.Code is "halal" or "pirt" or "sni" or "unggulan").Select(badge => t[badge.Label])],
            "data:image/svg+xml;base64," + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(QrPicture.Svg(address))),
            new Uri(address).Authority, isSheet ? LabelsPerSheet : 1,
            [new Tab(t["Poster"], Address(false, withPrice), !isSheet), new Tab(t["Label, {0} selembar", LabelsPerSheet], Address(true, withPrice), isSheet)],
            Address(isSheet, !withPrice));

        string Address(bool sheet, bool price) => string.Join('&', new[] { sheet ? "bentuk=label" : "", price ? "" : "harga=tidak" }.Where(part => part.Length > 0)) is { Length: > 0 } query
            ? $"{path}/label?{query}" : $"{path}/label";
    }
}
