namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>Numbers of people, as they are written and what can be seen of them without asking anyone.</summary>
public static class PersonalNumbers
{
    private const int NikLength = 16;
    private const int NibLength = 13;

    public static string Digits(string? text) => string.Concat((text ?? "").Where(char.IsAsciiDigit));

    public static bool IsNik(string text) => text.Length == NikLength && text.All(char.IsAsciiDigit);

    public static bool IsNib(string text) => text.Length == NibLength && text.All(char.IsAsciiDigit);

    /// <summary>15 digits of old, 16 since 2024 (NIK as NPWP; periksa).</summary>
    public static bool IsNpwp(string text) => text.Length is 15 or NikLength && text.All(char.IsAsciiDigit);

    public static bool IsBankAccount(string text) => text.Length is >= 6 and <= 20 && text.All(char.IsAsciiDigit);

    /// <summary>Why a NIK looks odd, or empty: day + 40 for women, month, and a province that is none. Never a refusal.</summary>
    public static string NikDoubt(string nik)
    {
        var (day, month) = (Two(nik, 6), Two(nik, 8));
        if (day > 40) day -= 40;
        if (day is < 1 or > 31 || month is < 1 or > 12 || day > DateTime.DaysInMonth(2000, month)) return "Bagian tanggal pada NIK tidak wajar; cocokkan dengan KTP.";
        return Two(nik, 0) is < 11 or > 97 ? "Kode wilayah pada NIK tidak dikenal; cocokkan dengan KTP." : "";
    }

    private static int Two(string digits, int at) => (digits[at] - '0') * 10 + digits[at + 1] - '0';

    /// <summary>As <c>+62…</c>; null when it is no Indonesian number.</summary>
    public static string? Phone(string? text)
    {
        var digits = Digits(text);
        var local = digits.StartsWith("62", StringComparison.Ordinal) ? digits[2..] : digits.TrimStart('0');
        if (!digits.StartsWith("62", StringComparison.Ordinal) && !digits.StartsWith('0')) return null;
        return local.Length is >= 8 and <= 12 && local[0] is >= '2' and <= '9' ? "+62" + local : null;
    }
}
