namespace UsahaMikro.Market.Accounts.Data;

/// <summary>How people sign in. Section <c>Accounts</c>.</summary>
public sealed class AccountsOptions
{
    public const string Section = "Accounts";
    private const string Shipped = "seed/reference/common-passwords.txt";

    /// <summary>One password a line, lower case; empty = the list shipped in <c>seed/</c>, looked for upwards of the program.</summary>
    public string CommonPasswordsFile { get; set; } = "";

    /// <summary>PBKDF2-HMAC-SHA512 rounds (OWASP's figure).</summary>
    public int PasswordRounds { get; set; } = 220_000;

    public string? FindCommonPasswords()
    {
        if (CommonPasswordsFile.Length > 0) return File.Exists(CommonPasswordsFile) ? CommonPasswordsFile : null;

        return new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory }
            .SelectMany(Upwards).Select(folder => Path.Combine(folder, Shipped)).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> Upwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent) yield return folder.FullName;
    }
}
