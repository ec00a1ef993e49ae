using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Agencies.Domain;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.BrowserTests.Personas;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Catalog.UseCases.Imports;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.BrowserTests.Accessibility;

/// <summary>
/// What the sample pages show: things of the demo, and what the demo lacks, made by its people. Two orders stay open,
/// one <c>{waiting}</c> for its seller, one <c>{moving}</c> with a delivery inspected, one on the road and a rest.
/// </summary>
public sealed class DemoThings(MarketSite site)
{
    private const string Meal = "Nasi kotak ayam bakar bumbu kecap";
    private readonly Dictionary<string, string> _things = [];

    public async Task MakeAsync()
    {
        await OrderAsync();
        await ImportAsync();
        await ForgetPasswordAsync();
        await ProposeAsync();
        await ReadAsync();
        await BringFileAsync();
    }

    public string Fill(string address) => _things.Aggregate(address, (filled, thing) => filled.Replace($"{{{thing.Key}}}", thing.Value, StringComparison.Ordinal));

    /// <summary>The basket's pages are looked at with something in it.</summary>
    public async Task FillBasketAsync()
    {
        await using var rina = await site.VisitAsync();
        await new ProcurementOfficer(rina, ProcurementOfficer.OfEducation).ChooseAsync(Meal, 20);
    }

