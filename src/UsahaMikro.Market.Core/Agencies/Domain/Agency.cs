using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Agencies.Domain;

/// <summary>Perangkat Daerah, BUMD or company that buys. Never deleted: offices are reorganised, documents keep the name of their day.</summary>
public sealed class Agency : AggregateRoot
{
    private readonly List<AgencyUnit> _units = [];

    private Agency() { }

    public Guid Id { get; private init; }
    public string Code { get; private init; } = "";
    public string Name { get; private set; } = "";
    public string ShortName { get; private set; } = "";
    public AgencyKind Kind { get; private init; }
    public string KecamatanCode { get; private set; } = "";
    public string Address { get; private set; } = "";
    public DateOnly From { get; private init; }
    public DateOnly? Until { get; private set; }
    public Guid? SuccessorId { get; private set; }
    public IReadOnlyList<AgencyUnit> Units => _units;

    public static Agency Found(
        string code, string name, string shortName, AgencyKind kind, string kecamatanCode, string address, DateOnly from, DateTimeOffset at) => new()
        {
            Id = Guid.CreateVersion7(at),
            Code = code,
            Name = name,
            ShortName = shortName,
            Kind = kind,
            KecamatanCode = kecamatanCode,
            Address = address,
            From = from,
        };

    public void AddUnit(string code, string name)
    {
        if (_units.All(unit => unit.Code != code)) _units.Add(new AgencyUnit(code, name));
    }
}

/// <summary>Bidang of an agency.</summary>
public sealed class AgencyUnit(string code, string name) : IPartOf<Agency>
{
    public string Code { get; private init; } = code;
    public string Name { get; private set; } = name;
}
