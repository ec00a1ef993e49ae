using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Accounts;

public class SecondFactorTests(MarketApp app) : IClassFixture<MarketApp>
{
    /// <summary>RFC 6238, appendix B: the SHA-1 rows, last six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long second, string code) =>
        Assert.Equal(code, Totp.CodeOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", second / 30));

    [Fact]
    public async Task An_office_without_a_second_factor_is_led_to_setting_it_up()
    {
        var (_, email) = await app.PersonAsync(Role.SystemAdmin, withTotp: false);
        using var browser = new Browser(app);
        using var opened = await browser.SignInAsync(email);
        Assert.Equal("/akun/totp", opened.Headers.Location!.OriginalString);

        using var blocked = await browser.GetAsync("/dinas/pengguna");
        Assert.Equal("/akun/totp", blocked.Headers.Location!.OriginalString);

        await EnableAsync(browser);
        using var free = await browser.GetAsync("/dinas/pengguna");
        Assert.Equal(HttpStatusCode.OK, free.StatusCode);
    }

    [Fact]
    public async Task Looking_at_the_set_up_page_changes_nothing_and_a_wrong_code_keeps_the_key()
    {
        var (id, email) = await app.PersonAsync();
        using var browser = await app.SignedInAsync(email);
        var page = await browser.PageAsync("/akun/totp");
        Assert.StartsWith("data:image/png;base64,", page.QuerySelector("main img")!.GetAttribute("src"), StringComparison.Ordinal);
        using var refused = await browser.PostAsync("/akun/totp", Browser.FieldsOf(page, "/akun/totp"), ("Code", "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(KeyOn(page), KeyOn(await Browser.ParseAsync(refused)));
        Assert.False((await app.AccountAsync(id)).TwoFactorEnabled);
    }

    [Fact]
    public async Task A_paper_code_opens_once_and_lies_in_the_database_only_as_a_hash()
    {
        var (id, email) = await app.PersonAsync();
        using var browser = await app.SignedInAsync(email);
        var codes = await EnableAsync(browser);
        Assert.Equal(10, codes.Count);
        var stored = await app.InScopeAsync(services => services.GetRequiredService<MarketDbContext>().UserTokens
            .Where(token => token.UserId == id).Select(token => token.Value!).ToListAsync());
        Assert.DoesNotContain(stored, value => value.Contains(RecoveryCodes.Plain(codes[0]), StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Redirect, await WithPaperAsync(email, codes[0]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await WithPaperAsync(email, codes[0]));
        Assert.Equal(HttpStatusCode.Redirect, await WithPaperAsync(email, codes[1].ToLowerInvariant()));
    }

    [Fact]
    public async Task The_key_lies_encrypted_in_the_database()
    {
        var (id, _) = await app.PersonAsync(Role.Ppk, People.Dindik);
        var stored = await app.InScopeAsync(services => services.GetRequiredService<MarketDbContext>().UserTokens
            .Where(token => token.UserId == id).Select(token => token.Value!).SingleAsync());
        Assert.DoesNotContain(People.TotpKey, stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_code_sent_eight_times_at_once_opens_once()
    {
        var (_, email) = await app.PersonAsync(Role.Ppk, People.Dindik);
        using var browser = new Browser(app);
        (await browser.SignInAsync(email)).Dispose();
        var form = Browser.FieldsOf(await browser.PageAsync("/masuk/kode"), "/masuk/kode");
        var code = People.Code(app);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            using var answer = await browser.PostAsync("/masuk/kode", form, ("Code", code));
            return answer.Headers.Location?.OriginalString;
        })));
        Assert.Single(answers, where => where is not null);
    }

    [Fact]
    public async Task Taking_the_factor_off_needs_a_code_and_ends_other_sessions()
    {
        var (id, email) = await app.PersonAsync(Role.Ppk, People.Dindik);
        using var here = await app.SignedInAsync(email);
        using var there = await app.SignedInAsync(email);
        using var refused = await here.SubmitAsync("/akun/totp", "/akun/totp/pencabutan", ("Code", "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        app.Clock.Pass(TimeSpan.FromSeconds(31));
        using var off = await here.SubmitAsync("/akun/totp", "/akun/totp/pencabutan", ("Code", People.Code(app)));
        Assert.Equal(HttpStatusCode.Redirect, off.StatusCode);
        Assert.False((await app.AccountAsync(id)).TwoFactorEnabled);
        Assert.False(await there.IsSignedInAsync());
        Assert.True(await here.IsSignedInAsync());
    }

    private async Task<HttpStatusCode> WithPaperAsync(string email, string code)
    {
        using var browser = new Browser(app);
        (await browser.SignInAsync(email)).Dispose();
        using var answer = await browser.SubmitAsync("/masuk/kode", "/masuk/kode", ("Code", code));
        return answer.StatusCode;
    }

    private async Task<List<string>> EnableAsync(Browser browser)
    {
        var page = await browser.PageAsync("/akun/totp");
        var code = Totp.CodeOf(KeyOn(page), Totp.StepAt(app.Clock.Now));
        using var answer = await browser.PostAsync("/akun/totp", Browser.FieldsOf(page, "/akun/totp"), ("Code", code));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. (await Browser.ParseAsync(answer)).QuerySelectorAll("main li code").Select(one => one.TextContent)];
    }

    private static string KeyOn(AngleSharp.Dom.IDocument page) =>
        page.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
}
