using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary><c>&lt;icon name="package" /&gt;</c>; with a label it speaks, without it is decoration.</summary>
[HtmlTargetElement("icon")]
public sealed class IconTag(UiKit kit) : UiTag(kit)
{
    public required string Name { get; set; }

    public string? Label { get; set; }

    public string? Class { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Kit.Icon(Name, Label, Class));
}

/// <summary><c>&lt;a btn="quiet small" icon="plus" asp-action="New"&gt;</c>, <c>&lt;button btn="main"&gt;</c>: main, quiet, danger, bare, accent; small, wide.</summary>
[HtmlTargetElement("a", Attributes = "btn")]
[HtmlTargetElement("button", Attributes = "btn")]
public sealed class ButtonTag(UiKit kit) : UiTag(kit)
{
    public string? Btn { get; set; }

    public string? Icon { get; set; }

    public string? IconEnd { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, output.TagName, "btn " + Btn);
        if (Icon is not null) output.PreContent.AppendHtml(Kit.Icon(Icon));
        if (IconEnd is not null) output.PostContent.AppendHtml(Kit.Icon(IconEnd));
    }
}
