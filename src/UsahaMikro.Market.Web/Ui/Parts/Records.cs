namespace UsahaMikro.Market.Web.Ui.Parts;

/// <summary>How good a state is; colour never tells it alone.</summary>
public enum Tone { Plain, Good, Warn, Bad, Brand }

/// <summary>One option of a group of radio cards.</summary>
public sealed record Choice(string Value, string Text, string? Help = null, string? Icon = null, bool IsDisabled = false);

/// <summary>A badge with its reason and the pasal it stands on.</summary>
public sealed record Badge(string Text, Tone Tone = Tone.Plain, string? Icon = null, string? Reason = null, string? Pasal = null);

/// <summary>A product as a list shows it. Hue is a multiple of 15.</summary>
/// <param name="Marked">Words to be marked in the name.</param>
public sealed record ProductCard(
    string Name, string Url, long Price, string Unit, string Seller, string Kecamatan, string ImageUrl, int Hue = 75,
    bool IsPhoto = false, int Minimum = 1, string? LeadTime = null, Badge? Ratio = null,
    IReadOnlyList<Badge>? Badges = null, IReadOnlySet<string>? Marked = null)
{
    /// <summary>How far it is from the place that was asked for, and what bringing it there costs.</summary>
    public string? Near { get; init; }

    /// <summary>With it the card can be kept and compared.</summary>
    public string? Code { get; init; }
}

/// <summary>One step of a history: what, who, when, why.</summary>
public sealed record TimelineStep(string Title, string? Who = null, string? When = null, string? Why = null, StepState State = StepState.Done);

/// <summary>Where a step stands.</summary>
public enum StepState { Done, Now, Next, Refused }

/// <summary>One page of a long form.</summary>
public sealed record FlowStep(string Text, string? Url = null);

/// <summary>One value of a facet with its count.</summary>
public sealed record FacetItem(string Value, string Text, int Count, bool IsSelected = false);

/// <summary>A filter in force and the address without it.</summary>
public sealed record ActiveFilter(string Text, string RemoveUrl);

/// <summary>Something that waits for the visitor.</summary>
public sealed record TaskRow(string Title, string Detail, string Url, string Action, string Icon = "clipboard-list", string? Due = null, Tone Tone = Tone.Brand);

/// <summary>A generated document.</summary>
public sealed record DocumentCard(string Kind, string Number, string Date, string Url, string? Detail = null, string? QrUrl = null, Badge? Status = null);

/// <summary>One message of a negotiation or question thread.</summary>
public sealed record ThreadMessage(string Who, string When, string Text, bool IsMine = false, string? AttachmentText = null, string? AttachmentUrl = null);

/// <summary>A large tile for an occasion on the home page.</summary>
public sealed record Occasion(string Title, string Text, string Url, string ImageUrl, int Hue);

/// <summary>One price of a ladder.</summary>
public sealed record PriceStep(string Range, long Price, bool IsCurrent = false);

/// <summary>One link of a crumb trail; the last has no address.</summary>
public sealed record Crumb(string Text, string? Url = null);

/// <summary>One tab; the current one is marked.</summary>
public sealed record Tab(string Text, string Url, bool IsCurrent = false, int? Count = null);

/// <summary>A page that asks once more, with a reason, before a step that cannot be undone.</summary>
public sealed record ConfirmPage(
    string Title, string Explanation, string Submit, string CancelUrl, string? PostUrl = null,
    IReadOnlyList<string>? Consequences = null, string ReasonName = "Reason", string? ReasonLabel = "Alasan",
    string? ReasonHelp = null, bool IsDestructive = true, string? Pasal = null,
    IReadOnlyDictionary<string, string>? Hidden = null);
