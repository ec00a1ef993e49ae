using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Catalog;

public class BadgeTests
{
    private static readonly BadgeFacts Food = new(IsFood: true, IsPdn: true, Tkdn: null, Maker.DibuatSendiri, IsFeatured: false, Papers: [Guid.Empty]);

    [Fact]
    public void Halal_stands_on_the_printed_last_day_and_is_gone_the_day_after()
    {
        var seller = With(new DocumentFact(Guid.Empty, DocumentKind.Halal, "ID1", "BPJPH", new(2024, 1, 1), new(2026, 6, 15)));
        Assert.Contains("halal", Codes(Food, seller, new(2026, 6, 15)));
        Assert.DoesNotContain("halal", Codes(Food, seller, new(2026, 6, 16)));
    }

    [Fact]
    public void A_certificate_of_tomorrow_is_no_badge_today() => Assert.DoesNotContain(
        "halal", Codes(Food, With(new DocumentFact(Guid.Empty, DocumentKind.Halal, "ID1", "BPJPH", new(2026, 6, 16), null)), new(2026, 6, 15)));

    [Fact]
    public void Halal_and_PIRT_are_said_of_food_only()
    {
        var seller = With(new(Guid.Empty, DocumentKind.Halal, "1", "BPJPH", new(2026, 1, 1), new(2031, 1, 1)), new(Guid.Empty, DocumentKind.Pirt, "2", "Dinkes", new(2026, 1, 1), null));
        Assert.Equal(["halal", "pirt"], Codes(Food, seller, new(2026, 6, 15)).Where(code => code is "halal" or "pirt"));
        Assert.DoesNotContain("halal", Codes(Food with { IsFood = false }, seller, new(2026, 6, 15)));
    }

    [Fact]
    public void Local_is_what_is_made_here_not_what_is_resold_here_nor_made_elsewhere()
    {
        Assert.Contains("lokal", Codes(Food, With(), new(2026, 6, 15)));
        Assert.DoesNotContain("lokal", Codes(Food with { Maker = Maker.DijualKembali }, With(), new(2026, 6, 15)));
        Assert.DoesNotContain("lokal", Codes(Food, With() with { KelurahanCode = "3604010001" }, new(2026, 6, 15)));
    }

    [Fact]
    public void Another_daerah_never_cites_the_regulation_of_Kota_Serang()
    {
        var rules = new BadgeRules(new(2026, 6, 15), "3673", "Kabupaten Bogor", "BGR", "BKS 12(2)");
        Assert.Equal("", BadgeCalculator.Of(Food, With(), rules).Single(badge => badge.Code == "lokal").Pasal);
    }

    [Fact]
    public void A_badge_says_why_with_number_and_last_day()
    {
        var seller = With(new DocumentFact(Guid.Empty, DocumentKind.Halal, "ID99", "BPJPH", new(2024, 1, 1), new(2028, 3, 3)));
        var halal = BadgeCalculator.Of(Food, seller, Rules(new(2026, 6, 15))).Single(badge => badge.Code == "halal");
        Assert.Equal("Sertifikat halal ID99 dari BPJPH, berlaku sampai 3 Maret 2028.", halal.Sentence);
        Assert.Equal("PP-42-2024", halal.Pasal);
    }

    private static IEnumerable<string> Codes(BadgeFacts product, SellerCard seller, DateOnly on) =>
        BadgeCalculator.Of(product, seller, Rules(on)).Select(badge => badge.Code);

    private static BadgeRules Rules(DateOnly on) => new(on, "3673", "Kota Serang", "SRG", "PP-42-2024");

    private static SellerCard With(params DocumentFact[] documents) => new(
        Guid.CreateVersion7(), "dapur", "Dapur", "Sarnah", "", "3673061001", "", BusinessScale.Mikro, LegalForm.Perorangan, RegistryState.Verified,
        "1234567890123", true, false, false, "", "", new(2014, 1, 1), documents);
}
