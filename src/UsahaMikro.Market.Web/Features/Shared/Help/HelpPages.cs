using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Queries;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Help;

/// <summary>A request as lists and its own page show it.</summary>
/// <param name="Due">By when the Dinas answers; empty once it did.</param>
/// <param name="Late">How far over the promise; empty when in time.</param>
/// <param name="Appointment">Means, day and place; empty until somebody took it up.</param>
public sealed record HelpLine(
    string Number, string Paper, string Product, string Seller, string Obstacle, string Wished, string ContactTime, string Asked, string Due, string Late,
    string State, Tone Tone, string Icon, string Appointment, IReadOnlyList<TimelineStep> Steps)
{
    public static HelpLine From(HelpView one) => new(
        one.Number, one.Paper.Label(), one.ProductName, one.SellerName, one.Obstacle, one.Wished.Label(), one.ContactTime,
        $"{Formats.ShortDate(one.AskedAt)} oleh {one.AskedByName}", one.State is HelpState.Asked ? Formats.ShortDate(one.DueOn) : "", one.IsLate ? "lewat batas" : "",
        one.State.Label(), HelpPages.ToneOf(one.State), HelpPages.IconOf(one.State),
        one.AppointedOn is { } on ? $"{one.Means?.Label()}, {Formats.Date(on)}, {one.Place} ({one.OfficerName})" : "",
        [.. one.Steps.Select((step, at) => new TimelineStep(
            step.State.Label(), step.ByName, Formats.ShortDateTime(step.At), step.Note.Length == 0 ? null : step.Note,
            step.State is HelpState.Closed ? StepState.Refused : at == one.Steps.Count - 1 && step.State.IsOpen() ? StepState.Now : StepState.Done))]);
}

/// <summary>What the pages of help draw alike.</summary>
public static class HelpPages
{
    public static IEnumerable<SelectListItem> Papers(DocumentKind? chosen = null) =>
        HelpWords.Papers.Select(kind => new SelectListItem(kind.Label(), kind.ToString(), kind == chosen));

    public static IEnumerable<Choice> Means => Enum.GetValues<HelpMeans>().Select(means => new Choice(means.ToString(), means.Label()));

    public static IEnumerable<SelectListItem> MeansItems => Enum.GetValues<HelpMeans>().Select(means => new SelectListItem(means.Label(), means.ToString()));

    public static Tone ToneOf(HelpState state) => state switch
    {
        HelpState.Asked => Tone.Warn,
        HelpState.Accepted => Tone.Brand,
        HelpState.Done => Tone.Good,
        HelpState.Closed => Tone.Bad,
        _ => Tone.Plain,
    };

    public static string IconOf(HelpState state) => state switch
    {
        HelpState.Asked => "clock",
        HelpState.Accepted => "calendar",
        HelpState.Done => "check",
        HelpState.Closed => "x",
        _ => "arrow-left",
    };
}
