using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Readiness.Contracts;
using UsahaMikro.Market.Readiness.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Readiness;

public class ReadinessChecklistTests
{
    private static readonly ReadinessSubject Subject = ReadinessSamples.Subject;
    private static readonly JudgedFacts Facts = Subject.Product.Facts;

    [Fact]
    public void The_profile_chooses_among_exactly_the_criteria_that_are_looked_at() => Assert.All(
        [ParameterKeys.CatalogueCriteria, ParameterKeys.RetailCriteria],
        key => Assert.Equal(Enum.GetNames<Criterion>().Order(), ParameterBook.Find(key)!.Options.Select(option => option.Code).Order()));

    [Fact]
    public void A_product_that_lacks_nothing_is_ready() => Assert.Empty(Gaps(Subject));

    public static TheoryData<Criterion, Mend> OneThingLacking => new()
    {
        { Criterion.Verified, Mend.Profile }, { Criterion.Nib, Mend.CheckedData }, { Criterion.Npwp, Mend.CheckedData }, { Criterion.BankAccount, Mend.CheckedData },
        { Criterion.Licences, Mend.Upload }, { Criterion.Local, Mend.Edit }, { Criterion.Listed, Mend.Product }, { Criterion.Terms, Mend.Edit },
        { Criterion.Supply, Mend.Supply }, { Criterion.Photos, Mend.Photos }, { Criterion.PhotoTexts, Mend.Photos }, { Criterion.Specification, Mend.Edit },
        { Criterion.Kbli, Mend.Edit }, { Criterion.Kbki, Mend.Edit }, { Criterion.Pdn, Mend.Edit }, { Criterion.Halal, Mend.TickPaper },
        { Criterion.FoodLicence, Mend.TickPaper }, { Criterion.ShelfLife, Mend.Edit }, { Criterion.Composition, Mend.Edit }, { Criterion.Packing, Mend.Edit },
        { Criterion.Ladder, Mend.Price },
    };

    [Theory, MemberData(nameof(OneThingLacking))]
    public void What_is_taken_away_is_the_one_gap_and_says_where_it_is_mended(Criterion criterion, Mend mend)
    {
        var gap = Assert.Single(Gaps(Without(criterion)));
        Assert.Equal((criterion, mend), (gap.Criterion, gap.Mend));
    }

    [Fact]
    public void What_the_profile_does_not_ask_is_no_gap() =>
        Assert.DoesNotContain(ReadinessChecklist.Of(Without(Criterion.Kbki), ReadinessSamples.Rules(Criterion.Kbli, Criterion.Photos)), row => !row.IsMet);

    [Fact]
    public void What_is_asked_of_food_is_not_asked_of_other_goods()
    {
        var bare = Facts with { Halal = HalalClaim.Unsaid, ShelfLifeDays = null, Composition = "", Papers = [] };
        Assert.Empty(Gaps(Subject with { Product = Subject.Product with { IsFood = false, Facts = bare } }));
    }

    [Fact]
    public void Changed_words_that_no_curator_cleared_are_not_ready()
    {
        var gap = Assert.Single(Gaps(Subject with { Product = Subject.Product with { HasChanges = true } }));
        Assert.Equal((Criterion.Listed, Mend.Curation), (gap.Criterion, gap.Mend));
    }

    [Fact]
    public void Food_that_says_it_is_not_halal_needs_no_certificate() =>
        Assert.Empty(Gaps(With(Facts with { Halal = HalalClaim.NotHalal, Papers = [ReadinessSamples.Pirt] })));

    [Fact]
    public void What_lies_in_the_vault_is_used_and_not_asked_for_again()
    {
        var none = Subject with { Seller = Subject.Seller with { Documents = [ReadinessSamples.Paper(ReadinessSamples.Pirt, DocumentKind.Pirt)] } };
        Assert.Equal(Mend.Upload, Assert.Single(Gaps(none)).Mend);
        var waiting = none with { Seller = none.Seller with { WaitingPapers = [DocumentKind.Halal] } };
        Assert.Equal(Mend.AwaitCheck, Assert.Single(Gaps(waiting)).Mend);
        Assert.Equal(Mend.TickPaper, Assert.Single(Gaps(With(Facts with { Papers = [ReadinessSamples.Pirt] }))).Mend);
    }

    [Fact]
    public void A_certificate_that_ran_out_yesterday_covers_nothing_today()
    {
        var ended = Subject with
        {
            Seller = Subject.Seller with
            {
                Documents = [ReadinessSamples.Paper(ReadinessSamples.Halal, DocumentKind.Halal, ReadinessSamples.Today.AddDays(-1)), ReadinessSamples.Paper(ReadinessSamples.Pirt, DocumentKind.Pirt)],
            },
        };
        Assert.Equal(Criterion.Halal, Assert.Single(Gaps(ended)).Criterion);
    }

