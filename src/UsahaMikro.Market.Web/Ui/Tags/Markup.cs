using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary>Short words for building elements in tag helpers; all text is encoded.</summary>
internal static class Markup
{
    public static TagBuilder El(string name, string? classes = null, params object?[] children)
    {
        var tag = new TagBuilder(name);
        if (!string.IsNullOrWhiteSpace(classes)) tag.AddCssClass(classes.Trim());
        return tag.Add(children);
    }

    public static TagBuilder Void(string name, string? classes = null)
    {
        var tag = El(name, classes);
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }

    public static TagBuilder Add(this TagBuilder tag, params object?[] children)
    {
        foreach (var child in children)
        {
            if (child is IHtmlContent html) tag.InnerHtml.AppendHtml(html);
            else if (child is not null) tag.InnerHtml.Append(child.ToString()!);
        }

        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string attribute, object? value = null)
    {
        tag.Attributes[attribute] = value?.ToString() ?? "";
        return tag;
    }

    public static TagBuilder WithIf(this TagBuilder tag, bool wanted, string attribute, object? value = null) =>
        wanted ? tag.With(attribute, value) : tag;
}
