using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary>Every posting form carries the antiforgery token, also when its address is written out.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTag(UiKit kit, IHtmlGenerator generator) : UiTag(kit)
{
    public override int Order => 1000;

    /// <summary>False for a form of pages that are kept for everybody; what it posts to has to be an own-pages action.</summary>
    public bool Token { get; set; } = true;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!Token) return;
        if (output.PostContent.GetContent().Contains("__RequestVerificationToken", StringComparison.Ordinal)) return;

        output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
    }
}
