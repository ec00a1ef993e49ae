using System.Net;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Accounts;

/// <summary>Who reads the account pages in English is refused in English too.</summary>
public class EnglishFormTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Theory]
    [InlineData("id", "Nama lengkap wajib diisi.", "Tulis alamat surel yang lengkap")]
    [InlineData("en", "Full name is required.", "Write the whole e-mail address")]
    public async Task A_refused_form_speaks_the_language_of_its_page(string language, string missing, string malformed)
    {
        using var browser = new Browser(app);
        browser.Put("bahasa", language);
        using var answer = await browser.SubmitAsync("/daftar", "/daftar", ("Email", "bukan-surel"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var text = await Browser.TextAsync(answer);
        Assert.Contains(missing, text, StringComparison.Ordinal);
        Assert.Contains(malformed, text, StringComparison.Ordinal);
    }
}
