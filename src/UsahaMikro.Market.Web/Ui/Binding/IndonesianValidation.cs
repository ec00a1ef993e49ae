using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace UsahaMikro.Market.Web.Ui.Binding;

/// <summary>Gives validation attributes without a message our own sentence.</summary>
public sealed class IndonesianValidation : IValidationMetadataProvider
{
    // These carry an English sentence from birth, which looks like one that was written for the field.
    private static readonly string?[] Inborn = [new EmailAddressAttribute().ErrorMessage, new PhoneAttribute().ErrorMessage, new UrlAttribute().ErrorMessage];

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            // An attribute that is given null has no sentence at all, and fails with 500 when it should refuse.
            if ((attribute.ErrorMessage is null || Inborn.Contains(attribute.ErrorMessage)) && attribute.ErrorMessageResourceName is null
                && SentenceFor(attribute) is { } sentence) attribute.ErrorMessage = sentence;
        }
    }

    private static string? SentenceFor(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "{0} wajib diisi.",
        StringLengthAttribute { MinimumLength: > 0 } => "{0} harus {2:#,##0} sampai {1:#,##0} huruf.",
        StringLengthAttribute or MaxLengthAttribute => "{0} paling banyak {1:#,##0} huruf.",
        MinLengthAttribute => "{0} paling sedikit {1:#,##0} huruf.",
        RangeAttribute => "{0} harus antara {1:#,##0.##} dan {2:#,##0.##}.",
        EmailAddressAttribute => "Tulis alamat surel yang lengkap, misalnya nama@contoh.id.",
        PhoneAttribute => "Tulis nomor telepon dengan angka, misalnya 0812 3456 7890.",
        UrlAttribute => "Tulis alamat web yang lengkap, misalnya https://contoh.id.",
        CompareAttribute => "{0} tidak sama.",
        EnumDataTypeAttribute => "{0}: pilih dari daftar.",
        RegularExpressionAttribute => "{0} tidak sesuai bentuk yang diminta.",
        _ => null,
    };
}
