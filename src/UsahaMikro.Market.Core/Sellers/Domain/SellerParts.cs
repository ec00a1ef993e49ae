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
}

/// <summary>What few may see, sealed where it is kept: identity, tax number, bank account.</summary>
public sealed record PrivateFacts(
    Sealed? Nik, string NikDoubt, string Phone, Sealed? Npwp, string BankName, Sealed? BankAccount, string BankHolder);

/// <summary>A secret at rest: encrypted, found by a keyed hash, told by its last digits.</summary>
public sealed record Sealed(string Cipher, string Hash, string Tail);

/// <summary>One row beside the seller, so that no list reads it by accident.</summary>
public sealed class SellerPrivate : IPartOf<Seller>
{
    private SellerPrivate() { }

    internal SellerPrivate(PrivateFacts facts) => Change(facts);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    [AuditMasked] public string NikCipher { get; private set; } = "";
    [AuditMasked] public string NikHash { get; private set; } = "";
    [AuditMasked] public string NikTail { get; private set; } = "";

    /// <summary>Why the number looks odd; a hint for the check, no refusal.</summary>
    public string NikDoubt { get; private set; } = "";

    [AuditMasked] public string Phone { get; private set; } = "";
    [AuditMasked] public string NpwpCipher { get; private set; } = "";
    [AuditMasked] public string NpwpTail { get; private set; } = "";
    public string BankName { get; private set; } = "";
    [AuditMasked] public string BankCipher { get; private set; } = "";
    [AuditMasked] public string BankTail { get; private set; } = "";
    [AuditMasked] public string BankHolder { get; private set; } = "";

    /// <summary>A secret that was not typed again stays as it is.</summary>
    internal void Change(PrivateFacts facts)
    {
        if (facts.Nik is { } nik) (NikCipher, NikHash, NikTail, NikDoubt) = (nik.Cipher, nik.Hash, nik.Tail, facts.NikDoubt);
        if (facts.Npwp is { } npwp) (NpwpCipher, NpwpTail) = (npwp.Cipher, npwp.Tail);
        if (facts.BankAccount is { } account) (BankCipher, BankTail) = (account.Cipher, account.Tail);
        (Phone, BankName, BankHolder) = (facts.Phone, facts.BankName, facts.BankHolder);
    }
}
