using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using UsahaMikro.Market.Web.Ui.Parts;
using static UsahaMikro.Market.Web.Ui.Tags.Markup;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary><c>&lt;search-box action="/cari" value="@Model.Query" placeholder="…" /&gt;</c>.</summary>
[HtmlTargetElement("search-box")]
public sealed class SearchBoxTag(UiKit kit) : UiTag(kit)
{
    public string Action { get; set; } = "/cari";

    public string Name { get; set; } = "q";

    public string? Value { get; set; }

    public string Label { get; set; } = "Cari produk lokal";

    public string? Placeholder { get; set; }

    /// <summary>Where suggestions come from while typing; null for none.</summary>
    public string? Suggest { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = NewId("cari");
        Become(output, "form", "search");
        output.Attributes.SetAttribute("role", "search");
        output.Attributes.SetAttribute("action", Action);
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("aria-label", Kit.T[Label]);
        if (Suggest is not null)
        {
            output.Attributes.SetAttribute("data-suggest", Suggest);
            output.Attributes.SetAttribute("data-past", Kit.T["Pernah dicari"]);
            output.Attributes.SetAttribute("data-forget", Kit.T["Hapus pencarian yang lalu"]);
            output.Attributes.SetAttribute("data-forgotten", Kit.T["Pencarian yang lalu dihapus."]);
            output.Attributes.SetAttribute("data-found", Kit.T["{0} saran"]);
        }

        output.Content.AppendHtml(El("label", "sr", Kit.T[Label]).With("for", id))
            .AppendHtml(Void("input").With("id", id).With("type", "search").With("name", Name).With("value", Value)
                .With("maxlength", "100").With("placeholder", Kit.T[Placeholder ?? "Cari snack box, batik, mebel …"]).With("enterkeyhint", "search"))
            .AppendHtml(El("button", null, Kit.Icon("search", Kit.T["Cari"])).With("type", "submit"));
    }
}

/// <summary><c>&lt;facet name="kecamatan" title="Kecamatan" items="Model.Kecamatan" /&gt;</c>: values with counts; long lists fold.</summary>
[HtmlTargetElement("facet")]
public sealed class FacetTag(UiKit kit) : UiTag(kit)
{
    private const int Shown = 6;

    public required string Name { get; set; }

    public required string Title { get; set; }

    public IReadOnlyList<FacetItem> Items { get; set; } = [];

    public bool Single { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "fieldset", "facet");
        output.Content.AppendHtml(El("legend", null, Title));
        foreach (var item in Items.Take(Shown)) output.Content.AppendHtml(Box(item));
        if (Items.Count <= Shown) return;

        var rest = Items.Skip(Shown).ToArray();
        var more = El("details", null, El("summary", null, Kit.T["{0} lainnya", rest.Length])).WithIf(Array.Exists(rest, item => item.IsSelected), "open");
        output.Content.AppendHtml(more.Add([.. rest.Select(Box)]));
    }

    private TagBuilder Box(FacetItem item) => El("label", null,
        Void("input").With("type", Single ? "radio" : "checkbox").With("name", Name).With("value", item.Value).WithIf(item.IsSelected, "checked"),
        item.Text, El("span", null, Formats.Number(item.Count)));
}

/// <summary><c>&lt;active-filters items="Model.Filters" clear-url="/cari" /&gt;</c>.</summary>
[HtmlTargetElement("active-filters")]
public sealed class ActiveFiltersTag(UiKit kit) : UiTag(kit)
{
    public IReadOnlyList<ActiveFilter> Items { get; set; } = [];

    public string? ClearUrl { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Replace(output);
        if (Items.Count == 0) return;

        var chips = El("div", "chips");
        foreach (var item in Items)
        {
            chips.Add(El("a", "chip remove", item.Text, Kit.Icon("x")).With("href", item.RemoveUrl)
                .With("aria-label", Kit.T["Hapus saringan {0}", item.Text]));
        }

        if (ClearUrl is not null) chips.Add(El("a", "s", Kit.T["Hapus semua"]).With("href", ClearUrl));
        output.Content.SetHtmlContent(chips);
    }
}

/// <summary><c>&lt;price amount="18500" unit="kotak" minimum="20" was="20000" big /&gt;</c>.</summary>
[HtmlTargetElement("price")]
public sealed class PriceTag(UiKit kit) : UiTag(kit)
{
    public long Amount { get; set; }

    public string? Unit { get; set; }

    public int Minimum { get; set; } = 1;

    public long? Was { get; set; }

    public bool Big { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "span", Big ? "price big" : "price");
        output.Content.Append(Formats.Rupiah(Amount));
        if (Unit is not null) output.Content.Append(" ").AppendHtml(El("small", null, $"/ {Unit}"));
        if (Was is { } was && was > Amount) output.Content.Append(" ").AppendHtml(El("s", "was", Formats.Rupiah(was)));
        if (Minimum > 1) output.Content.Append(" ").AppendHtml(El("small", null, "· " + Kit.T["min. {0}", Formats.Quantity(Minimum, Unit ?? "")]));
    }
}

/// <summary><c>&lt;price-ladder steps="Model.Prices" /&gt;</c>.</summary>
[HtmlTargetElement("price-ladder")]
public sealed class PriceLadderTag(UiKit kit) : UiTag(kit)
{
    public IReadOnlyList<PriceStep> Steps { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "ul", "ladder");
        foreach (var step in Steps)
        {
            output.Content.AppendHtml(El("li", step.IsCurrent ? "on" : null, step.Range, El("b", null, Formats.Rupiah(step.Price)))
                .WithIf(step.IsCurrent, "aria-current", "true"));
        }
    }
}

/// <summary><c>&lt;tile src="…" hue="75" alt="" shape="square round small photo" /&gt;</c>: a picture on a kawung ground.</summary>
[HtmlTargetElement("tile")]
public sealed class TileTag(UiKit kit) : UiTag(kit)
{
    public required string Src { get; set; }

    public int Hue { get; set; } = 75;

    public string Alt { get; set; } = "";

    public string? Shape { get; set; }

    public int Size { get; set; } = 256;

    public bool Eager { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "span", $"tile {HueClass(Hue)} {Shape}");
        output.Content.SetHtmlContent(Void("img").With("src", Src).With("alt", Alt).With("width", Size).With("height", Size)
            .WithIf(!Eager, "loading", "lazy").With("decoding", "async"));
    }

    internal static string HueClass(int hue) => $"hue-{(((hue + 7) / 15 * 15 % 360) + 360) % 360}";
}
