using Microsoft.AspNetCore.Razor.TagHelpers;
using static UsahaMikro.Market.Web.Ui.Tags.Markup;

namespace UsahaMikro.Market.Web.Ui.Tags;

/// <summary><c>&lt;stepper asp-for="Quantity" label="Terjual" min="0" max="36" /&gt;</c>: a number with big − and +.</summary>
[HtmlTargetElement("stepper")]
public sealed class StepperTag(UiKit kit) : FieldTagBase(kit)
{
    public long Min { get; set; }

    public long? Max { get; set; }

    public long Step { get; set; } = 1;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = Control(Void("input", "input")).With("type", "text").With("inputmode", "numeric").With("autocomplete", "off")
            .With("value", CurrentValue ?? "0").With("data-min", Min).WithIf(Max is not null, "data-max", Max);
        PassOn(output, input);
        Become(output, "div", "stepper");
        output.Content
            .AppendHtml(El("label", null, LabelText).With("for", Id))
            .AppendHtml(El("div", "stepper-box", Button(-Step, "minus", "Kurangi {0}"), input, Button(Step, "plus", "Tambah {0}")))
            .AppendHtml(HelpLine).AppendHtml(ErrorLine);
    }

    private Microsoft.AspNetCore.Html.IHtmlContent Button(long step, string icon, string words) =>
        El("button", null, Kit.Icon(icon)).With("type", "button").With("data-step", step).With("aria-label", Kit.T[words, LabelText]);
}

/// <summary><c>&lt;upload asp-for="Photo" accept="image/*" help="JPG atau PNG, paling besar 8 MB" multiple /&gt;</c>.</summary>
[HtmlTargetElement("upload")]
public sealed class UploadTag(UiKit kit) : FieldTagBase(kit)
{
    public string? Accept { get; set; }

    public bool Multiple { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = Control(Void("input")).With("type", "file").WithIf(Accept is not null, "accept", Accept).WithIf(Multiple, "multiple");
        PassOn(output, input);
        Become(output, "div", "field");
        output.Content.AppendHtml(LabelFor()).AppendHtml(ErrorLine)
            .AppendHtml(El("div", "upload", Kit.Icon(Accept?.StartsWith("image", StringComparison.Ordinal) == true ? "camera" : "upload"), input, HelpLine));
    }
}
