using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Accounts;

public class SessionTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task Signing_out_makes_a_stolen_cookie_worthless()
    {
        var (_, email) = await app.PersonAsync();
        using var browser = await app.SignedInAsync(email);
        using var thief = Thief(browser);
        Assert.True(await thief.IsSignedInAsync());

        using var left = await browser.SubmitAsync("/akun", "/keluar");
        Assert.Equal("\"cache\"", left.Headers.GetValues("Clear-Site-Data").Single());
        Assert.Null(browser.Cookie(Browser.Session));
        Assert.False(await thief.IsSignedInAsync());
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36", "Chrome di Windows")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", "Edge di Windows")]
    [InlineData("Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36", "Chrome di Android")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari di iPhone")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox di Linux")]
    [InlineData("alat-sendiri/1", "Peramban tidak dikenal")]
    public async Task Open_sessions_are_named_as_people_name_their_devices(string agent, string name)
    {
        var (id, email) = await app.PersonAsync();
        using var browser = await app.SignedInAsync(email);
        await app.WriteAsync(db => db.Set<Session>().Where(one => one.AccountId == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Agent, agent)));

        var rows = (await browser.PageAsync("/akun/sesi")).QuerySelectorAll("section[aria-labelledby=sesi] td");

        Assert.Equal(name, rows[0].TextContent);
    }

    [Fact]
    public async Task The_database_holds_no_key_that_opens_anything()
    {
        var (id, email) = await app.PersonAsync();
        using var browser = await app.SignedInAsync(email);
        var row = await SessionAsync(id);
        Assert.Equal(32, row.KeyHash.Length);
        using var thief = new Browser(app);
        thief.Put(Browser.Session, Convert.ToBase64String(row.KeyHash));
        Assert.False(await thief.IsSignedInAsync());
    }

    [Fact]
    public async Task Disabling_takes_effect_on_the_next_request()
    {
        var (id, email) = await app.PersonAsync();
        using var browser = await app.SignedInAsync(email);
        await app.WriteAsync(async db => (await db.FindAsync<Account>(id))!.DisabledAt = app.Clock.Now);
        Assert.False(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task A_role_taken_away_takes_effect_on_the_next_request()
    {
        var (id, email) = await app.PersonAsync(Role.SellerOwner, People.Dapur);
        using var browser = await app.SignedInAsync(email);
        Assert.True(await browser.IsSignedInAsync());
        await app.WriteAsync(async db =>
        {
            var membership = await db.Set<Membership>().SingleAsync(one => one.AccountId == id);
            Assert.True(membership.End("Mutasi", app.Clock.Now).IsSuccess);
        });
        Assert.False(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task A_membership_ends_after_its_last_day_in_wib()
    {
        var (id, email) = await app.PersonAsync();
        var last = app.Clock.Today().AddDays(2);
        await app.AlsoAsync(id, Role.SellerOwner, People.Dapur, until: last);
        using var browser = await app.SignedInAsync(email);
        var now = app.Clock.Now;
        try
        {
            app.Clock.Now = BusinessCalendar.StartOf(last.AddDays(1)).AddMinutes(-1);
            Assert.True(await browser.IsSignedInAsync());
            app.Clock.Now = BusinessCalendar.StartOf(last.AddDays(1));
            Assert.False(await browser.IsSignedInAsync());
        }
        finally
        {
            app.Clock.Now = now;
        }
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_and_keeps_this_one()
    {
        var (_, email) = await app.PersonAsync();
        using var here = await app.SignedInAsync(email);
        using var there = await app.SignedInAsync(email);
        using var stolen = Thief(here);

        using var changed = await here.SubmitAsync("/akun/sandi", "/akun/sandi",
            ("CurrentPassword", People.Password), ("Password", "sate bandeng dua tusuk"), ("Again", "sate bandeng dua tusuk"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.True(await here.IsSignedInAsync());
        Assert.False(await there.IsSignedInAsync());
        Assert.False(await stolen.IsSignedInAsync());
    }

    [Fact]
    public async Task A_wrong_current_password_changes_nothing_and_counts_as_a_guess()
    {
        var (id, email) = await app.PersonAsync();
        using var browser = await app.SignedInAsync(email);
        using var refused = await browser.SubmitAsync("/akun/sandi", "/akun/sandi",
            ("CurrentPassword", "bukan kata sandinya"), ("Password", "sate bandeng dua tusuk"), ("Again", "sate bandeng dua tusuk"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(1, (await app.AccountAsync(id)).AccessFailedCount);
    }

    [Fact]
    public async Task An_office_is_signed_out_after_half_an_hour_a_seller_is_not()
    {
        var (_, officer) = await app.PersonAsync(Role.Ppk, People.Dindik);
        var (_, seller) = await app.PersonAsync(Role.SellerOwner, People.Dapur);
        using var desk = await app.SignedInAsync(officer);
        using var kitchen = await app.SignedInAsync(seller);
        app.Clock.Pass(TimeSpan.FromMinutes(29));
        Assert.True(await desk.IsSignedInAsync());
        app.Clock.Pass(TimeSpan.FromMinutes(30));
        Assert.False(await desk.IsSignedInAsync());
        Assert.True(await kitchen.IsSignedInAsync());
    }

    [Fact]
    public async Task Being_seen_is_written_down_once_a_minute_at_most()
    {
        var (id, email) = await app.PersonAsync();
        using var browser = await app.SignedInAsync(email);
        var opened = (await SessionAsync(id)).LastSeenAt;
        app.Clock.Pass(TimeSpan.FromSeconds(59));
        Assert.True(await browser.IsSignedInAsync());
        Assert.Equal(opened, (await SessionAsync(id)).LastSeenAt);
        app.Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.True(await browser.IsSignedInAsync());
        Assert.Equal(app.Clock.Now, (await SessionAsync(id)).LastSeenAt);
    }

    [Fact]
    public async Task The_own_page_lists_sessions_and_ends_another()
    {
        var (_, email) = await app.PersonAsync();
        using var here = await app.SignedInAsync(email);
        using var there = await app.SignedInAsync(email);
        var page = await here.PageAsync("/akun/sesi");
        var other = page.QuerySelectorAll("form[action^='/akun/sesi/']").Select(form => form.GetAttribute("action")!)
            .Single(action => action.EndsWith("/akhir", StringComparison.Ordinal));
        (await here.SubmitAsync("/akun/sesi", other)).Dispose();
        Assert.False(await there.IsSignedInAsync());
        Assert.True(await here.IsSignedInAsync());
    }

    [Fact]
    public async Task Nobody_ends_a_strangers_session()
    {
        var (_, email) = await app.PersonAsync();
        var (stranger, strangersEmail) = await app.PersonAsync();
        using var browser = await app.SignedInAsync(email);
        using var other = await app.SignedInAsync(strangersEmail);
        var form = Browser.FieldsOf(await browser.PageAsync("/akun/sesi"), "/keluar");
        using var answer = await browser.PostAsync($"/akun/sesi/{(await SessionAsync(stranger)).Id}/akhir", form);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(await other.IsSignedInAsync());
    }

    [Fact]
    public async Task Another_role_is_another_session_and_old_forms_are_told()
    {
        var (id, email) = await app.PersonAsync();
        var seller = await app.AlsoAsync(id, Role.SellerOwner, People.Dapur);
        using var browser = await app.SignedInAsync(email);
        using var old = Thief(browser);
        var oldForm = Browser.FieldsOf(await browser.PageAsync("/akun"), "/akun");

        using var switched = await browser.SubmitAsync("/akun/peran", "/akun/peran", ("membership", ""));
        Assert.Equal(HttpStatusCode.Redirect, switched.StatusCode);
        Assert.False(await old.IsSignedInAsync());
        Assert.True(await browser.IsSignedInAsync());

        using var stale = await browser.PostAsync("/akun", oldForm, ("Name", "Nama Lain"), ("BuyerGroup", "Asn"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal("Orang Uji", (await app.AccountAsync(id)).DisplayName);

        using var backAgain = await browser.SubmitAsync("/akun/peran", "/akun/peran", ("membership", seller.ToString("N")));
        Assert.Equal(HttpStatusCode.Redirect, backAgain.StatusCode);
    }

    [Fact]
    public async Task Nobody_puts_on_a_strangers_role()
    {
        var (_, email) = await app.PersonAsync();
        var (stranger, _) = await app.PersonAsync();
        var theirs = await app.AlsoAsync(stranger, Role.SellerOwner, People.Dapur);
        using var browser = await app.SignedInAsync(email);
        using var answer = await browser.SubmitAsync("/akun/peran", "/keluar");
        using var again = await app.SignedInAsync(email);
        var form = Browser.FieldsOf(await again.PageAsync("/akun"), "/akun");
        using var refused = await again.PostAsync("/akun/peran", form, ("membership", theirs.ToString("N")));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    private Browser Thief(Browser browser)
    {
        var thief = new Browser(app);
        thief.Put(Browser.Session, browser.Cookie(Browser.Session)!);
        return thief;
    }

    private Task<Session> SessionAsync(Guid accountId) => app.InScopeAsync(services => services.GetRequiredService<MarketDbContext>()
        .Set<Session>().AsNoTracking().Where(one => one.AccountId == accountId && one.EndedAt == null).OrderByDescending(one => one.CreatedAt).FirstAsync());
}
