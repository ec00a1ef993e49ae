using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Agencies.Domain;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.UseCases;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Budget.UseCases;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Curation.UseCases;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Catalog.Imports;
using UsahaMikro.Market.Tests.Curation;
using UsahaMikro.Market.Tests.Development;
using UsahaMikro.Market.Tests.Inventory;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Sellers;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>An agency and a seller that trade with each other, and one of everything that has an address: half of the stage.</summary>
internal sealed class Party
{
    public required Organisation Office { get; init; }
    public required Organisation Shop { get; init; }
    public required string AgencyCode { get; init; }
    public required Guid PackageId { get; init; }
    public required string PackageCode { get; init; }
    public required string SellerSlug { get; init; }
    public required Guid VariantId { get; init; }
    public required string ProductCode { get; init; }
    public required string ProductAddress { get; init; }

    /// <summary>The Pejabat Pengadaan, whose basket holds one line.</summary>
    public required (Guid Id, string Email) Buyer { get; init; }

    /// <summary>Someone of the office to whom things are done.</summary>
    public required Guid Colleague { get; init; }

    public required Guid Membership { get; init; }
    public required Guid ColleaguesSession { get; init; }
    public required Guid BasketLine { get; init; }
    public required string BasketToken { get; init; }
    public required Guid Import { get; init; }

    /// <summary>A product file of the shop, looked at: one row right, one wrong.</summary>
    public required Guid ProductImport { get; init; }

    /// <summary>A product before the curators, and the case it waits in.</summary>
    public required string CuratedCode { get; init; }

    public required string CaseNumber { get; init; }

    /// <summary>A cooperative that wants the shop as its member, and the membership that waits.</summary>
    public required string CooperativeSlug { get; init; }

    public required Guid CooperativeMember { get; init; }
    public required Organisation Cooperative { get; init; }

    /// <summary>An office on the cooperative's board.</summary>
    public required Guid Seat { get; init; }

    /// <summary>A product that bears the label Produk Unggulan Daerah.</summary>
    public required string LabelledCode { get; init; }

    public required Mentees Mentees { get; init; }

    /// <summary>Someone whose own registration was sent back.</summary>
    public required (Guid Id, string Email) Applicant { get; init; }

    /// <summary>A halal certificate of the shop with its file, waiting for its check.</summary>
    public required Guid Document { get; init; }

    /// <summary>A request for help with a paper, waiting for the Dinas.</summary>
    public required string HelpNumber { get; init; }

    /// <summary>A store room of the shop besides its main one.</summary>
    public required Guid Place { get; init; }

    /// <summary>A day on which the shop will be away.</summary>
    public required Guid Holiday { get; init; }

    /// <summary>Orders by the state they wait in.</summary>
    public required IReadOnlyDictionary<string, string> Orders { get; init; }

    public Actor BuyerActor => Arrange.Orderer(Office.Id, Buyer.Id);

    /// <summary>What the rows of this party hang on.</summary>
    public IEnumerable<Guid> Roots => [Office.Id, Shop.Id, Cooperative.Id, Mentees.SellerId, Colleague];

