using System.Net;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Accounts;

public class SignInTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task The_right_password_opens_the_own_account()
    {
        var (_, email) = await app.PersonAsync();
        using var browser = await app.SignedInAsync(email.ToUpperInvariant());
        var page = await browser.PageAsync("/akun");
        Assert.Contains(email, page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_led_to_the_door_and_back()
    {
        var (_, email) = await app.PersonAsync();
        using var browser = new Browser(app);
        using var door = await browser.GetAsync("/akun/sesi");
        Assert.Equal("/masuk?kembali=%2Fakun%2Fsesi", door.Headers.Location!.OriginalString);

        using var back = await browser.SubmitAsync(door.Headers.Location.OriginalString, "/masuk", ("Email", email), ("Password", People.Password));
        Assert.Equal("/akun/sesi", back.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("https://jahat.example/")]
    [InlineData("//jahat.example/")]
    [InlineData("/\\jahat.example")]
    public async Task The_way_back_never_leads_off_the_market(string elsewhere)
    {
        var (_, email) = await app.PersonAsync();
        using var browser = new Browser(app);
        using var back = await browser.SubmitAsync("/masuk", "/masuk", ("Email", email), ("Password", People.Password), ("Kembali", elsewhere));
        Assert.DoesNotContain("jahat", back.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_password_and_unknown_name_get_the_same_answer()
    {
        var (_, email) = await app.PersonAsync();
        using var browser = new Browser(app);
        using var wrong = await browser.SignInAsync(email, "kopi tubruk dengan gula");
        using var unknown = await browser.SignInAsync(People.NewEmail(), "kopi tubruk dengan gula");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(wrong.StatusCode, unknown.StatusCode);
        Assert.Equal(await SummaryAsync(wrong), await SummaryAsync(unknown));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_for_fifteen_minutes()
    {
        var (id, email) = await app.PersonAsync();
        using var browser = new Browser(app);
        for (var guess = 0; guess < 5; guess++) (await browser.SignInAsync(email, "salah salah salah")).Dispose();

        using var locked = await browser.SignInAsync(email);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, locked.StatusCode);
        Assert.Equal(1, await app.LoggedAsync(id, SignInOutcome.LockedOut));

        app.Clock.Pass(TimeSpan.FromMinutes(15));
        using var open = await browser.SignInAsync(email);
        Assert.Equal(HttpStatusCode.Redirect, open.StatusCode);
    }

    [Fact]
    public async Task Two_hundred_guesses_at_once_are_at_most_five_guesses()
    {
        var (id, email) = await app.PersonAsync();
        using var browser = new Browser(app);
        var form = Browser.FieldsOf(await browser.PageAsync("/masuk"), "/masuk");

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(guess => Task.Run(async () =>
        {
            using var answer = await browser.PostAsync("/masuk", form, ("Email", email), ("Password", $"tebakan nomor {guess}"));
            return answer.StatusCode;
        })));

        Assert.All(answers, status => Assert.True(status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.TooManyRequests, status.ToString()));
        Assert.InRange(await app.LoggedAsync(id, SignInOutcome.WrongPassword), 1, 5);

        // Whatever was sent away at the door: five more must find the door locked.
        for (var guess = 0; guess < 5; guess++) (await browser.SignInAsync(email, "salah salah salah")).Dispose();
        Assert.Equal(5, await app.LoggedAsync(id, SignInOutcome.WrongPassword));
        Assert.True((await app.AccountAsync(id)).IsLockedAt(app.Clock.Now));
    }

    [Fact]
    public async Task A_disabled_account_does_not_open()
    {
        var (id, email) = await app.PersonAsync();
        await app.WriteAsync(async db => (await db.FindAsync<Account>(id))!.DisabledAt = app.Clock.Now);
        using var browser = new Browser(app);
        using var answer = await browser.SignInAsync(email);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task The_refused_form_keeps_the_name_but_never_the_password()
    {
        using var browser = new Browser(app);
        using var answer = await browser.SignInAsync("siapa@contoh.id", "rahasia sekali ini");
        var page = await Browser.ParseAsync(answer);
        Assert.Equal("siapa@contoh.id", page.QuerySelector("input[name=Email]")!.GetAttribute("value"));
        Assert.DoesNotContain("rahasia sekali ini", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_office_needs_its_code_and_each_code_opens_once()
    {
        var (_, email) = await app.PersonAsync(Role.Ppk, People.Dindik);
        using var first = new Browser(app);
        using var second = new Browser(app);
        foreach (var browser in new[] { first, second })
        {
            using var step = await browser.SignInAsync(email);
            Assert.StartsWith("/masuk/kode", step.Headers.Location!.OriginalString, StringComparison.Ordinal);
            Assert.Null(browser.Cookie(Browser.Session));
        }

        app.Clock.Pass(TimeSpan.FromMinutes(1));
        var code = People.Code(app);
        using var opened = await first.SubmitAsync("/masuk/kode", "/masuk/kode", ("Code", code));
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        using var refused = await second.SubmitAsync("/masuk/kode", "/masuk/kode", ("Code", code));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Null(second.Cookie(Browser.Session));
    }

    [Fact]
    public async Task Guessing_codes_locks_too_and_the_right_password_does_not_reset_the_count()
    {
        var (id, email) = await app.PersonAsync(Role.Ppk, People.Dindik);
        using var browser = new Browser(app);
        for (var guess = 0; guess < 5; guess++)
        {
            (await browser.SignInAsync(email)).Dispose();
            using var answer = await browser.SubmitAsync("/masuk/kode", "/masuk/kode", ("Code", "000000"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }

        Assert.True((await app.AccountAsync(id)).IsLockedAt(app.Clock.Now));
    }

    [Fact]
    public async Task The_step_between_password_and_code_lasts_five_minutes()
    {
        var (_, email) = await app.PersonAsync(Role.Ppk, People.Dindik);
        using var browser = new Browser(app);
        (await browser.SignInAsync(email)).Dispose();
        app.Clock.Pass(TimeSpan.FromMinutes(5));
        using var late = await browser.GetAsync("/masuk/kode");
        Assert.StartsWith("/masuk", late.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private static async Task<string> SummaryAsync(HttpResponseMessage response) =>
        (await Browser.ParseAsync(response)).QuerySelector("[role=alert]")!.TextContent;
}
