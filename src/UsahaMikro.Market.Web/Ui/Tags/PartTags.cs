using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary>A tag that shows one record through its partial in <c>Features/Shared/Parts</c>.</summary>
public abstract class PartTag(IHtmlHelper html) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected abstract (string View, object Model) Part { get; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync($"/Features/Shared/Parts/{Part.View}.cshtml", Part.Model));
    }
}

/// <summary><c>&lt;product-card card="product" /&gt;</c>.</summary>
[HtmlTargetElement("product-card")]
public sealed class ProductCardTag(IHtmlHelper html) : PartTag(html)
{
    public required ProductCard Card { get; set; }

    protected override (string View, object Model) Part => ("_ProductCard", Card);
}

/// <summary><c>&lt;timeline steps="Model.Steps" /&gt;</c>.</summary>
[HtmlTargetElement("timeline")]
public sealed class TimelineTag(IHtmlHelper html) : PartTag(html)
{
    public required IReadOnlyList<TimelineStep> Steps { get; set; }

    protected override (string View, object Model) Part => ("_Timeline", Steps);
}

/// <summary><c>&lt;document-card card="Model.Bast" /&gt;</c>.</summary>
[HtmlTargetElement("document-card")]
public sealed class DocumentCardTag(IHtmlHelper html) : PartTag(html)
{
    public required DocumentCard Card { get; set; }

    protected override (string View, object Model) Part => ("_DocumentCard", Card);
}

/// <summary><c>&lt;task-list tasks="Model.Tasks" title="Yang perlu dikerjakan" /&gt;</c>.</summary>
[HtmlTargetElement("task-list")]
public sealed class TaskListTag(IHtmlHelper html) : PartTag(html)
{
    public required IReadOnlyList<TaskRow> Tasks { get; set; }

    public string Title { get; set; } = "Yang perlu dikerjakan";

    protected override (string View, object Model) Part => ("_TaskList", new TaskList(Title, Tasks));
}

/// <summary>The tasks of one home.</summary>
public sealed record TaskList(string Title, IReadOnlyList<TaskRow> Tasks);

/// <summary><c>&lt;occasion tile="item" /&gt;</c>.</summary>
[HtmlTargetElement("occasion")]
public sealed class OccasionTag(IHtmlHelper html) : PartTag(html)
{
    public required Occasion Tile { get; set; }

    protected override (string View, object Model) Part => ("_Occasion", Tile);
}

/// <summary><c>&lt;thread messages="Model.Messages" /&gt;</c>.</summary>
[HtmlTargetElement("thread")]
public sealed class ThreadTag(IHtmlHelper html) : PartTag(html)
{
    public required IReadOnlyList<ThreadMessage> Messages { get; set; }

    protected override (string View, object Model) Part => ("_Thread", Messages);
}
