using System.Globalization;
using Microsoft.Extensions.Localization;

namespace UsahaMikro.Market.Web.Ui.Language;

/// <summary>Indonesian sentences as keys; the English of an area stands in its <c>.en.resx</c>, else in Shared.</summary>
public sealed class Texts(IStringLocalizerFactory localizers, IHttpContextAccessor http)
{
    private static readonly string Assembly = typeof(Texts).Assembly.GetName().Name!;

    public static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public string this[string sentence] => English ? Translated(sentence) : sentence;

    public string this[string sentence, params object[] values] =>
        string.Format(Formats.Indonesian, this[sentence], values);

    private string Translated(string sentence)
    {
        var area = http.HttpContext?.GetRouteValue("area") as string ?? "Shared";
        var own = Of(area)[sentence];
        return own.ResourceNotFound ? Of("Shared")[sentence].Value : own.Value;
    }

    private IStringLocalizer Of(string area) => localizers.Create($"Features.{area}.{area}", Assembly);
}
