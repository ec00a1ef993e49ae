using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Ui.Binding;

internal static class BindingMessages
{
    public static void Set(DefaultModelBindingMessageProvider provider)
    {
        provider.SetValueMustNotBeNullAccessor(_ => Say("Bagian ini wajib diisi.", "This field is required."));
        provider.SetMissingBindRequiredValueAccessor(_ => Say("Bagian ini wajib diisi.", "This field is required."));
        provider.SetMissingKeyOrValueAccessor(() => Say("Bagian ini wajib diisi.", "This field is required."));
        provider.SetMissingRequestBodyRequiredValueAccessor(() => Say("Isi permintaan tidak ada.", "The request has no body."));
        provider.SetAttemptedValueIsInvalidAccessor((value, _) => Say($"“{value}” tidak bisa dibaca.", $"“{value}” cannot be read."));
        provider.SetNonPropertyAttemptedValueIsInvalidAccessor(value => Say($"“{value}” tidak bisa dibaca.", $"“{value}” cannot be read."));
        provider.SetUnknownValueIsInvalidAccessor(_ => Say("Isian ini tidak bisa dibaca.", "This value cannot be read."));
        provider.SetNonPropertyUnknownValueIsInvalidAccessor(() => Say("Isian ini tidak bisa dibaca.", "This value cannot be read."));
        provider.SetValueIsInvalidAccessor(value => Say($"“{value}” tidak bisa dibaca.", $"“{value}” cannot be read."));
        provider.SetValueMustBeANumberAccessor(_ => Say("Isi dengan angka.", "Use a number."));
        provider.SetNonPropertyValueMustBeANumberAccessor(() => Say("Isi dengan angka.", "Use a number."));
    }

    private static string Say(string indonesian, string english) => Texts.English ? english : indonesian;
}