    public static async Task<Party> SetAsync(MarketApp app, string name)
    {
        var agency = await app.AgencyAsync($"Dinas {name}");
        var seller = await app.SellerAsync($"Dapur {name}");
        var package = await app.PackageAsync(agency, 100_000_000);
        var variant = await app.ListedAsync(seller, $"Emping {name}", 33_000);
        var office = new Organisation(OrganisationKind.Agency, agency, $"Dinas {name}");
        var buyer = await app.PersonAsync(Role.PejabatPengadaan, office);
        var actor = Arrange.Orderer(agency, buyer.Id);
        var orders = await OrdersAsync(app, actor, seller, package, variant);
        var (colleague, _) = await app.PersonAsync(Role.Pptk, office);
        Assert.Null((await app.AddAsync(actor, variant, 3)).Error);
        var basket = await app.BasketAsync(actor);
        var curated = await app.DraftAsync(seller, $"Kerupuk {name}");
        var handed = await app.UseAsync<HandInProduct, Result<string>>(use => use.ExecuteAsync(new HandInCommand(curated, ""), Arrange.SellerActor(seller), CancellationToken.None));
        Assert.Null((await app.ClassifyAsync(await app.SlugOfAsync(seller), DevelopmentStage.Answers((await app.InForceAsync()).Content, best: true))).Error);
        var product = await app.ReadAsync(db => db.Set<Product>().SingleAsync(one => one.SellerId == seller && one.Code != curated));
        var (cooperative, member, seat) = await ProposedAsync(app, seller, name);
        var applicant = await app.PersonAsync();
        await Mentees.ReturnedAsync(app, RegistryStage.Citizen(applicant.Id));
        return new Party
        {
            CooperativeSlug = await app.SlugOfAsync(cooperative),
            CooperativeMember = member,
            Cooperative = new Organisation(OrganisationKind.Seller, cooperative, $"Koperasi {name}"),
            Seat = seat,
            LabelledCode = await LabelledAsync(app, seller, name),
            Mentees = await Mentees.SetAsync(app, name),
            Applicant = applicant,
            Office = office,
            Shop = new Organisation(OrganisationKind.Seller, seller, $"Dapur {name}"),
            AgencyCode = await app.ReadAsync(db => db.Set<Agency>().Where(one => one.Id == agency).Select(one => one.Code).SingleAsync()),
            PackageId = package,
            PackageCode = await app.ReadAsync(db => db.Set<RupPackage>().Where(one => one.Id == package).Select(one => one.Code).SingleAsync()),
            SellerSlug = await app.ReadAsync(db => db.Set<Seller>().Where(one => one.Id == seller).Select(one => one.Slug).SingleAsync()),
            VariantId = variant,
            ProductCode = product.Code,
            ProductAddress = $"{product.Slug}-{product.Code}",
            Buyer = buyer,
            Colleague = colleague,
            Membership = (await app.MembershipsAsync(colleague)).Single().Id,
            ColleaguesSession = await app.SpareSessionAsync(colleague),
            BasketLine = basket.Groups.Single().Lines.Single().Id,
            BasketToken = basket.CheckoutToken,
            Import = await PreviewAsync(app, office),
            ProductImport = (await app.CheckedAsync(Arrange.SellerActor(seller), ProductFiles.Heading + ProductFiles.Row($"Gipang {name}") + ProductFiles.Row($"Salah {name}", "x"))).Id,
            Document = await HandedAsync(app, seller),
            Place = await app.PlaceAsync(seller),
            Holiday = await AwayAsync(app, seller),
            CuratedCode = curated,
            CaseNumber = handed.Value,
            HelpNumber = await AskedAsync(app, seller),
            Orders = orders,
        };
    }

    private static async Task<IReadOnlyDictionary<string, string>> OrdersAsync(MarketApp app, Actor buyer, Guid sellerId, Guid package, Guid variant)
    {
        var seller = Arrange.SellerActor(sellerId);
        var orders = new Dictionary<string, string>();
        foreach (var state in (string[])["placed", "awaiting", "confirmed", "sent", "inspected"])
        {
            var number = orders[state] = await app.OrderedAsync(buyer, package, variant, 2);
            if (state is "placed" or "awaiting") continue;
            Assert.Null((await app.ConfirmAsync(number, seller)).Error);
            if (state is "confirmed") continue;
            Assert.Null((await app.DispatchAsync(number, seller, 2)).Error);
            if (state is "inspected") Assert.Null((await app.InspectAsync(number, Arrange.Inspector(buyer.AgencyId!.Value), 2)).Error);
        }

        return orders;
    }

