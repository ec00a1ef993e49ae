using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Catalog;

public class LicenceGateTests
{
    private static readonly DateOnly Today = new(2026, 6, 15);
    private static readonly Guid HalalId = Guid.Parse("00000000-0000-7000-8000-00000000000a");

    [Theory]
    [InlineData(RiskLevel.Rendah)]
    [InlineData(RiskLevel.MenengahRendah, DocumentKind.PernyataanStandar)]
    [InlineData(RiskLevel.MenengahTinggi, DocumentKind.PernyataanStandar)]
    [InlineData(RiskLevel.Tinggi, DocumentKind.SertifikatStandar)]
    public void Each_risk_asks_for_the_papers_of_its_level_with_their_pasal(RiskLevel risk, params DocumentKind[] wanted)
    {
        var missing = Missing(ProductSamples.Bandeng, risk, Seller());
        Assert.Equal(wanted, missing.Select(one => one.Kind));
        Assert.All(missing, one => Assert.Equal(($"BKS 7({(int)risk})", true), (one.Pasal, one.Blocks)));
    }

    [Fact]
    public void Without_a_NIB_no_risk_passes() =>
        Assert.All(Enum.GetValues<RiskLevel>(), risk => Assert.Contains(Missing(ProductSamples.Bandeng, risk, Seller() with { Nib = "" }), one => one.Kind is DocumentKind.Nib));

    [Theory]
    [InlineData(BusinessScale.Kecil, null)]
    [InlineData(BusinessScale.Menengah, "Yang boleh berjualan di sini ialah usaha Mikro, Kecil (SRG 11.e); usaha ini tercatat Menengah.")]
    public void A_business_sells_here_while_its_scale_is_listed(BusinessScale scale, string? problem) =>
        Assert.Equal(problem, LicenceGate.ScaleProblem(Seller() with { Scale = scale }, Rules(Today)));

    [Fact]
    public void The_verified_certificate_stands_for_the_statement_but_not_the_other_way_round()
    {
        Assert.Empty(Missing(ProductSamples.Bandeng, RiskLevel.MenengahRendah, Seller(Paper(DocumentKind.SertifikatStandar))));
        Assert.NotEmpty(Missing(ProductSamples.Bandeng, RiskLevel.Tinggi, Seller(Paper(DocumentKind.PernyataanStandar))));
    }

    [Fact]
    public void A_paper_opens_the_gate_on_its_last_day_and_shuts_it_the_day_after()
    {
        Assert.Empty(Missing(ProductSamples.Bandeng, RiskLevel.Tinggi, Seller(Paper(DocumentKind.SertifikatStandar, Today))));
        Assert.NotEmpty(Missing(ProductSamples.Bandeng, RiskLevel.Tinggi, Seller(Paper(DocumentKind.SertifikatStandar, Today.AddDays(-1)))));
    }

    [Fact]
    public void From_the_day_of_the_obligation_food_needs_its_own_halal_certificate_or_says_that_it_is_not_halal()
    {
        var rules = Rules(halalFrom: Today);
        var seller = Seller(Paper(DocumentKind.Halal));
        Assert.Contains(Of(ProductSamples.Bandeng, isFood: true), one => one.Kind is DocumentKind.Halal);
        Assert.Empty(Of(ProductSamples.Bandeng with { Papers = [HalalId] }, isFood: true));
        Assert.Empty(Of(ProductSamples.Bandeng with { Halal = HalalClaim.NotHalal }, isFood: true));
        Assert.Empty(Of(ProductSamples.Bandeng, isFood: false));
        Assert.Empty(LicenceGate.Missing(ProductSamples.Bandeng, RiskLevel.Rendah, true, seller, Rules(halalFrom: Today.AddDays(1))));

        IReadOnlyList<MissingLicence> Of(JudgedFacts product, bool isFood) => LicenceGate.Missing(product, RiskLevel.Rendah, isFood, seller, rules);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_profile_says_whether_a_missing_halal_certificate_blocks_or_warns(bool blocks)
    {
        var missing = LicenceGate.Missing(ProductSamples.Bandeng, RiskLevel.Rendah, true, Seller(), Rules(Today, blocks));
        Assert.Equal(blocks, Assert.Single(missing).Blocks);
    }

    [Theory]
    [InlineData("", "10391", null)]
    [InlineData("", "10391,99999", "Risiko KBLI 99999 belum ditetapkan")]
    [InlineData("10391", "10391,99999", null)]
    [InlineData("99999", "10391,99999", "Risiko KBLI 99999 belum ditetapkan")]
    [InlineData("", "", "KBLI usaha ini belum dicatat")]
    public void While_the_risk_of_its_line_of_business_is_not_set_nobody_can_say_what_a_product_needs(string stated, string trades, string? problem)
    {
        var said = LicenceGate.RiskProblem(ProductSamples.Bandeng with { Kbli = stated }, Seller() with { Kbli = trades }, Rules(Today));
        Assert.Equal(problem is null, said is null);
        Assert.StartsWith(problem ?? "", said ?? "", StringComparison.Ordinal);
    }

    private static IReadOnlyList<MissingLicence> Missing(JudgedFacts product, RiskLevel risk, SellerCard seller) =>
        LicenceGate.Missing(product, risk, isFood: false, seller, Rules(DateOnly.MaxValue));

    private static GateRules Rules(DateOnly halalFrom, bool blocks = false) => new(
        Today,
        new Dictionary<RiskLevel, RequiredLicences>
        {
            [RiskLevel.Rendah] = Asked(RiskLevel.Rendah, DocumentKind.Nib),
            [RiskLevel.MenengahRendah] = Asked(RiskLevel.MenengahRendah, DocumentKind.Nib, DocumentKind.PernyataanStandar),
            [RiskLevel.MenengahTinggi] = Asked(RiskLevel.MenengahTinggi, DocumentKind.Nib, DocumentKind.PernyataanStandar),
            [RiskLevel.Tinggi] = Asked(RiskLevel.Tinggi, DocumentKind.Nib, DocumentKind.SertifikatStandar),
        },
        new HalalRule(halalFrom, blocks, "PP-42-2024", RuleForce.HukumNasional), [BusinessScale.Mikro, BusinessScale.Kecil], "SRG 11.e")
    {
        Trades = new KbliList([new Kbli("10391", "Tempe", RiskLevel.Rendah), new Kbli("10130", "Dendeng", RiskLevel.MenengahRendah)]),
    };

    private static RequiredLicences Asked(RiskLevel risk, params DocumentKind[] kinds) => new(kinds, $"BKS 7({(int)risk})", RuleForce.DiadopsiDinas);

    private static DocumentFact Paper(DocumentKind kind, DateOnly? through = null) => new(HalalId, kind, "1", "OSS", new(2024, 1, 1), through);

    private static SellerCard Seller(params DocumentFact[] papers) => new(
        Guid.CreateVersion7(), "x", "X", "X", "", "3673061001", "", BusinessScale.Mikro, LegalForm.Perorangan, RegistryState.Verified, "1234567890123",
        false, false, false, "", "", new(2020, 1, 1), papers);
}
