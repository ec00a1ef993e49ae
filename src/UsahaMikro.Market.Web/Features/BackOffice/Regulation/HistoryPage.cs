using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Regulations;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Regulation;

public sealed record HistoryLine(
    string Value, string From, string Until, string? Pasal, string Force, string Who, string Why, string? ConfirmedBy, string Note, string State, Tone Tone,
    string? ConfirmUrl, string? WithdrawUrl);

/// <summary>Every value one parameter had, has and will have.</summary>
public sealed record HistoryPage(string Name, string NoteLabel, string? AwaitedBy, string? ChangeUrl, IReadOnlyList<HistoryLine> Lines)
{
    public static HistoryPage From(ParameterDefinition definition, IReadOnlyList<ParameterDecision> history, Actor actor)
    {
        var mayChange = RegulationController.MayChange(actor);
        return new HistoryPage(
            definition.Name, definition.NoteName ?? "Catatan", definition.AwaitedBy, mayChange ? $"{RegulationController.Root}/{definition.Key}/ubah" : null,
            [.. history.Select(one => Line(one, actor, mayChange))]);
    }

    private static HistoryLine Line(ParameterDecision one, Actor actor, bool mayChange)
    {
        var (state, tone) = one.State switch
        {
            DecisionState.Withdrawn => ($"Ditarik {Formats.ShortDate(one.Withdrawn!.At)} oleh {one.Withdrawn.By}: {one.Withdrawn.Reason}", Tone.Bad),
            DecisionState.Unconfirmed => ("Menunggu pengesahan", Tone.Warn),
            DecisionState.Lapsed => ("Tidak berlaku: harinya tiba tanpa pengesahan", Tone.Bad),
            DecisionState.ToCome => ("Akan berlaku", Tone.Brand),
            DecisionState.InForce => ("Berlaku", Tone.Good),
            _ => ("Berlaku dahulu", Tone.Plain),
        };
        var change = $"{RegulationController.Root}/{one.Value.Key}/perubahan/{one.Id}";
        return new HistoryLine(
            RegulationWords.ValueOf(one.Value), Formats.Date(one.Value.From), one.Value.Until is { } until ? Formats.Date(until) : "–",
            one.Value.Pasal.Length > 0 ? one.Value.Pasal : null, RegulationWords.ForceOf(one.Value.Force),
            $"{WithRole(one.DecidedBy, one.DecidedByRole)}, {Formats.ShortDateTime(one.DecidedAt)}", one.Reason.Length > 0 ? one.Reason : "–",
            one.Confirmed is { } yes ? $"{WithRole(yes.By, yes.Role)}, {Formats.ShortDateTime(yes.At)}" : null, one.Value.Note, state, tone,
            mayChange && one.MayBeConfirmedBy(actor) ? change + "/pengesahan" : null, mayChange && one.MayBeWithdrawn ? change + "/penarikan" : null);
    }

    private static string WithRole(string name, Role? role) => role is { } held ? $"{name} ({held.Label()})" : name;
}
