using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Ui.Binding;

internal static class NumberMessages
{
    public static string For(NumberReading reading, string typed) => reading switch
    {
        NumberReading.Ambiguous => Ambiguous(typed),
        NumberReading.NotWhole => Texts.English ? "Use a whole number." : "Tulis angka bulat, tanpa koma.",
        NumberReading.NotANumber => Texts.English ? $"“{Short(typed)}” is not a number. Example: 1.250.000" : $"“{Short(typed)}” bukan angka. Contoh: 1.250.000",
        _ => Texts.English ? "This number is too large." : "Angka ini terlalu besar.",
    };

    private static string Ambiguous(string typed)
    {
        var parts = typed.Split('.', ',');
        var thousands = $"{parts[0]}.{(parts[^1] + "000")[..3]}";
        var decimals = $"{parts[0]},{parts[^1]}";
        if (parts[0].TrimStart('-') == "0") return Texts.English ? $"Write {decimals}." : $"Tulis {decimals}.";

        var comma = typed.Contains(',', StringComparison.Ordinal);
        if (comma) return Texts.English ? $"Write {thousands} for thousands." : $"Tulis {thousands} bila maksudnya ribuan.";
        return Texts.English ? $"Write {thousands} or {decimals}." : $"Tulis {thousands} atau {decimals}.";
    }

    private static string Short(string typed) => typed.Length > 30 ? typed[..30] + "…" : typed;
}
