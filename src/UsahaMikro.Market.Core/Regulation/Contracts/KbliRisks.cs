namespace UsahaMikro.Market.Regulation.Contracts;

/// <summary>The risk of a line of business is a parameter of its own, changed and confirmed like the others; its note is the title.</summary>
public static class KbliRisks
{
    public const string Prefix = "Kbli-";

    private const int Digits = 5;

    private static readonly ParameterOption[] Levels =
        [.. Enum.GetValues<RiskLevel>().Select(risk => new ParameterOption(risk.ToString(), risk.Label().ToLowerInvariant()))];

    /// <summary>Five digits; the divisions begin at 01.</summary>
    public static bool IsCode(string text) =>
        text.Length == Digits && text.All(char.IsAsciiDigit) && !text.StartsWith("00", StringComparison.Ordinal);

    public static string KeyOf(string code) => Prefix + code;

    public static string CodeOf(string key) => key[Prefix.Length..];

    /// <summary>Null when the key names no line of business.</summary>
    public static ParameterDefinition? Find(string key) =>
        key.StartsWith(Prefix, StringComparison.Ordinal) && CodeOf(key) is var code && IsCode(code)
            ? new ParameterDefinition(key, ParameterTopic.Perizinan, ParameterKind.Choice, $"Tingkat risiko KBLI {code}", Levels) { NoteName = "Judul KBLI" } : null;
}
