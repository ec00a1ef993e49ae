using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using UsahaMikro.Market.Web.Ui.Parts;
using static UsahaMikro.Market.Web.Ui.Tags.Markup;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary><c>&lt;select-field asp-for="Kecamatan" items="Model.Kecamatan" empty="Semua kecamatan" /&gt;</c>.</summary>
[HtmlTargetElement("select-field")]
public sealed class SelectFieldTag(UiKit kit) : FieldTagBase(kit)
{
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    public string? Empty { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var select = Control(El("select", "input"));
        if (Empty is not null) select.Add(El("option", null, Empty).With("value", ""));
        foreach (var item in Items)
        {
            var chosen = CurrentValue is null ? item.Selected : CurrentValue == (item.Value ?? item.Text);
            select.Add(El("option", null, item.Text).With("value", item.Value ?? item.Text)
                .WithIf(chosen, "selected").WithIf(item.Disabled, "disabled"));
        }

        PassOn(output, select);
        Become(output, "div", "field");
        output.Content.AppendHtml(LabelFor()).AppendHtml(HelpLine).AppendHtml(ErrorLine).AppendHtml(select);
    }
}

/// <summary><c>&lt;check-field asp-for="Agree" label="Saya setuju" /&gt;</c> for a bool.</summary>
[HtmlTargetElement("check-field")]
public sealed class CheckFieldTag(UiKit kit) : FieldTagBase(kit)
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isOn = CurrentValue?.Split(',')[0] is { } value && value.Equals("true", StringComparison.OrdinalIgnoreCase);
        var box = Describe(Void("input")).With("type", "checkbox").With("id", Id).With("name", FullName)
            .With("value", "true").WithIf(isOn, "checked");
        PassOn(output, box);
        Become(output, "div", "check");
        output.Content.AppendHtml(box).AppendHtml(El("label", null, LabelText).With("for", Id))
            .AppendHtml(HelpLine).AppendHtml(ErrorLine)
            .AppendHtml(Void("input").With("type", "hidden").With("name", FullName).With("value", "false"));
    }
}

/// <summary><c>&lt;radio-cards asp-for="Kind" items="Model.Kinds" /&gt;</c> with <see cref="Choice"/> items.</summary>
[HtmlTargetElement("radio-cards")]
public sealed class RadioCardsTag(UiKit kit) : FieldTagBase(kit)
{
    public IEnumerable<Choice> Items { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "fieldset", "field cards");
        output.Content.AppendHtml(LabelFor("legend")).AppendHtml(HelpLine).AppendHtml(ErrorLine);
        var first = true;
        foreach (var choice in Items)
        {
            var id = first ? Id : $"{Id}_{TagBuilder.CreateSanitizedId(choice.Value, "_")}";
            var input = Describe(Void("input")).With("type", "radio").With("id", id).With("name", FullName)
                .With("value", choice.Value).WithIf(choice.Value == CurrentValue, "checked").WithIf(choice.IsDisabled, "disabled");
            output.Content.AppendHtml(El("label", "radio-card", input, El("b", null, choice.Text), Kit.Icon(choice.Icon),
                choice.Help is null ? null : El("span", "help", choice.Help)));
            first = false;
        }
    }
}

/// <summary><c>&lt;check-cards asp-for="Papers" items="Model.Papers" chosen="Model.Form.Papers" /&gt;</c>: several of <see cref="Choice"/> items.</summary>
[HtmlTargetElement("check-cards")]
public sealed class CheckCardsTag(UiKit kit) : FieldTagBase(kit)
{
    public IEnumerable<Choice> Items { get; set; } = [];

    public IReadOnlyCollection<string> Chosen { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "fieldset", "field cards");
        output.Content.AppendHtml(LabelFor("legend")).AppendHtml(HelpLine).AppendHtml(ErrorLine);
        foreach (var (at, choice) in Items.Index())
        {
            var input = Describe(Void("input")).With("type", "checkbox").With("id", at == 0 ? Id : $"{Id}_{at}").With("name", FullName)
                .With("value", choice.Value).WithIf(Chosen.Contains(choice.Value), "checked").WithIf(choice.IsDisabled, "disabled");
            output.Content.AppendHtml(El("label", "radio-card", input, El("b", null, choice.Text), Kit.Icon(choice.Icon),
                choice.Help is null ? null : El("span", "help", choice.Help)));
        }
    }
}
