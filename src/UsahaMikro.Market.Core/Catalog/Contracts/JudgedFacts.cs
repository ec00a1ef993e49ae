using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Contracts;

/// <summary>What a seller says of food and drink: certified, or plainly not halal; nothing said yet.</summary>
public enum HalalClaim { Unsaid, Certified, NotHalal }

public sealed record SpecificationLine(string Label, string Value);

/// <summary>A picture as it was judged, by the content hashes of its three widths.</summary>
public sealed record JudgedPicture(Guid Id, string Alt, int Width, int Height, string Small, string Medium, string Large);

/// <summary>
/// All that a curator judges of a product: its words, composition, claims and pictures. Price, stock and delivery
/// terms are not among it; they change without a new look.
/// </summary>
public sealed record JudgedFacts
{
    public required string Name { get; init; }

    /// <summary>Slug of the shelf.</summary>
    public required string Category { get; init; }

    public required string Description { get; init; }
    public IReadOnlyList<SpecificationLine> Specification { get; init; } = [];

    /// <summary>Ingredients or materials.</summary>
    public string Composition { get; init; } = "";

    public required string Unit { get; init; }

    /// <summary>Days it keeps from the day it was made; null when it does not go off.</summary>
    public int? ShelfLifeDays { get; init; }

    public required Maker Maker { get; init; }

    /// <summary>The member of the selling cooperative that made it; null where the maker is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SellerMember? Member { get; init; }

    public required ProductNature Nature { get; init; }
    public bool IsPdn { get; init; }

    /// <summary>Percent of a TKDN certificate.</summary>
    public int? Tkdn { get; init; }

    /// <summary>Digits of the Klasifikasi Baku Komoditas Indonesia, or nothing.</summary>
    public string Kbki { get; init; } = "";

    /// <summary>The seller's line of business it comes from; its risk decides which licences it needs (BKS 6–7).</summary>
    public string Kbli { get; init; } = "";

    public HalalClaim Halal { get; init; }

    /// <summary>The seller's documents that cover this product, in order of id.</summary>
    public IReadOnlyList<Guid> Papers { get; init; } = [];

    public IReadOnlyList<JudgedPicture> Pictures { get; init; } = [];

    /// <summary>Equal for equal facts; 64 hexadecimal digits.</summary>
    public string Fingerprint() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, Json)));

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static JudgedFacts FromJson(string json) => JsonSerializer.Deserialize<JudgedFacts>(json, Json)!;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
}
