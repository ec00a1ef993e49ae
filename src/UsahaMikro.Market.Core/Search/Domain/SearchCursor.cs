using System.Buffers.Text;
using System.Globalization;
using System.Text;
using UsahaMikro.Market.Search.Contracts;

namespace UsahaMikro.Market.Search.Domain;

/// <summary>Where a list of hits goes on: after this key and row, the larger ones come first.</summary>
public sealed record SearchCursor(SearchSort Sort, int Before, double Key, int Row)
{
    private const int Longest = 200;

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"{(int)Sort}|{Before}|{Row}|{Key:R}")));

    /// <summary>Null for what is no cursor of this order.</summary>
    public static SearchCursor? Read(string? text, SearchSort sort)
    {
        if (string.IsNullOrEmpty(text) || text.Length > Longest || !Base64Url.IsValid(text)) return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|');
        var culture = CultureInfo.InvariantCulture;
        return parts.Length == 4 && parts[0] == ((int)sort).ToString(culture)
            && int.TryParse(parts[1], NumberStyles.None, culture, out var before)
            && int.TryParse(parts[2], NumberStyles.None, culture, out var row)
            && double.TryParse(parts[3], NumberStyles.Float, culture, out var key) && double.IsFinite(key)
            ? new SearchCursor(sort, before, key, row) : null;
    }

    public bool IsBefore(double key, int row) => key < Key || (key.Equals(Key) && row < Row);
}
