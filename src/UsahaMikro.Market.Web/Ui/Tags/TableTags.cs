using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;
using static UsahaMikro.Market.Web.Ui.Tags.Markup;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary><c>&lt;data-table caption="Rasio per PD"&gt;&lt;thead&gt;…&lt;/data-table&gt;</c>: sticky head, cards on a phone, labels taken from the head.</summary>
[HtmlTargetElement("data-table")]
public sealed class DataTableTag(UiKit kit) : UiTag(kit)
{
    public required string Caption { get; set; }

    public bool ShowCaption { get; set; }

    public bool Cards { get; set; } = true;

    public bool Tall { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(TableColumns)] = new TableColumns();
        var rows = await output.GetChildContentAsync();
        var table = El("table", Cards ? "cards-on-phone" : null, El("caption", ShowCaption ? null : "sr", Caption), rows);
        var scroll = El("div", Tall ? "scroll tall" : "scroll", table).With("role", "region").With("aria-label", Caption).With("tabindex", "0");
        Replace(output, El("div", "table-box", scroll));
    }
}

internal sealed class TableColumns
{
    public List<string> Names { get; } = [];

    public int Next { get; set; }
}

/// <summary>Starts a row, so that cells know their column.</summary>
[HtmlTargetElement("tr")]
public sealed class RowTag : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(TableColumns), out var columns)) ((TableColumns)columns).Next = 0;
    }
}

/// <summary>A cell; gets its column's name as label for phone cards.</summary>
[HtmlTargetElement("td")]
public sealed class CellTag : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.Items.TryGetValue(typeof(TableColumns), out var found)) return;

        var columns = (TableColumns)found;
        var name = columns.Next < columns.Names.Count ? columns.Names[columns.Next] : "";
        columns.Next += int.TryParse(output.Attributes["colspan"]?.Value?.ToString(), out var span) ? span : 1;
        if (name.Length > 0 && !output.Attributes.ContainsName("data-label")) output.Attributes.Add("data-label", name);
    }
}

/// <summary><c>&lt;th sort="realisasi"&gt;Realisasi&lt;/th&gt;</c>: a heading, sortable by link (<c>?urut=realisasi</c>, <c>?urut=-realisasi</c>).</summary>
[HtmlTargetElement("th")]
public sealed class HeadingTag(UiKit kit) : UiTag(kit)
{
    private const string SortKey = "urut";

    public string? Sort { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        if (context.Items.TryGetValue(typeof(TableColumns), out var found))
        {
            var columns = (TableColumns)found;
            columns.Next++;
            if (!output.Attributes.ContainsName("scope")) output.Attributes.Add("scope", "col");
            if (output.Attributes["scope"].Value?.ToString() == "col") columns.Names.Add(Plain(words.GetContent()));
        }

        if (Sort is not null) MakeSortable(output, words);
    }

    private void MakeSortable(TagHelperOutput output, TagHelperContent words)
    {
        var request = ViewContext.HttpContext.Request;
        var current = request.Query[SortKey].ToString();
        var (direction, icon) = current == Sort ? ("ascending", "arrow-up")
            : current == "-" + Sort ? ("descending", "arrow-down") : (null, "arrows-sort");
        if (direction is not null) output.Attributes.SetAttribute("aria-sort", direction);

        var query = request.Query.Where(pair => pair.Key is not SortKey and not "sesudah" and not "sebelum")
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value))
            .Append(new(SortKey, current == Sort ? "-" + Sort : Sort));
        var url = QueryHelpers.AddQueryString(request.PathBase + request.Path, query);
        output.Content.SetHtmlContent(El("a", null, words, Kit.Icon(icon)).With("href", url));
    }

    private static string Plain(string html) =>
        System.Net.WebUtility.HtmlDecode(string.Concat(html.Split('<').Select((part, at) => at == 0 ? part : part[(part.IndexOf('>') + 1)..]))).Trim();
}

/// <summary><c>&lt;pager previous="url" next="url" text="1–24 dari 312" /&gt;</c>: by key, never by page number.</summary>
[HtmlTargetElement("pager")]
public sealed class PagerTag(UiKit kit) : UiTag(kit)
{
    public string? Previous { get; set; }

    public string? Next { get; set; }

    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "nav", "pager");
        output.Attributes.SetAttribute("aria-label", Kit.T["Halaman"]);
        output.Content.AppendHtml(El("span", null, Text)).AppendHtml(El("span", "row",
            string.IsNullOrEmpty(Previous) ? null : El("a", "btn quiet small", Kit.Icon("chevron-left"), Kit.T["Sebelumnya"]).With("href", Previous).With("rel", "prev"),
            string.IsNullOrEmpty(Next) ? null : El("a", "btn quiet small", Kit.T["Berikutnya"], Kit.Icon("chevron-right")).With("href", Next).With("rel", "next")));
    }
}
