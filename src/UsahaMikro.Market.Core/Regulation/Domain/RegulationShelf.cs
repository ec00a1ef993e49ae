using UsahaMikro.Market.Regulation.Contracts;

namespace UsahaMikro.Market.Regulation.Domain;

/// <summary>All regulations together, as each may be revoked by a later one.</summary>
public sealed class RegulationShelf(IReadOnlyCollection<RegulationRecord> records)
{
    private const string Revoked = "Dicabut";

    public RegulationRecord? Find(string code) => records.FirstOrDefault(record => record.Code == code);

    public static IReadOnlyList<string> RevokedBy(RegulationRecord record) => record.Revokes.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Null when no regulation here says that it revokes this one.</summary>
    public Revocation? RevocationOf(RegulationRecord record) => records
        .Where(one => RevokedBy(one).Contains(record.Name)).OrderBy(one => one.IssuedOn).Select(one => new Revocation(one.Code, one.IssuedOn)).FirstOrDefault();

    public bool IsRevoked(RegulationRecord record, DateOnly on) =>
        RevocationOf(record) is { } by ? by.On is null || by.On <= on : record.Status == Revoked;

    public string StatusOf(RegulationRecord record, DateOnly on) => IsRevoked(record, on) ? Revoked : record.Status;
}
