using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using UsahaMikro.Market.Web.Ui.Parts;
using static UsahaMikro.Market.Web.Ui.Tags.Markup;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary>How a ratio stands against its target.</summary>
public enum RatioState { Aman, Hampir, Kurang }

/// <summary><c>&lt;ratio label="Realisasi" value="31.8m" target="40" gap="-564_200_000" /&gt;</c>; gap in rupiah, negative = short.</summary>
[HtmlTargetElement("ratio")]
public sealed class RatioTag(UiKit kit) : UiTag(kit)
{
    private const decimal NearlyThere = 0.95m;

    public string Label { get; set; } = "Rasio";

    public decimal Value { get; set; }

    public decimal Target { get; set; } = 40;

    public long? Gap { get; set; }

    public RatioState? State { get; set; }

    public bool Brief { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "div", $"ratio {(Brief ? "brief " : "")}{Standing.ToString().ToLowerInvariant()}");
        output.Content.AppendHtml(El("div", "cap", Brief ? null : El("span", null, Label), El("b", null, Formats.Percent(Value)), Brief ? Say(short_: true) : null));
        output.Content.AppendHtml(Bar());
        if (!Brief) output.Content.AppendHtml(El("div", "cap", Say(short_: false), El("span", null, $"{Kit.T["sasaran"]} {Formats.Percent(Target)}")));
    }

    private RatioState Standing => State ?? (Value >= Target ? RatioState.Aman
        : Value >= Target * NearlyThere ? RatioState.Hampir : RatioState.Kurang);

    private string Words => Kit.T[Standing switch { RatioState.Aman => "aman", RatioState.Hampir => "hampir", _ => "kurang" }];

    private string GapWords => Gap switch
    {
        null => Words,
        0 => Kit.T["tepat sasaran"],
        > 0 => Kit.T["lebih {0}", Formats.Rupiah(Gap.Value)],
        _ => Kit.T["kurang {0}", Formats.Rupiah(-Gap.Value)],
    };

    private TagBuilder Say(bool short_) => El("span", "say",
        Kit.Icon(Standing switch { RatioState.Aman => "circle-check", RatioState.Hampir => "clock", _ => "alert-triangle" }), short_ ? Words : GapWords);

    private TagBuilder Bar()
    {
        var filled = Percent(Value);
        return El("svg", "bar", Rect("track", "100%"), Rect("fill", filled), Rect("hatch", filled),
                El("line", "goal").With("x1", Percent(Target)).With("x2", Percent(Target)).With("y1", "1.5").With("y2", "18.5"))
            .With("role", "img").With("aria-label", $"{Label}: {Formats.Percent(Value)}, {Kit.T["sasaran"]} {Formats.Percent(Target)}, {GapWords}");
    }

    private static TagBuilder Rect(string classes, string width) =>
        El("rect", classes).With("y", "4").With("width", width).With("height", "12").With("rx", "6");

    private static string Percent(decimal value) =>
        Math.Clamp(value, 0, 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

/// <summary><c>&lt;stat label="Masih kurang" value="Rp1,28 M" note="≈ Rp915 jt per bulan" url="…" tone="Bad" /&gt;</c>.</summary>
[HtmlTargetElement("stat")]
public sealed class StatTag(UiKit kit) : UiTag(kit)
{
    public required string Label { get; set; }

    public required string Value { get; set; }

    public string? Note { get; set; }

    public string? Url { get; set; }

    public Tone Tone { get; set; }

    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "div", "card pad stat");
        var value = El("b", null, Value);
        output.Content.AppendHtml(El("span", "s mute", Label))
            .AppendHtml(Url is null ? value : El("a", null, value).With("href", Url).With("aria-label", $"{Label}: {Value}"));
        if (Note is not null) output.Content.AppendHtml(El("span", "note " + StatusTag.ClassOf(Tone), Kit.Icon(Icon), Note));
    }
}

/// <summary><c>&lt;spark values="Model.Months" target="40" label="…" /&gt;</c>: a small trend line.</summary>
[HtmlTargetElement("spark")]
public sealed class SparkTag(UiKit kit) : UiTag(kit)
{
    public required IReadOnlyList<decimal> Values { get; set; }

    public decimal? Target { get; set; }

    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var top = Math.Max(1, Math.Max(Values.DefaultIfEmpty().Max(), Target ?? 0) * 1.1m);
        var path = string.Join(' ', Values.Select((value, at) =>
            string.Create(CultureInfo.InvariantCulture, $"{(at == 0 ? 'M' : 'L')}{88m * at / Math.Max(1, Values.Count - 1):0.#} {Y(value):0.#}")));
        var svg = El("svg", "spark").With("viewBox", "0 0 88 28").With("role", "img").With("aria-label", Label);
        if (Target is { } target) svg.Add(Line(Y(target)));
        Replace(output, svg.Add(El("path").With("d", path)));

        decimal Y(decimal value) => 26 - (24 * value / top);
    }

    private static IHtmlContent Line(decimal y)
    {
        var at = y.ToString("0.#", CultureInfo.InvariantCulture);
        return El("line").With("x1", "0").With("x2", "88").With("y1", at).With("y2", at);
    }
}
