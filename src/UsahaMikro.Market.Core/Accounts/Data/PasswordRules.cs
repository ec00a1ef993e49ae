using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>
/// Long, not known, not the person's own name (ASVS 6.2): no composition rules, no ageing — they make passwords guessable.
/// </summary>
public sealed class PasswordRules(IOptions<AccountsOptions> options) : IPasswordValidator<Account>
{
    public const int MinLength = 12;

    /// <summary>Far above what people type; keeps one request from hashing megabytes.</summary>
    public const int MaxLength = 256;

    private readonly Lazy<HashSet<string>> _common = new(() => Load(options.Value));

    /// <summary>Why the password will not do, or null.</summary>
    public string? Objection(Account account, string? password)
    {
        if (password is null || password.Length < MinLength) return $"Kata sandi paling sedikit {MinLength} karakter. Beberapa kata sekaligus mudah diingat.";
        if (password.Length > MaxLength) return $"Kata sandi paling banyak {MaxLength} karakter.";

        var lower = password.ToLowerInvariant();
        if (password.Distinct().Count() < 5 || IsCommon(lower)) return "Kata sandi ini terlalu umum sehingga mudah ditebak. Pakai yang lain.";
        return OwnWords(account).Any(lower.Contains) ? "Kata sandi tidak boleh memuat nama atau alamat e-mail Anda." : null;
    }

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(
        Objection(user, password) is { } why
            ? IdentityResult.Failed(new IdentityError { Code = "account.weak-password", Description = why })
            : IdentityResult.Success);

    /// <summary>Listed, or a listed word with figures and signs around it, or listed words in a row.</summary>
    private bool IsCommon(string lower)
    {
        var core = lower.Trim([.. "0123456789!@#$%^&*()-_=+.,?/ "]);
        return _common.Value.Contains(lower) || _common.Value.Contains(core) || IsRepeated(core) || IsRun(lower);
    }

    /// <summary>123456789012, abcdefghijkl, and backwards.</summary>
    private static bool IsRun(string lower) => new[] { 1, -1 }.Any(step =>
        Enumerable.Range(1, lower.Length - 1).All(at => (lower[at] - lower[at - 1] - step) % 10 == 0));

    private bool IsRepeated(string core) => Enumerable.Range(3, Math.Max(0, core.Length / 2 - 2))
        .Any(length => core.Length % length == 0
            && Enumerable.Range(1, core.Length / length - 1).All(at => string.CompareOrdinal(core, 0, core, at * length, length) == 0)
            && (_common.Value.Contains(core[..length]) || length < 6));

    private static IEnumerable<string> OwnWords(Account account) =>
        new[] { account.Email?.Split('@')[0], account.DisplayName }
            .OfType<string>().Select(word => word.ToLowerInvariant()).Where(word => word.Length >= 5);

    private static HashSet<string> Load(AccountsOptions options)
    {
        var file = options.FindCommonPasswords() ?? throw new InvalidOperationException("The list of common passwords is missing.");
        return [.. File.ReadLines(file).Select(line => line.Trim().ToLowerInvariant()).Where(line => line.Length > 0)];
    }
}
