using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace UsahaMikro.Market.Catalog.Queries;

/// <summary>Where a list goes on: after this key and product; with the number of those before it, for "25–48 of 312".</summary>
public sealed record Cursor(int Before, string Key, Guid Id)
{
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Before}|{Id:N}|{Key}")));

    /// <summary>Null when the text is no cursor of ours; the list then starts at its beginning.</summary>
    public static Cursor? Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > 400 || !Base64Url.IsValid(text)) return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 3);
        return parts.Length == 3 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var before)
            && Guid.TryParseExact(parts[1], "N", out var id) ? new Cursor(before, parts[2], id) : null;
    }
}
