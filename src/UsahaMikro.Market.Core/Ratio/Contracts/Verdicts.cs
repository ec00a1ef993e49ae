using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Contracts;

/// <summary>Which test of a rule set a reason speaks about.</summary>
public enum EligibilityTest { Scale, Domicile, Pdn, Registry, Maker }

/// <summary>One test: passed or not, in one sentence, with the pasal it stands on.</summary>
public sealed record EligibilityReason(EligibilityTest Test, bool Passed, string Sentence, string Pasal);

/// <summary>Whether a line counts under a rule set, and why.</summary>
public sealed record Verdict(bool Counts, RuleSet Rules, IReadOnlyList<EligibilityReason> Reasons)
{
    public IEnumerable<EligibilityReason> Failures => Reasons.Where(reason => !reason.Passed);
}

/// <summary>A day's rule in hand: judges any number of lines and asks the database no more.</summary>
public sealed record Yardstick(RatioTarget Target, Func<LineFacts, Verdict> Judge);

/// <summary>Judges facts by the rule set in force, for pages of other modules.</summary>
public interface IEligibilityDesk
{
    Task<Yardstick> OfTodayAsync(CancellationToken cancellationToken);
}
