namespace UsahaMikro.Market.Web.Features.Storefront.Shared;

/// <summary>Codes of products in a cookie of this browser, the latest first; script may read it to mark buttons.</summary>
public sealed record DeviceList(string Name, int Most)
{
    public static readonly DeviceList Favourites = new("favorit", 40);
    public static readonly DeviceList Compared = new("banding", 4);

    private const char Comma = '.';
    private const int LongestCode = 10;

    public IReadOnlyList<string> Read(HttpRequest request) => Clean((request.Cookies[Name] ?? "").Split(Comma));

    /// <summary>Known codes only by their form; whether there is such a product the catalogue knows.</summary>
    public IReadOnlyList<string> Clean(IEnumerable<string?> codes) =>
        [.. codes.Select(code => (code ?? "").Trim().ToUpperInvariant()).Where(IsCode).Distinct().Take(Most)];

    public void Write(HttpContext context, IReadOnlyList<string> codes)
    {
        var options = new CookieOptions
        {
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(180),
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        };
        if (codes.Count == 0) context.Response.Cookies.Delete(Name, options);
        else context.Response.Cookies.Append(Name, string.Join(Comma, codes.Take(Most)), options);
    }

    public static bool IsCode(string code) => code.Length is > 0 and <= LongestCode && code.All(char.IsAsciiLetterOrDigit);
}

/// <summary>What a button's script is told.</summary>
public sealed record ChoiceAnswer(string Text, IReadOnlyList<string> Codes);
