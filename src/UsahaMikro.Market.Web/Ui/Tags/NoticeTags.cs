using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using UsahaMikro.Market.Web.Ui.Parts;
using static UsahaMikro.Market.Web.Ui.Tags.Markup;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary><c>&lt;note tone="Warn"&gt;…&lt;/note&gt;</c>: a message inside the page.</summary>
[HtmlTargetElement("note")]
public sealed class NoteTag(UiKit kit) : UiTag(kit)
{
    public Tone Tone { get; set; } = Tone.Brand;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Box(Kit, Tone, await output.GetChildContentAsync()));

    internal static TagBuilder Box(UiKit kit, Tone tone, object content)
    {
        var icon = tone switch { Tone.Good => "circle-check", Tone.Warn => "alert-triangle", Tone.Bad => "alert-circle", _ => "info-circle" };
        return El("div", "note-box " + StatusTag.ClassOf(tone), kit.Icon(icon), El("div", null, content));
    }
}

/// <summary><c>&lt;why tone="Good" pasal="SRG 11.e"&gt;Dihitung, karena …&lt;/why&gt;</c>: a reason with its legal ground.</summary>
[HtmlTargetElement("why")]
public sealed class WhyTag(UiKit kit) : UiTag(kit)
{
    public Tone Tone { get; set; } = Tone.Good;

    public string? Pasal { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "div", "why " + StatusTag.ClassOf(Tone));
        if (Pasal is not null) output.PostContent.Append(" ").AppendHtml(Kit.Law(Pasal));
    }
}

/// <summary><c>&lt;empty title="Belum ada pesanan" icon="package"&gt;what to do next&lt;/empty&gt;</c>.</summary>
[HtmlTargetElement("empty")]
public sealed class EmptyTag(UiKit kit) : UiTag(kit)
{
    public required string Title { get; set; }

    public string Icon { get; set; } = "inbox";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "div", "empty");
        output.PreContent.AppendHtml(Kit.Icon(Icon)).AppendHtml(El("h2", null, Title));
    }
}

/// <summary><c>&lt;flash /&gt;</c>: messages kept by <see cref="Flash"/>; the layouts show them.</summary>
[HtmlTargetElement("flash")]
public sealed class FlashTag(UiKit kit) : UiTag(kit)
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Replace(output);
        // A script that follows a redirect shows that answer to nobody; the news waits for the page that comes next.
        var isShown = ViewContext.HttpContext.Request.Headers["Sec-Fetch-Dest"] != "empty";
        var news = isShown ? ViewContext.TempData[Flash.Key] : ViewContext.TempData.Peek(Flash.Key);
        if (news is not string[] messages) return;

        foreach (var parts in messages.Select(message => message.Split('|', 2)))
        {
            var box = NoteTag.Box(Kit, Enum.Parse<Tone>(parts[0], ignoreCase: true), parts[1]);
            output.Content.AppendHtml(box.With("role", "status"));
        }
    }
}

/// <summary><c>&lt;error-summary /&gt;</c>: all refusals of a form on top, each a link to its field.</summary>
[HtmlTargetElement("error-summary")]
public sealed class ErrorSummaryTag(UiKit kit) : UiTag(kit)
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Replace(output);
        var state = ViewContext.ViewData.ModelState;
        if (state.IsValid) return;

        var list = El("ul");
        foreach (var (key, entry) in state.OrderBy(pair => PlaceOf(pair.Key)))
            foreach (var error in entry!.Errors)
            {
                list.Add(El("li", null, key.Length == 0 ? error.ErrorMessage : Link(key, Named(key, error.ErrorMessage))));
            }

        output.Content.SetHtmlContent(El("div", "summary", El("h2", null, Kit.Icon("alert-circle"), Kit.T["Periksa lagi isian ini"]), list)
            .With("role", "alert").With("tabindex", "-1").With("id", "galat"));
    }

    private int PlaceOf(string key)
    {
        if (key.Length == 0) return -1;

        var names = ViewContext.ViewData.ModelMetadata.Properties.Select(property => property.PropertyName).ToList();
        var place = names.IndexOf(key.Split('.', '[')[0]);
        return place < 0 ? names.Count : place;
    }

    private string Named(string key, string message)
    {
        var name = ViewContext.ViewData.ModelMetadata.Properties[key]?.DisplayName;
        return name is null || message.Contains(name, StringComparison.OrdinalIgnoreCase) ? message : $"{name}: {message}";
    }

    private static IHtmlContent Link(string key, string message) =>
        El("a", null, message).With("href", "#" + TagBuilder.CreateSanitizedId(key, "_"));
}
