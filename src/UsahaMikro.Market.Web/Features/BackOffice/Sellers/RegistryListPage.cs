using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Readiness.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Sellers;

/// <summary>The filter as it stands in the address.</summary>
public sealed class RegistryFilterForm
{
    public string? Q { get; set; }
    public RegistryState? Keadaan { get; set; }
    public string? Kecamatan { get; set; }
    public string? Skala { get; set; }
    public string? Risiko { get; set; }
    public string? Pemilik { get; set; }
    public string? Tingkat { get; set; }
    public GroupType? Kelompok { get; set; }

    /// <summary>Goal and level, such as <c>Catalogue-Ready</c>.</summary>
    public string? Kesiapan { get; set; }

    public string? Sesudah { get; set; }

    public const string Near = "mendekati";
    public const string Unset = "belum";

    /// <summary>Null when no readiness, or none we know, is asked for.</summary>
    public (ReadinessGoal Goal, ReadinessLevel Level)? Readiness => ReadinessChoices.Select(one => ((ReadinessGoal Goal, ReadinessLevel Level)?)one).FirstOrDefault(one => WordOf(one!.Value) == Kesiapan);

    internal static readonly (ReadinessGoal Goal, ReadinessLevel Level)[] ReadinessChoices =
        [.. from goal in Enum.GetValues<ReadinessGoal>() from level in Enum.GetValues<ReadinessLevel>() select (goal, level)];

    internal static string WordOf((ReadinessGoal Goal, ReadinessLevel Level) one) => $"{one.Goal}-{one.Level}";

    /// <param name="among">The sellers other modules chose; null for all.</param>
    public RegistryFilter ToFilter(IReadOnlyCollection<Guid>? among) => new(
        Q, Keadaan, Kecamatan, Enum.TryParse<BusinessScale>(Skala, out var scale) && Enum.IsDefined(scale) ? scale : null, Skala == Near,
        Enum.TryParse<RiskLevel>(Risiko, out var risk) && Enum.IsDefined(risk) ? risk : null,
        Pemilik == "perempuan", Pemilik == "disabilitas", among, Kelompok, Risiko == Unset);

    public string UrlWith(params (string Name, string? Value)[] changes)
    {
        var parts = new Dictionary<string, string?>
        {
            ["q"] = Q,
            ["keadaan"] = Keadaan?.ToString(),
            ["kecamatan"] = Kecamatan,
            ["skala"] = Skala,
            ["risiko"] = Risiko,
            ["pemilik"] = Pemilik,
            ["tingkat"] = Tingkat,
            ["kelompok"] = Kelompok?.ToString(),
            ["kesiapan"] = Kesiapan,
        };
        foreach (var (name, value) in changes) parts[name] = value;
        return QueryHelpers.AddQueryString("/dinas/pelaku-usaha", parts.Where(part => !string.IsNullOrEmpty(part.Value)));
    }
}

public sealed record RegistryLine(
    string Name, string? Url, string Owner, string Nib, string Place, string State, Tone Tone, string Icon, string Scale, Tone ScaleTone, string Risk, string? Level);

/// <summary>The registry as a list.</summary>
public sealed record RegistryListPage(
    RegistryFilterForm Filter, string Text, IReadOnlyList<Tab> Tabs, IReadOnlyList<RegistryLine> Lines, string? NextUrl, bool MayRegister,
    IReadOnlyList<SelectListItem> Kecamatan, IReadOnlyList<SelectListItem> Scales, IReadOnlyList<SelectListItem> Risks, IReadOnlyList<SelectListItem> Owners,
    IReadOnlyList<SelectListItem> Levels, IReadOnlyList<SelectListItem> Groups, IReadOnlyList<SelectListItem> Readiness)
{
    public static RegistryListPage From(
        RegistryFilterForm filter, RegistryPage page, IReadOnlyDictionary<Guid, SellerLevel> levels, IReadOnlyList<(string Code, string Name)> names, IAreaBook areas,
        bool mayRegister) => new(
        filter, $"Sistem informasi data tunggal usaha mikro: {Formats.Number(page.Counts.Values.Sum())} pelaku usaha, {Formats.Number(page.Total)} sesuai saringan",
        [
            new Tab("Semua", filter.UrlWith(("keadaan", null)), filter.Keadaan is null),
            .. Enum.GetValues<RegistryState>().Where(state => page.Counts.GetValueOrDefault(state) > 0 || filter.Keadaan == state)
                .Select(state => new Tab(state.Label(), filter.UrlWith(("keadaan", state.ToString())), filter.Keadaan == state, page.Counts.GetValueOrDefault(state))),
        ],
        [.. page.Rows.Select(row => Line(row, levels.GetValueOrDefault(row.Id), areas, mayRegister))], page.Next is null ? null : filter.UrlWith(("sesudah", page.Next)), mayRegister,
        [.. areas.Kecamatan.Select(one => new SelectListItem(one.Name, one.Code, one.Code == filter.Kecamatan))],
        [
            .. Enum.GetValues<BusinessScale>().Select(scale => new SelectListItem(scale.ToString(), scale.ToString(), filter.Skala == scale.ToString())),
            new SelectListItem("Mendekati batas", RegistryFilterForm.Near, filter.Skala == RegistryFilterForm.Near),
        ],
        [.. Enum.GetValues<RiskLevel>().Select(risk => new SelectListItem(risk.Label(), risk.ToString(), filter.Risiko == risk.ToString())),
            new SelectListItem("Risiko belum ditetapkan", RegistryFilterForm.Unset, filter.Risiko == RegistryFilterForm.Unset)],
        [new SelectListItem("Perempuan", "perempuan", filter.Pemilik == "perempuan"), new SelectListItem("Penyandang disabilitas", "disabilitas", filter.Pemilik == "disabilitas")],
        [.. names.Select(level => new SelectListItem(level.Name, level.Code, level.Code == filter.Tingkat))],
        [.. Enum.GetValues<GroupType>().Select(type => new SelectListItem(type.Label(), type.ToString(), filter.Kelompok == type))],
        [.. RegistryFilterForm.ReadinessChoices.Select(one => new SelectListItem(
            $"{one.Goal.Label()}: {one.Level.Label().ToLowerInvariant()}", RegistryFilterForm.WordOf(one), RegistryFilterForm.WordOf(one) == filter.Kesiapan))]);

    private static RegistryLine Line(RegistryRow row, SellerLevel? level, IAreaBook areas, bool mayOpen) => new(
        row.Name, mayOpen ? $"/dinas/pelaku-usaha/{row.Slug}" : null, row.OwnerName, row.Nib.Length == 0 ? "belum ber-NIB" : row.Nib,
        $"{areas.KelurahanName(row.KelurahanCode)}, {areas.KecamatanName(AreaCode.KecamatanOf(row.KelurahanCode))}", row.State.Label(), SellerPages.ToneOf(row.State),
        SellerPages.IconOf(row.State), SellerWords.Label(row.Scale, row.IsNearLimit), SellerPages.ToneOf(row.Scale, row.IsNearLimit), row.Risk?.Label() ?? RiskLevels.Unset,
        level?.Name);
}
