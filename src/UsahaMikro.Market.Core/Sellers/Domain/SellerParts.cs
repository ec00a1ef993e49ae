using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>The price of bringing goods to one kecamatan.</summary>
public sealed class SellerDeliveryRate(string kecamatanCode, Rupiah price) : IPartOf<Seller>
{
    public string KecamatanCode { get; private init; } = kecamatanCode;
    public Rupiah Price { get; private set; } = price;
}

/// <summary>One step in the registry: who, when, why. Never changed, never removed.</summary>
public sealed class RegistryStep(RegistryState state, string what, Guid? byId, string byName, DateTimeOffset at, string note) : IPartOf<Seller>
{
    /// <summary>Given by the database in order of writing.</summary>
    public long Id { get; private init; }

    public RegistryState State { get; private init; } = state;
    public string What { get; private init; } = what;
    public Guid? ById { get; private init; } = byId;
    public string ByName { get; private init; } = byName;
    public DateTimeOffset At { get; private init; } = at;
    public string Note { get; private init; } = note;
}

/// <summary>What a check found of one datum; kept as it was found.</summary>
public sealed class RegistryFinding(int round, RegistryItem item, bool fits, string reason) : IPartOf<Seller>
{
    public long Id { get; private init; }

    /// <summary>Which check: the first is 1.</summary>
    public int Round { get; private init; } = round;

    public RegistryItem Item { get; private init; } = item;
    public bool Fits { get; private init; } = fits;
    public string Reason { get; private init; } = reason;
}

/// <summary>The scale from a moment on, and what decided it. Past orders keep the facts of their day.</summary>
public sealed class ScaleStep(
    BusinessScale scale, bool isNearLimit, ScaleCriterion criterion, string sentence, string pasal, Rupiah declared, Rupiah platform, DateTimeOffset at, string byName)
    : IPartOf<Seller>
{
    public long Id { get; private init; }
    public BusinessScale Scale { get; private init; } = scale;
    public bool IsNearLimit { get; private init; } = isNearLimit;
    public ScaleCriterion Criterion { get; private init; } = criterion;
    public string Sentence { get; private init; } = sentence;
    public string Pasal { get; private init; } = pasal;
    public Rupiah Declared { get; private init; } = declared;
    public Rupiah Platform { get; private init; } = platform;
    public DateTimeOffset At { get; private init; } = at;
    public string ByName { get; private init; } = byName;

    /// <summary>Whether the verdict would only say this again.</summary>
    public bool Says(ScaleVerdict verdict) =>
        (Scale, IsNearLimit, Criterion, Pasal) == (verdict.Scale, verdict.IsNearLimit, verdict.Criterion, verdict.Pasal);
}

/// <summary>One statement of capital and sales. Never changed.</summary>
/// <param name="isAfterCheck">Made by a business whose data were checked before: nobody has looked at this figure yet.</param>
public sealed class SalesDeclaration(
    Rupiah capital, Rupiah sales, DateOnly on, bool isAfterCheck, Guid? byId, string byName, DateTimeOffset at) : IPartOf<Seller>
{
    public long Id { get; private init; }
    public Rupiah Capital { get; private init; } = capital;
    public Rupiah Sales { get; private init; } = sales;
    public DateOnly On { get; private init; } = on;
    public bool IsAfterCheck { get; private init; } = isAfterCheck;
    public Guid? ById { get; private init; } = byId;
    public string ByName { get; private init; } = byName;
    public DateTimeOffset At { get; private init; } = at;
}

/// <summary>The owner agreed that the data are used: which words, when, before whom (UU 27/2022). Never changed.</summary>
public sealed class SellerConsent(string version, Guid? byId, string byName, DateTimeOffset at) : IPartOf<Seller>
{
    public long Id { get; private init; }

    /// <summary>Of <see cref="ConsentWords"/>.</summary>
    public string Version { get; private init; } = version;

    /// <summary>The owner, or who wrote down that the owner signed.</summary>
    public Guid? ById { get; private init; } = byId;

    public string ByName { get; private init; } = byName;
    public DateTimeOffset At { get; private init; } = at;
}
