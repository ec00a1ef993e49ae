using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Web.Ui.Binding;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Site;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary>What every part needs: icons, words, ids, number formats.</summary>
public sealed class UiKit(AssetUrls assets, Texts texts, NumberTypes numbers, ISiteContext site)
{
    public Texts T => texts;

    public NumberTypes Numbers => numbers;

    public IHtmlContent? Icon(string? name, string? label = null, string? classes = null)
    {
        if (string.IsNullOrEmpty(name)) return null;

        var svg = Markup.El("svg", ("i " + classes).TrimEnd(), Markup.El("use").With("href", $"{assets["icons.svg"]}#{name}"));
        return label is null ? svg.With("aria-hidden", "true") : svg.With("role", "img").With("aria-label", label);
    }

    /// <summary>Legal references, each opening its place in the text; another daerah's regulation is followed or referred to, never an obligation here.</summary>
    public IHtmlContent Law(string pasal)
    {
        var links = new HtmlContentBuilder();
        if (pasal.Length == 0) return links;

        foreach (var (part, at) in PasalAnchor.PartsOf(pasal).Select((part, at) => (part, at)))
        {
            if (at > 0) links.Append(" ");
            links.AppendHtml(Markup.El("a", "law", LawText(part)).With("href", UrlOf(part)));
        }

        return links;
    }

    private string LawText(string pasal) => site.StandingOf(pasal) switch
    {
        PasalStanding.Adopted => texts["mengikuti {0} (diadopsi, belum diwajibkan di {1})", pasal, site.DaerahName],
        PasalStanding.Reference => texts["rujukan: {0}", pasal],
        _ => pasal,
    };

    internal static string UrlOf(string pasal)
    {
        var anchor = PasalAnchor.Of(pasal);
        return $"/peraturan/{Uri.EscapeDataString(PasalAnchor.CodeOf(pasal))}" + (anchor.Length == 0 ? "" : "#" + anchor);
    }
}

/// <summary>Base of our tag helpers.</summary>
public abstract class UiTag(UiKit kit) : TagHelper
{
    private const string CounterKey = "ui-ids";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected UiKit Kit => kit;

    protected string NewId(string prefix)
    {
        var items = ViewContext.HttpContext.Items;
        var next = (int)(items[CounterKey] ?? 0) + 1;
        items[CounterKey] = next;
        return $"{prefix}-{next}";
    }

    protected static void Become(TagHelperOutput output, string? name, string? classes = null)
    {
        output.TagName = name;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (classes is null) return;

        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", own is null ? classes.Trim() : $"{classes.Trim()} {own}");
    }

    protected static void Replace(TagHelperOutput output, params object?[] parts)
    {
        output.TagName = null;
        output.Content.Clear();
        foreach (var part in parts)
        {
            if (part is IHtmlContent html) output.Content.AppendHtml(html);
            else if (part is not null) output.Content.Append(part.ToString()!);
        }
    }
}
