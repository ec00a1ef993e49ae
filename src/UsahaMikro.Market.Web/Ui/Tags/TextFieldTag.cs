using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static UsahaMikro.Market.Web.Ui.Tags.Markup;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary><c>&lt;field asp-for="Name" help="…" type="textarea|money|date|email|password|tel" unit="kotak" /&gt;</c>.</summary>
[HtmlTargetElement("field")]
public sealed class TextFieldTag(UiKit kit) : FieldTagBase(kit)
{
    public string? Type { get; set; }

    public string? Unit { get; set; }

    public int Rows { get; set; } = 4;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var below = await output.GetChildContentAsync();
        var control = Type == "textarea" ? TextArea() : Input();
        PassOn(output, control);
        Become(output, "div", "field");
        output.Content.Clear();
        output.Content.AppendHtml(LabelFor()).AppendHtml(HelpLine).AppendHtml(ErrorLine).AppendHtml(Affixed(control)).AppendHtml(below);
    }

    private bool IsNumber => Type == "money" || (For is not null && Kit.Numbers.Knows(For.Metadata.UnderlyingOrModelType));

    private TagBuilder TextArea() =>
        Control(El("textarea", "input", CurrentValue)).With("rows", Rows).WithIf(MaxLength is not null, "maxlength", MaxLength);

    private TagBuilder Input()
    {
        var input = Control(Void("input", IsNumber ? "input num" : "input")).With("type", InputType).With("value", Type == "password" ? "" : CurrentValue ?? "");
        if (IsNumber) input.With("inputmode", Kit.Numbers.IsWhole(For?.Metadata.UnderlyingOrModelType) ? "numeric" : "decimal").With("autocomplete", "off");
        return input.WithIf(MaxLength is not null, "maxlength", MaxLength);
    }

    private string InputType => Type switch
    {
        null when For?.Metadata.UnderlyingOrModelType == typeof(DateOnly) => "date",
        null when For?.Metadata.UnderlyingOrModelType == typeof(TimeOnly) => "time",
        null or "money" => "text",
        _ => Type,
    };

    private IHtmlContent Affixed(TagBuilder control)
    {
        var before = Type == "money" ? "Rp" : null;
        if (before is null && Unit is null) return control;

        return El("div", "affix", before is null ? null : El("span", null, before), control, Unit is null ? null : El("span", null, Unit));
    }
}
