using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>What few may see, sealed where it is kept: identity, tax number, bank account.</summary>
/// <param name="Id">The row they are sealed for: in another row they do not open.</param>
public sealed record PrivateFacts(
    Guid Id, Sealed? Nik, string NikDoubt, string Phone, Sealed? Npwp, string BankName, Sealed? BankAccount, string BankHolder);

/// <summary>A secret at rest: encrypted, found by a keyed hash, told by its last digits.</summary>
public sealed record Sealed(string Cipher, string Hash, string Tail);

/// <summary>One row beside the seller, so that no list reads it by accident.</summary>
public sealed class SellerPrivate : IPartOf<Seller>
{
    private SellerPrivate() { }

    internal SellerPrivate(PrivateFacts facts)
    {
        Id = facts.Id;
        Change(facts);
    }

    public Guid Id { get; private init; }

    [AuditMasked] public string NikCipher { get; private set; } = "";
    [AuditMasked] public string NikHash { get; private set; } = "";
    [AuditMasked] public string NikTail { get; private set; } = "";

    /// <summary>Why the number looks odd; a hint for the check, no refusal.</summary>
    public string NikDoubt { get; private set; } = "";

    [AuditMasked] public string Phone { get; private set; } = "";
    [AuditMasked] public string NpwpCipher { get; private set; } = "";
    [AuditMasked] public string NpwpHash { get; private set; } = "";
    [AuditMasked] public string NpwpTail { get; private set; } = "";
    public string BankName { get; private set; } = "";
    [AuditMasked] public string BankCipher { get; private set; } = "";
    [AuditMasked] public string BankTail { get; private set; } = "";
    [AuditMasked] public string BankHolder { get; private set; } = "";

    /// <summary>
    /// Whom nobody else in the registry may be: the NIK of a person's own business, the NPWP of a legal entity. Null once it left.
    /// </summary>
    [AuditMasked] public string? UniqueKey { get; private set; }

    /// <summary>A secret that was not typed again stays as it is.</summary>
    /// <exception cref="ArgumentException">The facts were sealed for another row.</exception>
    internal void Change(PrivateFacts facts)
    {
        if (facts.Id != Id) throw new ArgumentException("Sealed for another row.", nameof(facts));
        if (facts.Nik is { } nik) (NikCipher, NikHash, NikTail, NikDoubt) = (nik.Cipher, nik.Hash, nik.Tail, facts.NikDoubt);
        if (facts.Npwp is { } npwp) (NpwpCipher, NpwpHash, NpwpTail) = (npwp.Cipher, npwp.Hash, npwp.Tail);
        if (facts.BankAccount is { } account) (BankCipher, BankTail) = (account.Cipher, account.Tail);
        (Phone, BankName, BankHolder) = (facts.Phone, facts.BankName, facts.BankHolder);
    }

    internal void Stand(bool isLegalEntity, RegistryState registry) =>
        UniqueKey = registry is RegistryState.Withdrawn ? null : SellerIdentity.KeyOf(isLegalEntity, NikHash, NpwpHash);
}

/// <summary>What tells one business from another.</summary>
public static class SellerIdentity
{
    /// <summary>
    /// One NIK, one business of that person's own; who heads a cooperative or company registers it beside. Null where neither number is known.
    /// </summary>
    public static string? KeyOf(bool isLegalEntity, string nikHash, string npwpHash) => (isLegalEntity, nikHash, npwpHash) switch
    {
        (true, _, { Length: > 0 }) => $"npwp|{npwpHash}",
        (false, { Length: > 0 }, _) => $"nik|{nikHash}",
        _ => null,
    };
}
