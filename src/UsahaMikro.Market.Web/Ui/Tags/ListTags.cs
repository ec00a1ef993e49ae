using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using UsahaMikro.Market.Web.Ui.Parts;
using static UsahaMikro.Market.Web.Ui.Tags.Markup;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary><c>&lt;flow steps="Model.Flow" current="1" /&gt;</c>: where one stands in a long form (from 0).</summary>
[HtmlTargetElement("flow")]
public sealed class FlowTag(UiKit kit) : UiTag(kit)
{
    public IReadOnlyList<FlowStep> Steps { get; set; } = [];

    public int Current { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "ol", "flow");
        output.Attributes.SetAttribute("aria-label", Kit.T["Langkah"]);
        for (var at = 0; at < Steps.Count; at++)
        {
            var step = Steps[at];
            IHtmlContent text = step.Url is not null && at < Current ? El("a", null, step.Text).With("href", step.Url) : El("span", null, step.Text);
            output.Content.AppendHtml(El("li", at < Current ? "done" : at == Current ? "now" : null, text).WithIf(at == Current, "aria-current", "step"));
        }
    }
}

/// <summary><c>&lt;facts&gt;&lt;fact label="NIB"&gt;9120…&lt;/fact&gt;&lt;/facts&gt;</c>; <c>kind="money"</c> aligns amounts.</summary>
[HtmlTargetElement("facts")]
public sealed class FactsTag(UiKit kit) : UiTag(kit)
{
    public string? Kind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => Become(output, "dl", "facts " + Kind);
}

/// <summary>One line of <see cref="FactsTag"/>.</summary>
[HtmlTargetElement("fact")]
public sealed class FactTag(UiKit kit) : UiTag(kit)
{
    public required string Label { get; set; }

    public bool Total { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        Replace(output, El("div", Total ? "total" : null, El("dt", null, Label), El("dd", null, value)));
    }
}

/// <summary><c>&lt;crumbs items="Model.Crumbs" /&gt;</c>.</summary>
[HtmlTargetElement("crumbs")]
public sealed class CrumbsTag(UiKit kit) : UiTag(kit)
{
    public IReadOnlyList<Crumb> Items { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var list = El("ol", "crumbs");
        foreach (var crumb in Items)
        {
            list.Add(El("li", null, crumb.Url is null
                ? El("span", null, crumb.Text).With("aria-current", "page")
                : El("a", null, crumb.Text).With("href", crumb.Url)));
        }

        Replace(output, El("nav", null, list).With("aria-label", Kit.T["Anda di sini"]));
    }
}

/// <summary><c>&lt;tabs items="Model.Tabs" label="Status pesanan" /&gt;</c>: links, one page each.</summary>
[HtmlTargetElement("tabs")]
public sealed class TabsTag(UiKit kit) : UiTag(kit)
{
    public IReadOnlyList<Tab> Items { get; set; } = [];

    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "nav", "tabs");
        output.Attributes.SetAttribute("aria-label", Label);
        foreach (var tab in Items)
        {
            output.Content.AppendHtml(El("a", null, tab.Text, tab.Count is > 0 ? El("span", "count", tab.Count) : null)
                .With("href", tab.Url).WithIf(tab.IsCurrent, "aria-current", "page"));
        }
    }
}

/// <summary><c>&lt;page-head title="Pesanan" text="…"&gt;buttons&lt;/page-head&gt;</c>: the heading of a page with its actions.</summary>
[HtmlTargetElement("page-head")]
public sealed class PageHeadTag(UiKit kit) : UiTag(kit)
{
    public required string Title { get; set; }

    public string? Text { get; set; }

    public string? Pasal { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        Become(output, "div", "page-head");
        var law = Pasal is null ? null : Kit.Law(Pasal);
        var below = Text is null && law is null ? null : El("p", null, Text, " ", law);
        output.Content.Clear();
        output.Content.AppendHtml(El("div", null, El("h1", null, Title), below));
        if (!actions.IsEmptyOrWhiteSpace) output.Content.AppendHtml(El("div", "actions", actions));
    }
}
