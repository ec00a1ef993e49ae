using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Web.Features.Shared.Regulations;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.DataDictionary;

public sealed record FieldGroup(string Name, IReadOnlyList<DataField> Fields);

/// <summary>The data standard of the registry (BKS 14(3)–(4)).</summary>
public sealed record DataDictionaryPage(IReadOnlyList<FieldGroup> Groups)
{
    public static DataDictionaryPage From(IReadOnlyList<DataField> fields) =>
        new([.. fields.GroupBy(field => field.Group).Select(group => new FieldGroup(group.Key, [.. group]))]);
}

/// <summary>The dictionary for machines; the names are those of the regulation.</summary>
public sealed record DataDictionaryFile(string Daerah, string Dasar, string DayaIkat, IReadOnlyList<DataDictionaryEntry> Data)
{
    public static DataDictionaryFile From(IReadOnlyList<DataField> fields, Daerah daerah, Func<string, PasalStanding> standingOf) => new(
        daerah.AreaCode, DataDictionaryController.Basis, RegulationWords.StandingOf(standingOf(DataDictionaryController.Basis)),
        [.. fields.Select(field => new DataDictionaryEntry(
            field.Code, field.Name, field.Concept, field.Definition, field.Classes, field.Measure, field.Unit, field.Pasal,
            RegulationWords.StandingOf(standingOf(field.Pasal)), field.IsPublic))]);
}

public sealed record DataDictionaryEntry(
    string Kode, string Nama, string Konsep, string Definisi, IReadOnlyList<string> Klasifikasi, string Ukuran, string Satuan, string Pasal, string DayaIkat, bool Terbuka);

/// <summary>What each field of the registry means, for people and as JSON.</summary>
public sealed class DataDictionaryController(DataDictionaryQuery dictionary, IAreaBook areas) : StorefrontController
{
    internal const string Basis = "BKS 14(4)";

    [HttpGet("/kamus-data", Name = "data-dictionary"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public IActionResult Index() => View(DataDictionaryPage.From(dictionary.All()));

    [HttpGet("/kamus-data.json", Name = "data-dictionary-json"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> ForMachines([FromServices] SiteLawQuery law, CancellationToken cancellationToken) =>
        Json(DataDictionaryFile.From(dictionary.All(), areas.Daerah, (await law.TodayAsync(cancellationToken)).Of));
}
