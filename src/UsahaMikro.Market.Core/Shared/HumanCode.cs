using System.Security.Cryptography;

namespace UsahaMikro.Market.Shared;

/// <summary>Codes people read aloud: no vowels that make words, no letters that look like digits.</summary>
public static class HumanCode
{
    private const string Alphabet = "23456789BCDFGHJKMNPQRSTVWXYZ";

    public static string New(int length) => RandomNumberGenerator.GetString(Alphabet, length);
}

/// <summary>Words in an address: lower case, hyphens, ASCII.</summary>
public static class Slug
{
    public static string Of(string text)
    {
        var letters = text.Normalize(System.Text.NormalizationForm.FormD)
            .Where(letter => char.IsAscii(letter))
            .Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')
            .ToArray();
        return string.Join('-', new string(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
