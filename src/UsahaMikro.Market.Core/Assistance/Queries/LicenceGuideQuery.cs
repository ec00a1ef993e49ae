using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.Queries;

/// <summary>What the public is told of licences, from the rules in force.</summary>
/// <param name="Trades">Those that were asked for; all when nothing was.</param>
public sealed record LicenceGuide(
    GateRules Rules, IReadOnlyList<Kbli> Trades, bool IsAsked, ParameterValue Fee, ParameterValue Contact, ParameterValue Dpmptsp, int HalalYears, int AnswerDays);

/// <summary>Requirements, procedure and cost of licences (BKS 13).</summary>
public sealed class LicenceGuideQuery(ILicenceDesk licences, IRegulationParameters parameters, TimeProvider clock)
{
    /// <param name="text">A trade or the first digits of a KBLI; empty for all.</param>
    public async Task<LicenceGuide> ReadAsync(string? text, CancellationToken cancellationToken)
    {
        var (today, words) = (clock.Today(), (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var rules = await licences.RulesAsync(cancellationToken);
        return new LicenceGuide(
            rules, [.. rules.Trades.All.Where(one => words.All(word => Fits(one, word)))], words.Length > 0,
            await parameters.RequiredAsync(ParameterKeys.LicenceFee, today, cancellationToken), await parameters.RequiredAsync(ParameterKeys.LicenceContact, today, cancellationToken),
            await parameters.RequiredAsync(ParameterKeys.DpmptspName, today, cancellationToken),
            await parameters.WholeAsync(ParameterKeys.HalalValidityYears, today, cancellationToken),
            await parameters.WholeAsync(ParameterKeys.HelpAnswerDays, today, cancellationToken));
    }

    private static bool Fits(Kbli trade, string word) =>
        trade.Code.StartsWith(word, StringComparison.Ordinal) || trade.Title.Contains(word, StringComparison.OrdinalIgnoreCase);
}
