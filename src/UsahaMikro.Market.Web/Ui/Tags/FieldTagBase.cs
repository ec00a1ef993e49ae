using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static UsahaMikro.Market.Web.Ui.Tags.Markup;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary>What all form controls share: name, label, help, error and their links for screen readers.</summary>
public abstract class FieldTagBase(UiKit kit) : UiTag(kit)
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public string? Value { get; set; }

    public string? Label { get; set; }

    public string? Help { get; set; }

    public bool? Required { get; set; }

    protected string FullName =>
        Name ?? ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For?.Name ?? throw new InvalidOperationException("asp-for or name"));

    protected string Id => TagBuilder.CreateSanitizedId(FullName, "_");

    protected bool IsRequired => Required ?? (For?.Metadata.IsRequired ?? false);

    protected string LabelText => Label ?? For?.Metadata.DisplayName ?? For?.Metadata.PropertyName ?? FullName;

    protected string? Error =>
        ViewContext.ViewData.ModelState.TryGetValue(FullName, out var entry) && entry.Errors.Count > 0
            ? entry.Errors[0].ErrorMessage
            : null;

    protected string? CurrentValue
    {
        get
        {
            if (ViewContext.ViewData.ModelState.TryGetValue(FullName, out var entry) && entry.AttemptedValue is { } typed) return typed;
            return Value ?? Written(For?.Model);
        }
    }

    private string? HelpText => Help ?? For?.Metadata.Description;

    protected string? Written(object? value) => value switch
    {
        null => null,
        DateOnly date => Formats.IsoDate(date),
        TimeOnly time => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        _ => Kit.Numbers.Write(value) ?? value.ToString(),
    };

    protected int? MaxLength =>
        For?.Metadata.ValidatorMetadata.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength
        ?? For?.Metadata.ValidatorMetadata.OfType<MaxLengthAttribute>().FirstOrDefault()?.Length;

    protected IHtmlContent LabelFor(string tag = "label")
    {
        var label = El(tag, null, LabelText).WithIf(tag == "label", "for", Id);
        return IsRequired
            ? label.Add(" ", El("span", "req", "*").With("aria-hidden", "true"))
            : For is null ? label : label.Add(" ", El("span", "opt", $"({Kit.T["tidak wajib"]})"));
    }

    protected IHtmlContent? HelpLine => HelpText is null ? null : El("p", "help", HelpText).With("id", Id + "-help");

    protected IHtmlContent? ErrorLine =>
        Error is null ? null : El("p", "error", Kit.Icon("alert-circle"), El("span", null, Error)).With("id", Id + "-error");

    protected TagBuilder Describe(TagBuilder control)
    {
        var ids = string.Join(' ', new[] { HelpText is null ? null : Id + "-help", Error is null ? null : Id + "-error" }.OfType<string>());
        return control
            .WithIf(ids.Length > 0, "aria-describedby", ids)
            .WithIf(Error is not null, "aria-invalid", "true");
    }

    protected TagBuilder Control(TagBuilder control)
    {
        control.With("id", Id).With("name", FullName);
        return Describe(control).WithIf(IsRequired, "aria-required", "true");
    }

    protected static void PassOn(TagHelperOutput output, TagBuilder control)
    {
        foreach (var attribute in output.Attributes.Where(attribute => attribute.Name != "class").ToArray())
        {
            control.With(attribute.Name, attribute.Value);
            output.Attributes.Remove(attribute);
        }
    }
}
