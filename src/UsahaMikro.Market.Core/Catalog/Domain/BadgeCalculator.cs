using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

/// <summary>What the law of this daerah says of badges on a date.</summary>
/// <param name="HalalPasal">Where it stands how long a halal certificate holds.</param>
public sealed record BadgeRules(DateOnly On, string AreaCode, string AreaName, string RegulationCode, string HalalPasal);

/// <summary>What of a product matters for its badges.</summary>
/// <param name="Papers">The seller's documents that cover this product; another product's certificate lends it no badge.</param>
public sealed record BadgeFacts(bool IsFood, bool IsPdn, int? Tkdn, Maker Maker, bool IsFeatured, IReadOnlyList<Guid> Papers);

/// <summary>Badges are computed, never stored: a document that runs out takes its badge away by itself.</summary>
public static class BadgeCalculator
{
    private const string KotaSerang = "SRG";

    public static IReadOnlyList<Badge> Of(BadgeFacts product, SellerCard seller, BadgeRules rules)
    {
        var covering = seller with { Documents = [.. seller.Documents.Where(document => product.Papers.Contains(document.Id))] };
        Badge?[] all =
        [
            product.IsFeatured ? Featured() : null,
            product.IsFood ? Halal(covering, rules) : null,
            product.IsFood ? Document(covering, DocumentKind.Pirt, rules, "pirt", "PIRT", "Izin edar pangan rumah tangga") : null,
            Document(covering, DocumentKind.Sni, rules, "sni", "SNI", "Sertifikat SNI"),
            Local(product, seller, rules),
            Pdn(product),
            Nib(seller),
        ];
        return [.. all.OfType<Badge>()];
    }

    /// <summary>What the product can be found by, with the days of its certificates; the same facts as its badges.</summary>
    public static IReadOnlyList<ProductMark> MarksOf(BadgeFacts product, SellerCard seller, string areaCode)
    {
        var always = new[] { (product.IsFeatured, "unggulan"), (product.IsPdn, "pdn"), (IsLocal(product, seller, areaCode), "lokal") };
        var certified = seller.Documents.Where(document => product.Papers.Contains(document.Id)).Select(document => document.Kind switch
        {
            DocumentKind.Halal when product.IsFood => new ProductMark("halal", document.IssuedOn, document.Through),
            DocumentKind.Pirt when product.IsFood => new ProductMark("pirt", document.IssuedOn, document.Through),
            DocumentKind.Sni => new ProductMark("sni", document.IssuedOn, document.Through),
            _ => null,
        });
        return [.. always.Where(mark => mark.Item1).Select(mark => new ProductMark(mark.Item2, DateOnly.MinValue, null)), .. certified.OfType<ProductMark>()];
    }

    /// <summary>What is true of the seller whatever it sells.</summary>
    public static IReadOnlyList<Badge> Of(SellerCard seller, BadgeRules rules) =>
    [
        .. new[]
        {
            Halal(seller, rules),
            Document(seller, DocumentKind.Pirt, rules, "pirt", "PIRT", "Izin edar pangan rumah tangga"),
            Document(seller, DocumentKind.Sni, rules, "sni", "SNI", "Sertifikat SNI"),
            Nib(seller),
        }.OfType<Badge>(),
    ];

    private static Badge? Halal(SellerCard seller, BadgeRules rules) => Newest(seller, DocumentKind.Halal, rules) is { } valid
        ? new Badge("halal", "Halal", "Sertifikat halal {0} dari {1}, berlaku sampai {2}.", rules.HalalPasal, BadgeKind.Certificate,
            valid.Number, valid.Issuer, valid.Through!.Value)
        : null;

    private static DocumentFact? Newest(SellerCard seller, DocumentKind kind, BadgeRules rules) =>
        seller.Documents.Where(document => document.Kind == kind && document.HoldsOn(rules.On)).MaxBy(document => document.Through ?? DateOnly.MaxValue);

    private static Badge? Document(SellerCard seller, DocumentKind kind, BadgeRules rules, string code, string label, string what)
    {
        if (Newest(seller, kind, rules) is not { } valid) return null;
        return valid.Through is { } ends
            ? new Badge(code, label, what + " {0} dari {1}, berlaku sampai {2}.", "", BadgeKind.Certificate, valid.Number, valid.Issuer, ends)
            : new Badge(code, label, what + " {0} dari {1}.", "", BadgeKind.Certificate, valid.Number, valid.Issuer);
    }

    // SRG 3(1) speaks of what is dihasilkan here: resold goods are not local however near the shop is.
    private static bool IsLocal(BadgeFacts product, SellerCard seller, string areaCode) =>
        product.Maker is not Maker.DijualKembali && AreaCode.IsInside(seller.KelurahanCode, areaCode);

    private static Badge? Local(BadgeFacts product, SellerCard seller, BadgeRules rules) =>
        IsLocal(product, seller, rules.AreaCode)
            ? new Badge("lokal", "Produk Lokal", "Dihasilkan pelaku usaha yang berdomisili di {0}.",
                rules.RegulationCode == KotaSerang ? "SRG 3(1)" : "", BadgeKind.Origin, rules.AreaName)
            : null;

    private static Badge? Pdn(BadgeFacts product) => (product.IsPdn, product.Tkdn) switch
    {
        (false, _) => null,
        (true, { } percent) => new Badge("pdn", "PDN", "Produk dalam negeri dengan TKDN {0} %.", "INPRES-2-2022", BadgeKind.Origin, percent),
        _ => new Badge("pdn", "PDN", "Produk dalam negeri menurut pernyataan penjual.", "INPRES-2-2022", BadgeKind.Origin),
    };

    private static Badge? Nib(SellerCard seller) => seller.Nib.Length == 0
        ? null
        : seller.Registry is RegistryState.Verified
            ? new Badge("nib", "NIB", "Nomor Induk Berusaha {0}; datanya sudah diperiksa Dinas.", "", BadgeKind.Licence, seller.Nib)
            : new Badge("nib", "NIB", "Nomor Induk Berusaha {0}; datanya belum diperiksa Dinas.", "", BadgeKind.Licence, seller.Nib);

    private static Badge Featured() =>
        new("unggulan", "Unggulan", "Ditetapkan sebagai Produk Unggulan Daerah.", "", BadgeKind.Label);
}
