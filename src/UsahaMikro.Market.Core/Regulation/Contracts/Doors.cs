using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Contracts;

/// <summary>The figures of the law, as of a date, for the daerah this installation serves.</summary>
public interface IRegulationParameters
{
    Task<ParameterValue?> FindAsync(string key, DateOnly on, CancellationToken cancellationToken);

    /// <summary>What judges a fiscal year: in force on its 1 January, or the first of that year when there was none before.</summary>
    Task<ParameterValue?> OfYearAsync(string key, int fiscalYear, CancellationToken cancellationToken);

    /// <summary>With its pasal and force; this and what follows throw when the profile has no such parameter on that date.</summary>
    /// <exception cref="InvalidOperationException">The profile has no such parameter on that date.</exception>
    Task<ParameterValue> RequiredAsync(string key, DateOnly on, CancellationToken cancellationToken);

    Task<decimal> NumberAsync(string key, DateOnly on, CancellationToken cancellationToken);

    Task<Rupiah> MoneyAsync(string key, DateOnly on, CancellationToken cancellationToken);

    /// <summary>Years, months or days.</summary>
    Task<int> WholeAsync(string key, DateOnly on, CancellationToken cancellationToken);

    Task<DateOnly> DateAsync(string key, DateOnly on, CancellationToken cancellationToken);

    /// <summary>The chosen member; the enum's members are the codes of the parameter's options.</summary>
    Task<T> ChoiceAsync<T>(string key, DateOnly on, CancellationToken cancellationToken) where T : struct, Enum;

    Task<IReadOnlyList<string>> ListAsync(string key, DateOnly on, CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<string, int>> WeightsAsync(string key, DateOnly on, CancellationToken cancellationToken);

    /// <summary>The one chosen by <see cref="ParameterKeys.DefaultRuleSet"/>.</summary>
    /// <exception cref="InvalidOperationException">None is chosen on that date.</exception>
    Task<RuleSet> DefaultRuleSetAsync(DateOnly on, CancellationToken cancellationToken);

    Task<IReadOnlyList<RuleSet>> RuleSetsAsync(DateOnly on, CancellationToken cancellationToken);

    Task<IReadOnlySet<DateOnly>> HolidaysAsync(CancellationToken cancellationToken);
}

/// <summary>The daerah; the names of its head and its Dinas are dated parameters.</summary>
public sealed record Daerah(
    string AreaCode, string Name, string Kind, string Province, string RegulationCode);

public sealed record Kecamatan(string Code, string Name);

public sealed record Kelurahan(string Code, string KecamatanCode, string Name);

/// <summary>Where things are; names are data, codes are stored.</summary>
public interface IAreaBook
{
    Daerah Daerah { get; }
    IReadOnlyList<Kecamatan> Kecamatan { get; }

    /// <summary>The name of a known kecamatan, else that it lies outside this daerah.</summary>
    string KecamatanName(string code);

    string KelurahanName(string code);

    IReadOnlyList<Kelurahan> KelurahanOf(string kecamatanCode);

    /// <summary>From one kecamatan's middle to each other's, in kilometres and a straight line; empty when its place is unknown.</summary>
    IReadOnlyDictionary<string, double> KilometresFrom(string kecamatanCode);
}
