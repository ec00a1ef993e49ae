using System.Net;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Accounts;

public class LetterTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string NewPassword = "gerabah bumijaya merah";

    [Fact]
    public async Task A_forgotten_password_is_made_anew_once_and_ends_all_sessions()
    {
        var (_, email) = await app.PersonAsync();
        using var inside = await app.SignedInAsync(email);
        using var browser = new Browser(app);
        using var asked = await browser.SubmitAsync("/lupa-sandi", "/lupa-sandi", ("Email", email));
        Assert.Equal("/lupa-sandi/terkirim", asked.Headers.Location!.OriginalString);
        var link = await app.LinkToAsync(email);

        using var done = await browser.SubmitAsync(link, "/atur-sandi", ("Password", NewPassword), ("Again", NewPassword));
        Assert.Equal("/masuk", done.Headers.Location!.OriginalString);
        Assert.False(await inside.IsSignedInAsync());

        using var again = await browser.GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        using var opened = await browser.SignInAsync(email, NewPassword);
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
    }

    [Fact]
    public async Task The_same_link_sent_twice_at_once_sets_one_password()
    {
        var (id, email) = await app.PersonAsync();
        using var browser = new Browser(app);
        (await browser.SubmitAsync("/lupa-sandi", "/lupa-sandi", ("Email", email))).Dispose();
        var form = Browser.FieldsOf(await browser.PageAsync(await app.LinkToAsync(email)), "/atur-sandi");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            using var answer = await browser.PostAsync("/atur-sandi", form, ("Password", NewPassword), ("Again", NewPassword));
            return answer.StatusCode;
        })));
        Assert.Single(answers, status => status is HttpStatusCode.Redirect);
        Assert.Equal(7, answers.Count(status => status is HttpStatusCode.Gone));
        Assert.Equal(1, await app.LoggedAsync(id, SignInOutcome.PasswordSet));
    }

    [Fact]
    public async Task A_reset_link_lives_thirty_minutes_from_sending()
    {
        var (_, email) = await app.PersonAsync();
        using var browser = new Browser(app);
        (await browser.SubmitAsync("/lupa-sandi", "/lupa-sandi", ("Email", email))).Dispose();

        // The mail partner was down for a day.
        app.Clock.Pass(TimeSpan.FromDays(1));
        var link = await app.LinkToAsync(email);
        app.Clock.Pass(TimeSpan.FromMinutes(29));
        using var open = await browser.GetAsync(link);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        app.Clock.Pass(TimeSpan.FromMinutes(1));
        using var late = await browser.GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_letter()
    {
        var (_, known) = await app.PersonAsync();
        var unknown = People.NewEmail();
        using var browser = new Browser(app);
        using var one = await browser.SubmitAsync("/lupa-sandi", "/lupa-sandi", ("Email", known));
        using var other = await browser.SubmitAsync("/lupa-sandi", "/lupa-sandi", ("Email", unknown));
        Assert.Equal(one.StatusCode, other.StatusCode);
        Assert.Equal(one.Headers.Location, other.Headers.Location);
        Assert.NotNull(await app.LetterToAsync(known));
        Assert.Null(await app.LetterToAsync(unknown));
    }

    [Fact]
    public async Task A_letters_link_names_our_own_address_whatever_the_host_header_says()
    {
        var (_, email) = await app.PersonAsync();
        using var browser = new Browser(app);
        var form = Browser.FieldsOf(await browser.PageAsync("/lupa-sandi"), "/lupa-sandi");
        form["Email"] = email;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/lupa-sandi") { Content = new FormUrlEncodedContent(form) };
        request.Headers.Host = "jahat.example";
        (await browser.SendAsync(request)).Dispose();
        var letter = await app.LetterToAsync(email);
        Assert.Contains("http://localhost:5080/atur-sandi?kode=", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("jahat.example", letter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/atur-sandi")]
    [InlineData("/atur-sandi?kode=abc")]
    [InlineData("/undangan/CfDJ8AAAA")]
    public async Task A_made_up_link_opens_nothing(string link)
    {
        using var browser = new Browser(app);
        using var answer = await browser.GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    [Fact]
    public async Task A_buyer_signs_up_and_the_letter_makes_the_password()
    {
        var email = People.NewEmail();
        using var browser = new Browser(app);
        (await browser.SubmitAsync("/daftar", "/daftar", ("Name", "Siti Pembeli"), ("Email", email), ("BuyerGroup", "Asn"))).Dispose();

        using var tooEarly = await browser.SignInAsync(email, NewPassword);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooEarly.StatusCode);

        var link = await app.LinkToAsync(email);
        Assert.StartsWith("/undangan/", link, StringComparison.Ordinal);
        (await browser.SubmitAsync(link, "/undangan", ("Password", NewPassword), ("Again", NewPassword))).Dispose();
        using var opened = await browser.SignInAsync(email, NewPassword);
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
    }

    [Fact]
    public async Task Signing_up_with_a_known_address_answers_the_same_and_sends_a_reset_letter()
    {
        var (_, email) = await app.PersonAsync();
        using var browser = new Browser(app);
        using var answer = await browser.SubmitAsync("/daftar", "/daftar", ("Name", "Penyamar"), ("Email", email), ("BuyerGroup", "Asn"));
        Assert.Equal("/lupa-sandi/terkirim", answer.Headers.Location!.OriginalString);
        Assert.StartsWith("/atur-sandi", await app.LinkToAsync(email), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("terlalu", "12 karakter")]
    [InlineData("password1234", "terlalu umum")]
    [InlineData("123456789012", "terlalu umum")]
    [InlineData("qwertyqwerty", "terlalu umum")]
    [InlineData("aaaaaaaaaaaaaa", "terlalu umum")]
    public async Task A_weak_password_is_refused_with_its_reason(string weak, string reason)
    {
        var (_, email) = await app.PersonAsync();
        using var browser = new Browser(app);
        (await browser.SubmitAsync("/lupa-sandi", "/lupa-sandi", ("Email", email))).Dispose();
        var link = await app.LinkToAsync(email);
        using var refused = await browser.SubmitAsync(link, "/atur-sandi", ("Password", weak), ("Again", weak));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(reason, await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        // The link was not used up by trying.
        using var done = await browser.SubmitAsync(link, "/atur-sandi", ("Password", NewPassword), ("Again", NewPassword));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
    }

    [Fact]
    public async Task A_long_sentence_without_figures_and_signs_will_do()
    {
        var (_, email) = await app.PersonAsync();
        using var browser = new Browser(app);
        (await browser.SubmitAsync("/lupa-sandi", "/lupa-sandi", ("Email", email))).Dispose();
        var sentence = string.Concat(Enumerable.Repeat("rengginang emping gipang ", 4));
        using var done = await browser.SubmitAsync(await app.LinkToAsync(email), "/atur-sandi", ("Password", sentence), ("Again", sentence));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
    }
}