    private static async Task<string> AskedAsync(MarketApp app, Guid seller)
    {
        var command = new AskForHelpCommand(DocumentKind.Sni, "", "Bingung memulai.", HelpMeans.Consultation, "");
        return (await app.UseAsync<AskForHelp, Result<(string Number, bool IsNew)>>(ask => ask.ExecuteAsync(command, Arrange.SellerActor(seller), CancellationToken.None))).Value.Number;
    }

    private static async Task<Guid> HandedAsync(MarketApp app, Guid seller)
    {
        var command = new HandDocumentCommand(DocumentKind.Halal, "ID1", "BPJPH", new DateOnly(2025, 1, 1), null, new Upload("halal.pdf", Sellers.Samples.Pdf()));
        Assert.Null((await app.UseAsync<HandDocument, Result>(hand => hand.ExecuteAsync(command, Arrange.SellerActor(seller), CancellationToken.None))).Error);
        return await app.ReadAsync(db => db.Set<SellerDocument>().Where(one => EF.Property<Guid>(one, "SellerId") == seller).Select(one => one.Id).SingleAsync());
    }

    private static async Task<string> LabelledAsync(MarketApp app, Guid seller, string name)
    {
        var code = await app.DraftAsync(seller, $"Gipang {name}");
        var handed = await app.UseAsync<HandInProduct, Result<string>>(use => use.ExecuteAsync(new HandInCommand(code, ""), Arrange.SellerActor(seller), CancellationToken.None));
        using var curator = await CurationStage.CuratorAsync(app);
        await CurationStage.JudgedAsync(curator, handed.Value, "Cleared", ("IsFeatured", "true"));
        return code;
    }

    private static async Task<(Guid Cooperative, Guid Member, Guid Seat)> ProposedAsync(MarketApp app, Guid seller, string name)
    {
        var cooperative = await app.SellerAsync($"Koperasi {name}", form: LegalForm.Koperasi);
        CooperativeMember? proposed = null;
        BoardSeat? seat = null;
        await app.WriteAsync(async db =>
        {
            var sellers = await db.Set<Seller>().Where(one => one.Id == cooperative || one.Id == seller).ToDictionaryAsync(one => one.Id);
            var (by, today) = (Arrange.SellerActor(cooperative), BusinessCalendar.DateOf(app.Clock.Now));
            proposed = Market.Sellers.Domain.CooperativeMember.Propose(sellers[cooperative], sellers[seller], today, today, by, app.Clock.Now).Value;
            seat = BoardSeat.Fill(sellers[cooperative], "Yayah", BoardOffice.Ketua, today, null, today, by, app.Clock.Now).Value;
            db.AddRange(proposed, seat);
        });
        return (cooperative, proposed!.Id, seat!.Id);
    }

    private static async Task<Guid> AwayAsync(MarketApp app, Guid seller)
    {
        var day = BusinessCalendar.DateOf(app.Clock.Now).AddDays(90);
        var days = new ShopHoliday(day, day, "Hajatan keluarga.");
        Assert.Null((await app.UseAsync<TakeHoliday, Result>(take => take.ExecuteAsync(days, Arrange.SellerActor(seller), CancellationToken.None))).Error);
        return await app.ReadAsync(db => db.Set<SellerHoliday>().Where(one => EF.Property<Guid>(one, "SellerId") == seller).Select(one => one.Id).SingleAsync());
    }

    private static Task<Guid> PreviewAsync(MarketApp app, Organisation office) => app.UseAsync<PreviewPackages, Guid>(async preview =>
    {
        var admin = new Actor(null, "Admin", Role.AgencyAdmin, OrganisationKind.Agency, office.Id, office.Name);
        var content = string.Join(';', RupFile.Columns) + $"\n{HumanCode.New(10)};Konsumsi;1.250.000;5.1;APBD;E-Purchasing;2;11;ya;ya\n";
        var command = new PreviewPackagesCommand(office.Id, 2026, "rup.csv", System.Text.Encoding.UTF8.GetBytes(content));
        return (await preview.ExecuteAsync(command, admin, CancellationToken.None)).Value;
    });
}
