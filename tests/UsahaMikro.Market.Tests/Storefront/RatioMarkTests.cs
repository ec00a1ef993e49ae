using System.Data.Common;
using AngleSharp.Dom;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Storefront;

public sealed class RatioMarkTests : IAsyncLifetime
{
    private const string Shelf = "/kategori/kue-basah";

    private readonly Counter _counter = new();
    private readonly MarketApp _app;

    public RatioMarkTests() =>
        _app = new MarketApp { Differently = host => host.ConfigureTestServices(services => services.AddSingleton<IInterceptor>(_counter)) };

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.ListedAsync(await _app.SellerAsync("Dapur Mikro"), "Kue mikro", 10_000);
        await _app.ListedAsync(await _app.SellerAsync("Pabrik Besar", BusinessScale.Besar), "Kue pabrik", 9_000);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_government_buyer_reads_which_goods_count_and_why_others_do_not()
    {
        using var buyer = await BuyerAsync();
        await _app.FollowSearchAsync();

        foreach (var url in new[] { Shelf, "/cari?q=kue", "/" })
        {
            var page = await buyer.PageAsync(url);
            Assert.Equal("Dihitung 40 %", MarkOf(page, "Kue mikro"));
            Assert.Equal("Tidak dihitung", MarkOf(page, "Kue pabrik"));
        }

        var counted = await buyer.PageAsync(UrlOf(await buyer.PageAsync(Shelf), "Kue mikro"));
        Assert.Contains("Dihitung 40 %", counted.QuerySelector(".half")!.TextContent, StringComparison.Ordinal);
        var refused = await buyer.PageAsync(UrlOf(await buyer.PageAsync(Shelf), "Kue pabrik"));
        Assert.Contains("Penjual adalah usaha besar; yang dihitung hanya", refused.QuerySelector(".half")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_percentage_is_that_of_the_rule_in_force()
    {
        await _app.WriteAsync(db => db.Set<RegulationParameter>().Where(row => row.Key == ParameterKeys.RatioTarget)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, "42.5")));
        using var buyer = await BuyerAsync();
        Assert.Equal("Dihitung 42,5 %", MarkOf(await buyer.PageAsync(Shelf), "Kue mikro"));
    }

    [Fact]
    public async Task Who_does_not_buy_for_an_office_reads_nothing_of_it()
    {
        var (_, email) = await _app.PersonAsync(Role.SellerOwner, People.Dapur);
        using var seller = await _app.SignedInAsync(email);
        using var visitor = new Browser(_app);
        foreach (var browser in new[] { seller, visitor }) Assert.Null(MarkOf(await browser.PageAsync(Shelf), "Kue mikro"));
    }

    [Fact]
    public async Task The_mark_costs_one_statement_a_page_however_many_cards_it_has()
    {
        for (var at = 0; at < 6; at++) await _app.ListedAsync(await _app.SellerAsync($"Dapur {at}"), $"Kue {at}", 10_000);
        using var visitor = new Browser(_app);
        var law = await LawAsync(visitor);
        using var buyer = await BuyerAsync();

        Assert.InRange(await LawAsync(buyer), law, law + 1);
        Assert.Equal(8, (await buyer.PageAsync(Shelf)).QuerySelectorAll(".product .counts").Length);
    }

    /// <summary>How often a shelf asks what the law says.</summary>
    private async Task<int> LawAsync(Browser browser)
    {
        _counter.Statements.Clear();
        await browser.PageAsync(Shelf);
        return _counter.Statements.Count(statement => statement.Contains("\"Regulation", StringComparison.Ordinal));
    }

    private async Task<Browser> BuyerAsync()
    {
        var office = new Organisation(OrganisationKind.Agency, await _app.AgencyAsync(), "Dinas");
        var (_, email) = await _app.PersonAsync(Role.PejabatPengadaan, office);
        return await _app.SignedInAsync(email);
    }

    private static string? MarkOf(IDocument page, string product) => CardOf(page, product).QuerySelector(".counts")?.TextContent.Trim();

    private static string UrlOf(IDocument page, string product) => CardOf(page, product).QuerySelector("a")!.GetAttribute("href")!;

    private static IElement CardOf(IDocument page, string product) =>
        page.QuerySelectorAll("article.product").First(card => card.QuerySelector("h3")!.TextContent == product);

    private sealed class Counter : DbCommandInterceptor
    {
        public List<string> Statements { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            lock (Statements) Statements.Add(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
