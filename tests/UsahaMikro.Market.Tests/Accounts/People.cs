using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Accounts;

/// <summary>People of the tests: each new, so that no test meets another's.</summary>
public static class People
{
    public const string Password = "kopi tubruk tanpa gula";
    public const string TotpKey = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    public static readonly Organisation Dindik = new(OrganisationKind.Agency, Guid.CreateVersion7(), "Dinas Pendidikan");
    public static readonly Organisation Dinkes = new(OrganisationKind.Agency, Guid.CreateVersion7(), "Dinas Kesehatan");
    public static readonly Organisation Dapur = new(OrganisationKind.Seller, Guid.CreateVersion7(), "Dapur Bu Sarnah");

    public static string NewEmail() => $"orang-{HumanCode.New(10).ToLowerInvariant()}@contoh.id";

    /// <summary>A person with a password, and a second factor where the role demands one.</summary>
    public static async Task<(Guid Id, string Email)> PersonAsync(this MarketApp app, Role? role = null, Organisation? at = null, bool? withTotp = null)
    {
        var email = NewEmail();
        Guid id = default;
        await app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<MarketDbContext>();
            var users = services.GetRequiredService<UserManager<Account>>();
            var store = services.GetRequiredService<AccountStore>();
            var now = app.Clock.Now;
            await db.InTransactionAsync(Actor.System("test"), async () =>
            {
                var account = Account.Of(email, "Orang Uji", BuyerGroup.Masyarakat, now);
                (account.PasswordHash, account.EmailConfirmed) = (users.PasswordHasher.HashPassword(account, Password), true);
                Assert.True((await users.CreateAsync(account)).Succeeded);
                if (withTotp ?? (role is { } given && RoleBook.NeedsTotp(given)))
                {
                    await store.SetAuthenticatorKeyAsync(account, TotpKey, CancellationToken.None);
                    account.TwoFactorEnabled = true;
                    await users.UpdateAsync(account);
                }

                if (role is { } held) db.Add(Given(account.Id, held, at, now));
                id = account.Id;
                return Result.Ok();
            }, CancellationToken.None);
        });
        return (id, email);
    }

    public static async Task<Guid> AlsoAsync(this MarketApp app, Guid accountId, Role role, Organisation? at = null, DateOnly? until = null)
    {
        var membership = Given(accountId, role, at, app.Clock.Now, until);
        await app.WriteAsync(db =>
        {
            db.Add(membership);
            return Task.CompletedTask;
        });
        return membership.Id;
    }

    public static Task<Account> AccountAsync(this MarketApp app, Guid id) => app.InScopeAsync(services =>
        services.GetRequiredService<MarketDbContext>().Set<Account>().AsNoTracking().SingleAsync(one => one.Id == id));

    public static Task<List<Membership>> MembershipsAsync(this MarketApp app, Guid accountId) => app.InScopeAsync(services =>
        services.GetRequiredService<MarketDbContext>().Set<Membership>().AsNoTracking().Where(one => one.AccountId == accountId).ToListAsync());

    public static Task<int> LoggedAsync(this MarketApp app, Guid accountId, SignInOutcome outcome) => app.InScopeAsync(services =>
        services.GetRequiredService<MarketDbContext>().Set<SignInEntry>().CountAsync(one => one.AccountId == accountId && one.Outcome == outcome));

    /// <summary>Through the door, code and all.</summary>
    public static async Task<Browser> SignedInAsync(this MarketApp app, string email)
    {
        var browser = new Browser(app);
        using var answer = await browser.SignInAsync(email);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        if (answer.Headers.Location!.OriginalString.StartsWith("/masuk/kode", StringComparison.Ordinal))
        {
            app.Clock.Pass(TimeSpan.FromSeconds(31));
            using var done = await browser.SubmitAsync("/masuk/kode", "/masuk/kode", ("Code", Code(app)));
            Assert.Equal(System.Net.HttpStatusCode.Redirect, done.StatusCode);
        }

        Assert.NotNull(browser.Cookie(Browser.Session));
        return browser;
    }

    public static string Code(MarketApp app) => Totp.CodeOf(TotpKey, Totp.StepAt(app.Clock.Now));

    /// <summary>The link of the newest letter to this address.</summary>
    public static async Task<string> LinkToAsync(this MarketApp app, string email)
    {
        var text = await app.LetterToAsync(email) ?? throw new InvalidOperationException($"No letter to {email}.");
        var link = text.Split('\n').Select(line => line.Trim()).First(line => line.StartsWith("http://localhost:5080/", StringComparison.Ordinal));
        return link["http://localhost:5080".Length..];
    }

    public static async Task<string?> LetterToAsync(this MarketApp app, string email)
    {
        await app.DrainOutboxAsync();
        if (!Directory.Exists(app.MailFolder)) return null;

        return Directory.EnumerateFiles(app.MailFolder, "*.eml").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText).LastOrDefault(text => text.Contains($"To: {email}", StringComparison.OrdinalIgnoreCase));
    }

    private static Membership Given(Guid accountId, Role role, Organisation? at, DateTimeOffset now, DateOnly? until = null)
    {
        var from = BusinessCalendar.DateOf(now).AddDays(-10);
        return Membership.Give(accountId, role, at, RoleBook.NeedsAppointment(role) ? "800/1/2026" : null, from, until, now).Value;
    }
}
