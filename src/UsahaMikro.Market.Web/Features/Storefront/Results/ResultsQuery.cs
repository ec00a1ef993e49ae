using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Results;

/// <summary>What the address of a results page asks for; anything unknown in it is simply not there.</summary>
public sealed record ResultsQuery
{
    private const int LongestText = 200;
    private const int LongestValue = 60;
    private const int MostValues = 20;

    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    /// <summary>Slug of the shop to search in.</summary>
    [FromQuery(Name = "usaha")]
    public string? Usaha { get; init; }

    [FromQuery(Name = Facets.Category)]
    public string[]? Kategori { get; init; }

    [FromQuery(Name = Facets.Price)]
    public string[]? Harga { get; init; }

    [FromQuery(Name = Facets.Kecamatan)]
    public string[]? Kecamatan { get; init; }

    [FromQuery(Name = Facets.Mark)]
    public string[]? Tanda { get; init; }

    [FromQuery(Name = Facets.Stock)]
    public string[]? Stok { get; init; }

    [FromQuery(Name = Facets.LeadTime)]
    public string[]? Siap { get; init; }

    [FromQuery(Name = Facets.Minimum)]
    public string[]? Minimum { get; init; }

    [FromQuery(Name = Facets.Scale)]
    public string[]? Skala { get; init; }

    [FromQuery(Name = Facets.Occasion)]
    public string[]? Keperluan { get; init; }

    [FromQuery(Name = "urut")]
    public string? Urut { get; init; }

    [FromQuery(Name = "sesudah")]
    public string? Sesudah { get; init; }

    /// <summary>Kecamatan of the event the goods are for.</summary>
    [FromQuery(Name = PlaceChoice.Name)]
    public string? Dekat { get; init; }

    public string Text => Clean(Q, LongestText);
    public string Shop => Clean(Usaha, LongestValue);
    public string Sort => Clean(Urut, LongestValue);
    public string Cursor => Clean(Sesudah, LongestText);
    public string Near => Clean(Dekat, LongestValue);

    public string Url
    {
        get
        {
            var parts = Kept.Append(("sesudah", Cursor)).Where(part => part.Item2.Length > 0)
                .Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2)}").ToList();
            return parts.Count == 0 ? "/cari" : "/cari?" + string.Join('&', parts);
        }
    }

    public IReadOnlyList<(string Name, string Value)> KeptForSort => [.. Kept.Where(part => part.Name is not ("urut" or PlaceChoice.Name) && part.Value.Length > 0)];

    /// <summary>What a form that chooses facets anew has to carry on.</summary>
    public IReadOnlyList<(string Name, string Value)> KeptForFacets =>
        [.. new[] { ("q", Text), ("usaha", Shop), ("urut", Sort), (PlaceChoice.Name, Near) }.Where(part => part.Item2.Length > 0)];

    public IReadOnlyList<(string Name, string Value)> KeptInUrl => [.. Kept.Where(part => part.Value.Length > 0)];

    public IEnumerable<(string Facet, string Value)> Chosen => Facets.All.SelectMany(facet => ValuesOf(facet).Select(value => (facet, value)));

    private IEnumerable<(string Name, string Value)> Kept => [("q", Text), ("usaha", Shop), .. Chosen, ("urut", Sort), (PlaceChoice.Name, Near)];

    public IReadOnlyList<string> ValuesOf(string facet)
    {
        var values = (Raw(facet) ?? []).Select(value => Clean(value, LongestValue)).Where(value => value.Length > 0).Distinct().Take(MostValues);
        return [.. Facets.IsSingle(facet) ? values.Take(1) : values];
    }

    public ResultsQuery Cleared() => new() { Q = Q, Usaha = Usaha, Urut = Urut, Dekat = Dekat };

    public ResultsQuery With(string cursor) => this with { Sesudah = cursor };

    /// <summary>Another text; where the list stood means nothing then.</summary>
    public ResultsQuery Asking(string text) => this with { Q = text, Sesudah = null };

    public ResultsQuery Everywhere() => this with { Usaha = null, Sesudah = null };

    public ResultsQuery Without(string facet, string value)
    {
        var left = ValuesOf(facet).Where(one => one != value).ToArray();
        var without = this with { Sesudah = null };
        return facet switch
        {
            Facets.Category => without with { Kategori = left },
            Facets.Price => without with { Harga = left },
            Facets.Kecamatan => without with { Kecamatan = left },
            Facets.Mark => without with { Tanda = left },
            Facets.Stock => without with { Stok = left },
            Facets.LeadTime => without with { Siap = left },
            Facets.Minimum => without with { Minimum = left },
            Facets.Scale => without with { Skala = left },
            _ => without with { Keperluan = left },
        };
    }

    public SearchRequest ToRequest(Guid? sellerId, EventPlace? place) => new()
    {
        Text = Text,
        Chosen = Facets.All.ToDictionary(facet => facet, ValuesOf),
        SellerId = sellerId,
        Sort = Sorting.ForSearch(Sort, place is not null),
        Near = place is null ? null : new NearPlace(place.Kilometres, place.Delivering.Keys.ToHashSet()),
        Cursor = Cursor,
    };

    private string[]? Raw(string facet) => facet switch
    {
        Facets.Category => Kategori,
        Facets.Price => Harga,
        Facets.Kecamatan => Kecamatan,
        Facets.Mark => Tanda,
        Facets.Stock => Stok,
        Facets.LeadTime => Siap,
        Facets.Minimum => Minimum,
        Facets.Scale => Skala,
        _ => Keperluan,
    };

    private static string Clean(string? text, int longest)
    {
        var trimmed = (text ?? "").Replace('\0', ' ').Trim();
        if (trimmed.Length <= longest) return trimmed;
        return char.IsHighSurrogate(trimmed[longest - 1]) ? trimmed[..(longest - 1)] : trimmed[..longest];
    }
}