    /// <summary>An account with a password and a second factor, which no account of the demo has.</summary>
    public async Task<(string Email, string Password)> SomeoneWithCodeAsync()
    {
        const string Email = "berkode@demo.invalid", Password = "kopi tubruk tanpa gula";
        await using var scope = site.Host.Services.CreateAsyncScope();
        var (users, store) = (scope.ServiceProvider.GetRequiredService<UserManager<Account>>(), scope.ServiceProvider.GetRequiredService<AccountStore>());
        await scope.ServiceProvider.GetRequiredService<MarketDbContext>().InTransactionAsync(Actor.System("uji"), async () =>
        {
            var account = Account.Of(Email, "Bu Kode", BuyerGroup.Masyarakat, TimeProvider.System.GetUtcNow());
            (account.PasswordHash, account.EmailConfirmed, account.TwoFactorEnabled) = (users.PasswordHasher.HashPassword(account, Password), true, true);
            Assert.True((await users.CreateAsync(account)).Succeeded);
            await store.SetAuthenticatorKeyAsync(account, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", CancellationToken.None);
            await users.UpdateAsync(account);
            return Result.Ok();
        }, CancellationToken.None);
        return (Email, Password);
    }

    private async Task OrderAsync()
    {
        await using var rina = await site.VisitAsync();
        var officer = new ProcurementOfficer(rina, ProcurementOfficer.OfEducation);
        await officer.ChooseAsync(Meal, 20);
        await officer.ChooseAsync("Meja kerja jati satu biro", 3);
        var orders = await officer.CheckOutAsync();
        (_things["waiting"], _things["moving"]) = (orders[0], orders[1]);

        await using var endang = await site.VisitAsync();
        await endang.SignInAsync(Seller.OfFurniture);
        var seller = new Seller(endang);
        await seller.OpenAsync(orders[1]);
        await seller.ConfirmAsync();
        await seller.ShipAsync("SJ-KURSI-1", pieces: 1);

        await using var hendra = await site.VisitAsync();
        await hendra.SignInAsync(Ppk.OfEducation);
        await new Ppk(hendra).InspectAsync(orders[1]);
        await seller.OpenAsync(orders[1]);
        await seller.ShipAsync("SJ-KURSI-2", pieces: 1);
    }

    private async Task ImportAsync()
    {
        await using var ahmad = await site.VisitAsync();
        await ahmad.SignInAsync(DinasOfficer.Name);
        await new DinasOfficer(ahmad).PreviewAsync("Dinas Pendidikan dan Kebudayaan", DinasOfficer.Csv("99000003"));
        _things["own-import"] = new Uri(ahmad.Page.Url).Segments[^1];
    }

    private async Task ForgetPasswordAsync()
    {
        await using var nurul = await site.VisitAsync();
        await nurul.GoAsync("/lupa-sandi");
        await nurul.WriteAsync("Alamat e-mail", "warga@demo.invalid");
        await nurul.PressAsync("Kirim tautan");
        await nurul.Page.WaitForURLAsync("**/lupa-sandi/terkirim");
        var letter = await site.Host.ReadAsync(db => db.Set<Letter>().Where(letter => letter.Purpose == LetterPurpose.PasswordReset).Select(letter => letter.Id).SingleAsync());
        _things["letter"] = site.Host.Services.GetRequiredService<LetterSeal>().Seal(letter);
    }

    /// <summary>A product file that was looked at, with a wrong row.</summary>
    private async Task BringFileAsync()
    {
        var seller = await site.Host.ReadAsync(db => db.Set<Product>().Where(product => product.Name == Meal).Select(product => product.SellerId).SingleAsync());
        var actor = new Actor(null, Seller.OfMeals, Role.SellerOwner, OrganisationKind.Seller, seller);
        var file = "kode produk,harga\n" + _things["code"] + ",murah\n" + _things["code"] + ",1000\n";
        await using var scope = site.Host.Services.CreateAsyncScope();
        var uploaded = await scope.ServiceProvider.GetRequiredService<UploadProducts>()
            .ExecuteAsync(new UploadProductsCommand("harga-baru.csv", System.Text.Encoding.UTF8.GetBytes(file)), actor, CancellationToken.None);
        var columns = new Dictionary<string, int> { ["Code"] = 0, ["Price"] = 1 };
        Assert.Null((await scope.ServiceProvider.GetRequiredService<CheckImport>().ExecuteAsync(new CheckImportCommand(uploaded.Value, columns), actor, CancellationToken.None)).Error);
        _things["product-file"] = $"{uploaded.Value}";
    }

    private async Task ProposeAsync()
    {
        await using var endang = await site.VisitAsync();
        await endang.SignInAsync(Seller.OfFurniture);
        await new Seller(endang).MoveAsync("Jl. Raya Walantaka No. 9");
        _things["moved"] = Seller.SlugOfFurniture;
    }

    private async Task ReadAsync()
    {
        var agency = await site.Host.ReadAsync(db => db.Set<Agency>().SingleAsync(agency => agency.Code == "DINDIK"));
        var product = await site.Host.ReadAsync(db => db.Set<Product>().Include(product => product.Variants).SingleAsync(product => product.Name == Meal));
        var member = await site.Host.ReadAsync(db => db.Set<Membership>().SingleAsync(member => member.OrganisationId == agency.Id && member.Role == Role.Ppk));
        _things["product"] = $"{product.Slug}-{product.Code}";
        _things["code"] = product.Code;
        _things["variant"] = $"{product.Variants[0].Id}";
        var stocked = await site.Host.ReadAsync(db => db.Set<Product>().Include(one => one.Variants).SingleAsync(one => one.Code == "DBS09"));
        _things["stocked"] = stocked.Code;
        _things["stocked-variant"] = $"{stocked.Variants[0].Id}";
        _things["user"] = $"{member.AccountId}";
        _things["membership"] = $"{member.Id}";
        _things["target-row"] = $"{await site.Host.ReadAsync(db => db.Set<RegulationParameter>().Where(row => row.AreaCode == "3673" && row.Key == ParameterKeys.RatioTarget).Select(row => row.Id).FirstAsync())}";
        var certificate = await site.Host.ReadAsync(db => db.Set<Market.Sellers.Domain.Seller>().Where(seller => seller.Slug == "dapur-bu-sarnah")
            .SelectMany(seller => seller.Documents).Where(document => document.Kind == DocumentKind.Halal).Select(document => document.Id).FirstAsync());
        _things["certificate"] = $"{certificate}";
        var asked = await site.Host.ReadAsync(db => db.Set<Market.Sellers.Domain.CooperativeMember>().Where(one => one.State == CooperativeMemberState.Proposed
            && db.Set<Market.Sellers.Domain.Seller>().Any(seller => seller.Id == one.MemberId && seller.Slug == "dapur-bu-sarnah")).Select(one => one.Id).SingleAsync());
        _things["asked"] = $"{asked}";
        _things["seat"] = $"{await site.Host.ReadAsync(db => db.Set<Market.Sellers.Domain.BoardSeat>().Where(one => one.Name == "Iis Kartini").Select(one => one.Id).SingleAsync())}";
        _things["holiday"] = $"{await site.Host.ReadAsync(db => db.Set<Holiday>().Select(day => day.Id).FirstAsync())}";
        _things["case"] = await site.Host.ReadAsync(db => db.Set<CurationCase>().Where(one => one.ProductCode == "SBIA02").Select(one => one.Number).SingleAsync());
        _things["help"] = await site.Host.ReadAsync(db => db.Set<HelpRequest>().Where(one => one.SellerName == "Dapur Bu Sarnah" && one.OpenKey != null).Select(one => one.Number).FirstAsync());
        _things["package"] = await site.Host.ReadAsync(db => db.Set<RupPackage>().Where(package => package.AgencyId == agency.Id).OrderByDescending(package => package.Committed).Select(package => package.Code).FirstAsync());
        _things["done"] = await site.Host.ReadAsync(db => db.Set<Order>().Where(order => order.BuyerId == agency.Id && order.Status == OrderStatus.Completed).OrderBy(order => order.Number).Select(order => order.Number).LastAsync());
    }
}
