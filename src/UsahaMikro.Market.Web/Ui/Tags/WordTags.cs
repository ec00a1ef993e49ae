using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Razor.TagHelpers;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;
using static UsahaMikro.Market.Web.Ui.Tags.Markup;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary><c>&lt;law pasal="SRG 11.e" /&gt;</c>: a legal reference that opens the regulation's text.</summary>
[HtmlTargetElement("law")]
public sealed class LawTag(UiKit kit) : UiTag(kit)
{
    public required string Pasal { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Kit.Law(Pasal));
}

/// <summary><c>&lt;badge value="badge" /&gt;</c> or <c>&lt;badge tone="Good" reason="…" pasal="SRG 7"&gt;Halal&lt;/badge&gt;</c>; a reason opens on click.</summary>
[HtmlTargetElement("badge")]
public sealed class BadgeTag(UiKit kit) : UiTag(kit)
{
    public Badge? Value { get; set; }

    public Tone Tone { get; set; }

    public string? Icon { get; set; }

    public string? Reason { get; set; }

    public string? Pasal { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = Value?.Text ?? (await output.GetChildContentAsync()).GetContent(NullHtmlEncoder.Default).Trim();
        var badge = Value ?? new Badge(System.Net.WebUtility.HtmlDecode(text), Tone, Icon, Reason, Pasal);
        var classes = "chip " + StatusTag.ClassOf(badge.Tone);
        if (badge.Reason is null && badge.Pasal is null)
        {
            Replace(output, El("span", classes, Kit.Icon(badge.Icon), badge.Text));
            return;
        }

        var id = NewId("badge");
        Replace(output,
            El("button", classes, Kit.Icon(badge.Icon), badge.Text).With("type", "button").With("popovertarget", id),
            El("span", "pop", El("b", null, badge.Text), badge.Reason, " ", badge.Pasal is null ? null : Kit.Law(badge.Pasal)).With("popover").With("id", id));
    }
}

/// <summary><c>&lt;status tone="Warn" icon="clock"&gt;Menunggu konfirmasi&lt;/status&gt;</c>: always an icon and a word.</summary>
[HtmlTargetElement("status")]
public sealed class StatusTag(UiKit kit) : UiTag(kit)
{
    public Tone Tone { get; set; }

    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "span", "chip " + ClassOf(Tone));
        output.PreContent.AppendHtml(Kit.Icon(Icon ?? IconOf(Tone)));
    }

    internal static string ClassOf(Tone tone) => tone == Tone.Plain ? "" : tone.ToString().ToLowerInvariant();

    internal static string IconOf(Tone tone) => tone switch
    {
        Tone.Good => "check",
        Tone.Warn => "clock",
        Tone.Bad => "alert-triangle",
        Tone.Brand => "info-circle",
        _ => "circle",
    };
}

/// <summary><c>&lt;term meaning="Berita Acara Serah Terima"&gt;BAST&lt;/term&gt;</c>: a word of the trade, explained on click.</summary>
[HtmlTargetElement("term")]
public sealed class TermTag(UiKit kit) : UiTag(kit)
{
    public required string Meaning { get; set; }

    public string? Pasal { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var word = await output.GetChildContentAsync();
        var id = NewId("term");
        Replace(output,
            El("button", "term", word).With("type", "button").With("popovertarget", id),
            El("span", "pop", El("b", null, word), Meaning, " ", Pasal is null ? null : Kit.Law(Pasal)).With("popover").With("id", id));
    }
}

/// <summary><c>&lt;language-link /&gt;</c>: to the other language, back to this page.</summary>
[HtmlTargetElement("language-link")]
public sealed class LanguageLinkTag(UiKit kit) : UiTag(kit)
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var (code, name) = Texts.English ? ("id", "Bahasa Indonesia") : ("en", "English");
        var refused = ViewContext.HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var page = refused is null ? request.Path + request.QueryString : refused.OriginalPath + refused.OriginalQueryString;
        var back = Uri.EscapeDataString(request.PathBase + page);
        Replace(output, El("a", null, name).With("href", $"/bahasa/{code}?kembali={back}")
            .With("hreflang", code).With("lang", code).With("rel", "nofollow"));
    }
}
