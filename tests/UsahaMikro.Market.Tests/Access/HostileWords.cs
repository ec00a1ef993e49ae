namespace UsahaMikro.Market.Tests.Access;

/// <summary>What nobody types by accident, already escaped as it goes over the wire.</summary>
internal static class HostileWords
{
    /// <summary>Short enough for an address.</summary>
    public static readonly IReadOnlyList<string> Short =
    [
        "", "%20", "-1", "0", "%2B1", "2147483648", "9223372036854775808", new string('9', 99), "1e309", "NaN", "1.5", "1%2C5", "1.000.000.000.000", "%D9%A3",
        "true", "null", "undefined", "[]", "{}", "%5B%5D%3D", "0001-01-01", "9999-12-31", "2026-02-30", "00000000-0000-0000-0000-000000000000",
        "%00", "a%00b", "%ED%A0%80", "%ED%B0%80x", "%C0%AF", "%FF%FE", "%E2%80%AE", "%F0%9F%8D%9A%F0%9F%91%A9%E2%80%8D%F0%9F%8C%BE", "%0D%0ASet-Cookie%3Ax%3D1",
        "%22", "%22%22%22", "*", "a*", "NEAR(a%20b)", "a%20AND", "OR%20OR", "NOT%20a", "^a", "name%3Aa", "-%22a", "%25%25", "_", "a%25%5F",
        "'", "'%20OR%201%3D1--", "'%3BDROP%20TABLE%20OrderingOrders%3B--", "%7B%7B7*7%7D%7D", "%24%7B7*7%7D", "%3C%25%3D7*7%25%3E", "@(7*7)",
        "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "..%2F..%2Fetc%2Fpasswd", "..%5C..%5Cwindows", "file%3A%2F%2F%2Fetc", "%2F%2Fjahat.example", "javascript%3Aalert(1)",
        "PSN-2026-000001", "Kue%20Basah", new string('a', 6_000), string.Concat(Enumerable.Repeat("%F0%9F%98%80", 500)),
    ];

    /// <summary>A server refuses NUL in a path before any application sees it.</summary>
    public static readonly IReadOnlyList<string> InPath = [.. Short.Where(word => !word.Contains("%00", StringComparison.Ordinal))];

    /// <summary>For forms only.</summary>
    public static readonly IReadOnlyList<string> Long = [new string('a', 100_000), new string('9', 100_000), string.Concat(Enumerable.Repeat("a%0A", 30_000))];
}

/// <summary>Ways to send a field that a form has once.</summary>
internal enum HostileShape { Instead, Twice, AsArray, AsIndexed, AsInner, Left, Unknown, DeepName }
