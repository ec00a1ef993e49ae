using System.Net;
using System.Text.RegularExpressions;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>An answer in one word, as the cells of the matrix write it.</summary>
internal static partial class Answers
{
    public static string WordOf(HttpResponseMessage answer) => answer.StatusCode is not HttpStatusCode.Redirect
        ? ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : answer.Headers.Location!.OriginalString.Split('?')[0] switch
        {
            "/masuk" => "masuk",
            "/akun/totp" => "totp",
            _ => "302",
        };

    /// <summary>The page without what differs on every request: its reference number, its form tokens, its own address.</summary>
    public static async Task<string> TextOfAsync(HttpResponseMessage answer)
    {
        var path = answer.RequestMessage!.RequestUri!.AbsolutePath;
        var text = (await answer.Content.ReadAsStringAsync()).Replace(path, "", StringComparison.OrdinalIgnoreCase)
            .Replace(Uri.EscapeDataString(path), "", StringComparison.OrdinalIgnoreCase);
        return Changing().Replace(text, "");
    }

    [GeneratedRegex("rujukan <b>[^<]+|CfDJ8[0-9A-Za-z_-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Changing();
}
