using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Web.Features.Shared.Regulations;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Regulation;

public sealed record HistoryLine(
    string Value, string From, string Until, string? Pasal, string Force, string Who, string Why, string Note, string State, Tone Tone, string? WithdrawUrl);

/// <summary>Every value one parameter had, has and will have.</summary>
public sealed record HistoryPage(string Name, string? ChangeUrl, IReadOnlyList<HistoryLine> Lines)
{
    public static HistoryPage From(ParameterDefinition definition, IReadOnlyList<ParameterDecision> history, bool mayChange)
    {
        var now = history.FirstOrDefault(one => one.Withdrawn is null && !one.MayBeWithdrawn);
        return new HistoryPage(definition.Name, mayChange ? $"{RegulationController.Root}/{definition.Key}/ubah" : null, [.. history.Select(one => Line(one, one == now, mayChange))]);
    }

    private static HistoryLine Line(ParameterDecision one, bool isNow, bool mayChange)
    {
        var (state, tone) = one switch
        {
            { Withdrawn: { } back } => ($"Ditarik {Formats.ShortDate(back.At)} oleh {back.By}: {back.Reason}", Tone.Bad),
            { MayBeWithdrawn: true } => ("Akan berlaku", Tone.Brand),
            _ when isNow => ("Berlaku", Tone.Good),
            _ => ("Berlaku dahulu", Tone.Plain),
        };
        return new HistoryLine(
            RegulationWords.ValueOf(one.Value), Formats.Date(one.Value.From), one.Value.Until is { } until ? Formats.Date(until) : "–",
            one.Value.Pasal.Length > 0 ? one.Value.Pasal : null, RegulationWords.ForceOf(one.Value.Force),
            $"{one.DecidedBy}, {Formats.ShortDateTime(one.DecidedAt)}", one.Reason.Length > 0 ? one.Reason : "–", one.Value.Note, state, tone,
            mayChange && one.MayBeWithdrawn ? $"{RegulationController.Root}/{one.Value.Key}/perubahan/{one.Id}/penarikan" : null);
    }
}
