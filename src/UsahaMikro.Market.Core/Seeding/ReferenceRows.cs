using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

internal sealed record RegulationRow(
    string Code, string Title, string Kind, string Number, int Year, string? AreaCode, DateOnly? IssuedOn, string Status, string? Gazette, bool Verify,
    List<string> Revokes, string? Note);

internal sealed record ProfileRow(string AreaCode, List<ParameterRow> Parameters, List<RuleSetRow> RuleSets);

internal sealed record ParameterRow(
    string Key, string Value, string Unit, DateOnly From, string? Pasal, RuleForce Force, string? Note);

internal sealed record KbliBasisRow(DateOnly From, string Pasal, RuleForce Force);

internal sealed record KbliRow(string Code, string Title, RiskLevel Risk);

/// <summary>The lines of business with the rule their risk was taken from.</summary>
internal sealed record KbliRows(KbliBasisRow Basis, List<KbliRow> Trades)
{
    /// <summary>As parameters of a profile.</summary>
    public IEnumerable<ParameterRow> Parameters() => Trades.Select(one => new ParameterRow(
        KbliRisks.KeyOf(one.Code), one.Risk.ToString(), KbliRisks.Find(KbliRisks.KeyOf(one.Code))!.Unit, Basis.From, Basis.Pasal, Basis.Force, one.Title));
}

internal sealed record TargetRow(decimal Percent);

internal sealed record RuleSetRow(
    string Code,
    string Name,
    DateOnly From,
    DateOnly? Until,
    string Pasal,
    RuleForce Force,
    TargetRow? Target,
    List<BusinessScale> Scales,
    CooperativeRule Cooperative,
    bool MustBeLocal,
    bool MustBePdn,
    bool MustBeRegistered,
    bool MustBeOwnMade,
    TaxBasis TaxBasis,
    string? Note);

internal sealed record CategoryRow(
    string Slug, string Name, string? Parent, int Hue, string Emoji, ProductNature Nature, bool IsFood, List<string> Occasions, int Sort);

internal sealed record OccasionRow(string Slug, string Name, string Description, int Hue, string Emoji, string Pasal, int Sort);

internal sealed record GuidelineRow(List<GuidelineDaerahRow> Daerah, List<GuidelineQuestion> Questions, List<GuidelineLevel> Levels);

internal sealed record GuidelineDaerahRow(string AreaCode, DateOnly From, string Pasal, RuleForce Force);
