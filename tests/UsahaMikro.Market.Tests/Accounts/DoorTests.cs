using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Accounts;

public partial class DoorTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static readonly string[] AccountPages =
        ["/akun", "/akun/sandi", "/akun/totp", "/akun/sesi", "/akun/peran", "/dinas/pengguna", "/dinas/pengguna/undangan"];

    public static TheoryData<string> Doors => ["/masuk", "/lupa-sandi", "/lupa-sandi/terkirim", "/daftar", "/atur-sandi", "/tidak-ada", "/sehat", "/assets/logo.svg"];

    [Fact]
    public void Every_action_says_who_may_open_it()
    {
        var silent = app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .Where(action => !action.EndpointMetadata.Any(data => data is IAllowAnonymous or IAuthorizeData { Policy: not null }))
            .Select(action => action.DisplayName);
        Assert.Empty(silent);
    }

    [Theory]
    [InlineData("/akun")]
    [InlineData("/akun/totp")]
    [InlineData("/dinas/pengguna")]
    [InlineData("/instansi/pengguna")]
    public async Task Anonymous_visitors_are_led_to_the_door(string url)
    {
        using var browser = new Browser(app);
        using var answer = await browser.GetAsync(url);
        Assert.Equal("/masuk?kembali=" + Uri.EscapeDataString(url), answer.Headers.Location!.OriginalString);
    }

    [Theory, MemberData(nameof(Doors))]
    public async Task Every_answer_carries_the_security_headers(string url)
    {
        using var browser = new Browser(app);
        using var answer = await browser.GetAsync(url);
        CheckHeaders(answer);
    }

    [Theory]
    [InlineData("/masuk")]
    [InlineData("/keluar")]
    [InlineData("/daftar")]
    public async Task A_form_without_its_token_is_refused(string url)
    {
        var (_, email) = await app.PersonAsync();
        using var browser = await app.SignedInAsync(email);
        using var answer = await browser.PostAsync(url, []);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        CheckHeaders(answer);
        Assert.True(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task Another_persons_token_is_refused()
    {
        var (_, email) = await app.PersonAsync();
        var (_, strangersEmail) = await app.PersonAsync();
        using var browser = await app.SignedInAsync(email);
        using var stranger = await app.SignedInAsync(strangersEmail);
        var theirs = Browser.FieldsOf(await stranger.PageAsync("/akun"), "/keluar");
        browser.Put("formulir", stranger.Cookie("formulir")!);
        using var answer = await browser.PostAsync("/keluar", theirs);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_sent_from_another_site_is_refused_token_or_not()
    {
        var (_, email) = await app.PersonAsync();
        using var browser = await app.SignedInAsync(email);
        var form = Browser.FieldsOf(await browser.PageAsync("/akun"), "/keluar");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/keluar") { Content = new FormUrlEncodedContent(form) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        CheckHeaders(answer);
        Assert.True(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task No_page_needs_inline_script_or_style()
    {
        var (_, email) = await app.PersonAsync(Role.SystemAdmin);
        using var browser = await app.SignedInAsync(email);
        foreach (var url in AccountPages.Concat(["/", "/tidak-ada"]))
        {
            var page = await browser.PageAsync(url);
            Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style, [style]").Select(one => $"{url}: {one.OuterHtml}"));
            Assert.Empty(page.QuerySelectorAll("*").SelectMany(one => one.Attributes)
                .Where(one => one.Name.StartsWith("on", StringComparison.Ordinal) || one.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                .Select(one => $"{url}: {one.Name}"));
        }
    }

    [Fact]
    public async Task What_a_signed_in_person_sees_is_never_stored()
    {
        var (_, email) = await app.PersonAsync(Role.SystemAdmin);
        using var browser = await app.SignedInAsync(email);
        foreach (var url in AccountPages)
        {
            using var answer = await browser.GetAsync(url);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(answer.Headers.CacheControl!.NoStore, url);
            CheckHeaders(answer);
        }
    }

    [Fact]
    public async Task The_session_cookie_is_for_this_host_and_no_script()
    {
        var (_, email) = await app.PersonAsync();
        using var browser = new Browser(app);
        using var answer = await browser.SignInAsync(email);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("sesi=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/;", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Under_tls_cookies_bind_to_the_host_and_the_browser_is_told_to_stay()
    {
        await using var secure = app.WithWebHostBuilder(host => host.UseSetting("Site:BaseUrl", "https://pasar.serangkota.go.id"));
        using var client = secure.CreateClient(new WebApplicationFactoryClientOptions
        {
            BaseAddress = new Uri("https://pasar.serangkota.go.id"),
            AllowAutoRedirect = false,
            HandleCookies = false,
        });
        using var answer = await client.GetAsync("/masuk", TestContext.Current.CancellationToken);
        Assert.Equal("max-age=31536000; includeSubDomains", answer.Headers.GetValues("Strict-Transport-Security").Single());
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.All(cookies, one => Assert.StartsWith("__Host-", one, StringComparison.Ordinal));
        var cookie = cookies.Single(one => one.StartsWith("__Host-formulir=", StringComparison.Ordinal));
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);

        using var elsewhere = new HttpRequestMessage(HttpMethod.Get, "/masuk") { Headers = { Host = "jahat.example" } };
        using var refused = await client.SendAsync(elsewhere, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task Knocking_too_often_is_answered_429_with_a_time()
    {
        await using var strict = app.WithWebHostBuilder(host => host.UseSetting("RateLimits:SignIn", "3"));
        using var client = strict.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        HttpResponseMessage? last = null;
        for (var knock = 0; knock < 4; knock++)
        {
            last?.Dispose();
            last = await client.PostAsync("/masuk", new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);
        }

        using (last)
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, last!.StatusCode);
            Assert.True(last.Headers.RetryAfter!.Delta > TimeSpan.Zero);
            CheckHeaders(last);
        }
    }

    [Fact]
    public async Task Nobody_signs_in_by_one_click_outside_a_demo()
    {
        using var browser = new Browser(app);
        var form = Browser.FieldsOf(await browser.PageAsync("/masuk"), "/masuk");
        using var answer = await browser.PostAsync("/masuk/demo", form, ("userName", "admin"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(browser.Cookie(Browser.Session));
    }

    private static void CheckHeaders(HttpResponseMessage answer)
    {
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(Unsafe(), policy);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.NotEmpty(answer.Headers.GetValues("Permissions-Policy"));
    }

    [GeneratedRegex("unsafe|\\*", RegexOptions.NonBacktracking)]
    private static partial Regex Unsafe();
}

public class DemoTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task A_demo_signs_in_by_one_click_and_only_on_a_database_that_says_so()
    {
        await EnterAsync(wanted: true);
        await app.InScopeAsync(async services =>
        {
            var file = Path.Combine(Path.GetTempPath(), $"people-{HumanCode.New(8)}.json");
            await File.WriteAllTextAsync(file, """
                [{"userName":"ppk.uji","email":"ppk@demo.invalid","name":"Bu PPK","role":"Ppk","organisation":"UJI","blurb":"Meneken BAST"},
                 {"userName":"warga.uji","email":"warga@demo.invalid","name":"Pak Warga","role":"Pembeli","organisation":null,"blurb":null}]
                """);
            var seed = services.GetRequiredService<SeedDemoAccounts>();
            Task<Organisation?> Find(OrganisationKind kind, string code, CancellationToken stop) => Task.FromResult<Organisation?>(People.Dindik);
            Assert.Equal(2, await seed.ExecuteAsync(file, Find, CancellationToken.None));
            Assert.Equal(0, await seed.ExecuteAsync(file, Find, CancellationToken.None));
            File.Delete(file);
        });

        using var browser = new Browser(app);
        var page = await browser.PageAsync("/masuk");
        Assert.Contains("Meneken BAST", page.Body!.TextContent, StringComparison.Ordinal);
        using var opened = await browser.SubmitAsync("/masuk", "/masuk/demo", ("userName", "ppk.uji"));
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        Assert.True(await browser.IsSignedInAsync());

        // The same database outside a demo does not start at all.
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => EnterAsync(wanted: false));
        Assert.Contains("bertanda demo", refusal.Message, StringComparison.Ordinal);
    }

    private Task EnterAsync(bool wanted) => app.InScopeAsync(services =>
        services.GetRequiredService<DemoGate>().EnterAsync(wanted, CancellationToken.None));
}

public class RealDatabaseTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task A_demo_does_not_start_on_real_peoples_accounts()
    {
        await app.PersonAsync();
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => app.InScopeAsync(services =>
            services.GetRequiredService<DemoGate>().EnterAsync(true, CancellationToken.None)));
        Assert.Contains("akun sungguhan", refusal.Message, StringComparison.Ordinal);
    }
}
