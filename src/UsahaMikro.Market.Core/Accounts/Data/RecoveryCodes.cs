using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>Codes on paper for the day the phone is gone.</summary>
public static class RecoveryCodes
{
    public const int Count = 10;
    private const int Length = 24;

    public static IReadOnlyList<string> New() => [.. Enumerable.Range(0, Count).Select(_ => HumanCode.New(Length))];

    public static bool LooksLike(string text) => Plain(text).Length == Length;

    /// <summary>As people read them: groups of four.</summary>
    public static string Shown(string code) => string.Join('-', code.Chunk(4).Select(group => new string(group)));

    public static string Plain(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);
}
