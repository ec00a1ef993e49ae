using System.Globalization;
using Microsoft.Extensions.Localization;

namespace UsahaMikro.Market.Web.Ui.Language;

/// <summary>Names of fields and sentences of validation, in the language of the page.</summary>
public sealed class AnnotationTexts(Texts texts) : IStringLocalizer
{
    public LocalizedString this[string name] => new(name, texts[name]);

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.CurrentCulture, texts[name], arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
