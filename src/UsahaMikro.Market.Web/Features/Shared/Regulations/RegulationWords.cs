using System.Globalization;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Features.Shared.Regulations;

/// <summary>Parameters and rule sets in words people read.</summary>
public static class RegulationWords
{
    public static string NameOf(string key) => ParameterBook.Find(key)?.Name ?? key;

    public static string ValueOf(ParameterValue one) => ParameterBook.Find(one.Key) is { } definition ? ValueOf(definition, one.Value) : one.Value;

    public static string ValueOf(ParameterDefinition definition, string value) => definition.Kind switch
    {
        ParameterKind.Money => Formats.Rupiah((long)Number(value)),
        ParameterKind.Percent => Formats.Percent(Number(value)),
        ParameterKind.Years or ParameterKind.Months or ParameterKind.Days or ParameterKind.WorkingDays or ParameterKind.Count => Formats.Quantity(Number(value), definition.Unit),
        ParameterKind.Date => Formats.Date(DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ParameterKind.Text or ParameterKind.RuleSet => value,
        ParameterKind.Month or ParameterKind.Choice => definition.WordOf(value),
        ParameterKind.Choices => And([.. ParameterValues.ListOf(value).Select(definition.WordOf)]),
        ParameterKind.Numbers => And([.. ParameterValues.ListOf(value)]) + " hari",
        _ => string.Join(", ", ParameterValues.WeightsOf(value).Select(part => $"{definition.WordOf(part.Key)} {part.Value} %")),
    };

    public static string ForceOf(RuleForce force) => force switch
    {
        RuleForce.PeraturanDaerah => "Peraturan daerah ini",
        RuleForce.HukumNasional => "Hukum nasional",
        _ => "Diadopsi Dinas, belum diwajibkan",
    };

    public static string StandingOf(PasalStanding standing) => standing switch
    {
        PasalStanding.Own => ForceOf(RuleForce.PeraturanDaerah),
        PasalStanding.National => ForceOf(RuleForce.HukumNasional),
        PasalStanding.Adopted => ForceOf(RuleForce.DiadopsiDinas),
        _ => "Rujukan saja",
    };

    public static string Span(DateOnly from, DateOnly? until, Texts t) =>
        until is { } end ? t["{0} sampai {1}", Formats.Date(from), Formats.Date(end)] : t["sejak {0}", Formats.Date(from)];

    public static IReadOnlyList<string> ConditionsOf(RuleSet one, Texts t)
    {
        string?[] conditions =
        [
            one.TargetPercent is { } target ? t["sasaran {0}", Formats.Percent(target)] : null,
            t["skala {0}", string.Join(", ", one.Scales.Select(scale => scale.ToString().ToLowerInvariant()))],
            t[one.Cooperative is CooperativeRule.Yes ? "koperasi dihitung" : "koperasi menurut skalanya"],
            one.MustBeLocal ? t["berdomisili di daerah"] : null,
            one.MustBePdn ? t["produk dalam negeri"] : null,
            one.MustBeRegistered ? t["terdaftar dan diperiksa"] : null,
            one.MustBeOwnMade ? t["dihasilkan sendiri"] : null,
            t[one.TaxBasis is TaxBasis.Gross ? "nilai termasuk PPN dan ongkos kirim" : "nilai tanpa PPN di kedua sisi"],
        ];
        return [.. conditions.OfType<string>()];
    }

    private static string And(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : string.Join(", ", words.SkipLast(1)) + " dan " + words[^1];

    private static decimal Number(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);
}
