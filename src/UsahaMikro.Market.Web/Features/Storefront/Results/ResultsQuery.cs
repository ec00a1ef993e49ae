using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Results;

/// <summary>What the address of a results page asks for; anything unknown in it is simply not there.</summary>
public sealed record ResultsQuery
{
    private const int LongestText = 200;
    private const int MostKecamatan = 20;

    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    [FromQuery(Name = "kategori")]
    public string? Kategori { get; init; }

    [FromQuery(Name = "kecamatan")]
    public string[]? Daerah { get; init; }

    [FromQuery(Name = "keperluan")]
    public string? Keperluan { get; init; }

    [FromQuery(Name = "urut")]
    public string? Urut { get; init; }

    [FromQuery(Name = "sesudah")]
    public string? Sesudah { get; init; }

    public string Text => Clean(Q);
    public string Category => Clean(Kategori);
    public string Occasion => Clean(Keperluan);
    public string Sort => Clean(Urut);
    public string Cursor => Clean(Sesudah);

    public IReadOnlyList<string> Kecamatan =>
        [.. (Daerah ?? []).Where(code => code is { Length: 6 } && code.All(char.IsAsciiDigit)).Distinct().Take(MostKecamatan)];

    public string Url
    {
        get
        {
            var parts = All.Append(("sesudah", Cursor)).Where(part => part.Item2.Length > 0)
                .Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2)}").ToList();
            return parts.Count == 0 ? "/cari" : "/cari?" + string.Join('&', parts);
        }
    }

    public IReadOnlyList<(string Name, string Value)> KeptForSort =>
        [.. All.Where(part => part.Name != "urut" && part.Value.Length > 0)];

    private IEnumerable<(string Name, string Value)> All =>
    [
        ("q", Text), ("kategori", Category), .. Kecamatan.Select(code => ("kecamatan", code)), ("keperluan", Occasion), ("urut", Sort),
    ];

    public ResultsQuery Cleared() => new() { Q = Q, Urut = Urut };

    public ResultsQuery With(string cursor) => this with { Sesudah = cursor };

    public ResultsQuery Without(bool category = false, bool occasion = false) =>
        this with { Kategori = category ? null : Kategori, Keperluan = occasion ? null : Keperluan, Sesudah = null };

    public ResultsQuery WithoutKecamatan(string code) => this with { Daerah = [.. Kecamatan.Where(one => one != code)], Sesudah = null };

    public SearchRequest ToRequest() => new()
    {
        Text = Text,
        Category = Category.Length == 0 ? null : Category,
        Kecamatan = Kecamatan,
        Occasion = Occasion.Length == 0 ? null : Occasion,
        Sort = Sorting.ForSearch(Sort),
        Cursor = Cursor,
    };

    private static string Clean(string? text)
    {
        var trimmed = (text ?? "").Replace('\0', ' ').Trim();
        if (trimmed.Length <= LongestText) return trimmed;
        return char.IsHighSurrogate(trimmed[LongestText - 1]) ? trimmed[..(LongestText - 1)] : trimmed[..LongestText];
    }
}