    [Fact]
    public void Variants_that_count_together_need_the_least_order_together()
    {
        var second = new SheetVariant(Guid.CreateVersion7(), "Besar", new Rupiah(30_000), []);
        var one = Subject with
        {
            Product = Subject.Product with { Variants = [.. Subject.Product.Variants, second], Terms = Subject.Product.Terms with { CountsTogether = true } },
            Supply = Of((ReadinessSamples.Variant, 1), (second.Id, 1)),
        };
        Assert.Empty(Gaps(one));
        Assert.Equal(Criterion.Supply, Assert.Single(Gaps(one with { Product = one.Product with { Terms = Subject.Product.Terms } })).Criterion);
        Assert.Equal(second.Id, Assert.Single(Gaps(one with { Supply = Of((ReadinessSamples.Variant, 9), (second.Id, 0)) })).VariantId);

        static Dictionary<Guid, SupplyLevel> Of(params (Guid Id, int Pieces)[] shelves) =>
            shelves.ToDictionary(shelf => shelf.Id, shelf => new SupplyLevel(shelf.Id, SupplyMode.Stock, shelf.Pieces, 0, 0));
    }

    [Theory]
    [InlineData(RiskLevel.Rendah, "BKS 7(1)")]
    [InlineData(RiskLevel.MenengahTinggi, "BKS 7(3)")]
    public void The_NIB_is_asked_by_what_the_risk_of_the_business_asks(RiskLevel risk, string pasal) =>
        Assert.Equal(pasal, Assert.Single(Gaps(Without(Criterion.Nib) with { Risk = risk })).Pasal);

    [Theory]
    [InlineData(0, ReadinessLevel.Ready)]
    [InlineData(1, ReadinessLevel.Near)]
    [InlineData(2, ReadinessLevel.Far)]
    public void Near_is_what_the_profile_calls_near(int gaps, ReadinessLevel level)
    {
        Assert.Equal(level, ReadinessChecklist.LevelOf(gaps, ReadinessSamples.Rules()));
        Assert.Equal(gaps == 0 ? ReadinessLevel.Ready : ReadinessLevel.Near, ReadinessChecklist.LevelOf(gaps, ReadinessSamples.Rules() with { NearGaps = 2 }));
    }

    private static ReadinessSubject Without(Criterion criterion) => criterion switch
    {
        Criterion.Verified => Subject with { Seller = Subject.Seller with { Registry = RegistryState.Registered } },
        Criterion.Nib => Subject with { Seller = Subject.Seller with { Nib = "" } },
        Criterion.Npwp => Subject with { Given = new GivenNumbers(false, true) },
        Criterion.BankAccount => Subject with { Given = new GivenNumbers(true, false) },
        Criterion.Licences => Subject with { Product = Subject.Product with { Missing = [new(DocumentKind.PernyataanStandar, "perlu", "BKS 7(2)", RuleForce.DiadopsiDinas, true)] } },
        Criterion.Listed => Subject with { Product = Subject.Product with { IsListed = false } },
        Criterion.Supply => Subject with { Supply = ReadinessSamples.Stock(1) },
        Criterion.Packing => Subject with { Product = Subject.Product with { Terms = Subject.Product.Terms with { Size = "" } } },
        Criterion.Ladder => Subject with { Product = Subject.Product with { Variants = [Subject.Product.Variants[0] with { Steps = [] }] } },
        Criterion.Terms => With(Facts with { Unit = "" }),
        Criterion.Local => With(Facts with { Maker = Maker.DijualKembali }),
        Criterion.Photos => With(Facts with { Pictures = [Facts.Pictures[0]] }),
        Criterion.PhotoTexts => With(Facts with { Pictures = [Facts.Pictures[0], Facts.Pictures[0] with { Alt = " " }] }),
        Criterion.Specification => With(Facts with { Specification = [] }),
        Criterion.Kbli => With(Facts with { Kbli = "" }),
        Criterion.Kbki => With(Facts with { Kbki = "" }),
        Criterion.Pdn => With(Facts with { IsPdn = false }),
        Criterion.Halal => With(Facts with { Papers = [ReadinessSamples.Pirt] }),
        Criterion.FoodLicence => With(Facts with { Papers = [ReadinessSamples.Halal] }),
        Criterion.ShelfLife => With(Facts with { ShelfLifeDays = 13 }),
        _ => With(Facts with { Composition = "" }),
    };

    private static ReadinessSubject With(JudgedFacts facts) => Subject with { Product = Subject.Product with { Facts = facts } };

    private static IReadOnlyList<ReadinessRow> Gaps(ReadinessSubject subject) => [.. ReadinessChecklist.Of(subject, ReadinessSamples.Rules()).Where(row => !row.IsMet)];
}
