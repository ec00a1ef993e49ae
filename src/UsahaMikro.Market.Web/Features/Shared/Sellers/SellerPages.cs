using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Sellers;

/// <summary>What the newest check wants mended.</summary>
public sealed record SellerWant(string Item, string Reason);

/// <summary>The scale with its reason.</summary>
public sealed record ScaleLine(string Label, Tone Tone, string Sentence, string Pasal, string When, string Sales);

/// <summary>One fact, and the datum of the check it belongs to.</summary>
public sealed record SheetFact(string Label, string Value, RegistryItem? Item = null);

/// <summary>One group of facts.</summary>
public sealed record SheetPart(string Title, IReadOnlyList<SheetFact> Facts);

/// <summary>A seller's data as the registry shows them; secret numbers by their last digits.</summary>
public sealed record SellerSheet(IReadOnlyList<SheetPart> Parts)
{
    public static SellerSheet From(RegistryDetails one, IAreaBook areas, KbliList kbli) => new(
    [
        new SheetPart("Pemilik", Given(
            new("Nama", one.OwnerName, RegistryItem.Identity), new("Bentuk usaha", one.LegalForm.Label(), RegistryItem.Identity),
            new("NIK", one.Private.Nik, RegistryItem.Identity), new("Catatan NIK", one.Private.NikDoubt, RegistryItem.Identity),
            new("Telepon", one.Private.Phone, RegistryItem.Contact), new("Perempuan", Said(one.OwnerIsWoman)), new("Penyandang disabilitas", Said(one.OwnerHasDisability)))),
        new SheetPart("Usaha", Given(
            new("NIB", one.Nib.Length == 0 ? "belum punya" : one.NibOn is { } given ? $"{one.Nib}, terbit {Formats.Date(given)}" : one.Nib, RegistryItem.Nib),
            new("KBLI", string.Join("; ", one.Kbli.Select(kbli.NameOf)), RegistryItem.Activity),
            new("Tingkat risiko", one.Risk?.Label() ?? RiskLevels.Unset, RegistryItem.Activity),
            new("Domisili", $"{areas.KelurahanName(one.KelurahanCode)}, {areas.KecamatanName(one.KecamatanCode)}", RegistryItem.Domicile),
            new("Alamat", one.Address, RegistryItem.Domicile), new("Mulai usaha", Formats.Date(one.StartedOn), RegistryItem.CapitalAndSales),
            new("Kesanggupan", one.CapacityNote), new("Kelompok", one.GroupType is GroupType.None ? one.GroupName : $"{one.GroupType.Label()} {one.GroupName}"),
            new("Koperasi", one.Cooperative))),
        new SheetPart("Modal dan penjualan", Given(
            new("Modal tanpa tanah dan bangunan", one.Capital.ToString(), RegistryItem.CapitalAndSales),
            new("Penjualan 12 bulan", one.AnnualSales.ToString(), RegistryItem.CapitalAndSales),
            new("Dinyatakan pada", one.SalesDeclaredOn is { } on ? Formats.Date(on) : ""))),
        new SheetPart("Pajak dan rekening", Given(
            new("NPWP", one.Private.Npwp, RegistryItem.Tax),
            new("PKP", one.Tax.IsPkp ? $"{one.Tax.PkpNumber} sejak {Date(one.Tax.PkpSince)}" : "bukan PKP", RegistryItem.Tax),
            new("SK PPh final UMKM", one.Tax.PphNumber.Length == 0 ? "" : $"{one.Tax.PphNumber}, sampai {Date(one.Tax.PphUntil)}", RegistryItem.Tax),
            new("Pernyataan omzet bebas pajak", one.Tax.FreeTurnoverYear is { } year ? $"tahun pajak {year}, dinyatakan {Date(one.Tax.FreeTurnoverStatedOn)}" : "", RegistryItem.Tax),
            new("Rekening", one.Private.BankAccount.Length == 0 ? "" : $"{one.Private.BankName} {one.Private.BankAccount} a.n. {one.Private.BankHolder}", RegistryItem.BankAccount))),
    ]);

    /// <summary>What a check of this datum compares.</summary>
    public IReadOnlyList<SheetFact> FactsOf(RegistryItem item) => [.. Parts.SelectMany(part => part.Facts).Where(fact => fact.Item == item)];

    private static IReadOnlyList<SheetFact> Given(params SheetFact[] facts) => [.. facts.Where(fact => fact.Value.Length > 0)];

    private static string Said(bool? said) => said switch { true => "ya", false => "tidak", _ => "tidak disebutkan" };

    private static string Date(DateOnly? day) => day is { } known ? Formats.Date(known) : "–";
}

/// <summary>What the registry's pages draw alike.</summary>
public static class SellerPages
{
    public static Tone ToneOf(RegistryState state) => state switch
    {
        RegistryState.Verified => Tone.Good,
        RegistryState.Registered => Tone.Warn,
        RegistryState.Withdrawn => Tone.Plain,
        _ => Tone.Bad,
    };

    public static string IconOf(RegistryState state) => state switch
    {
        RegistryState.Verified => "check",
        RegistryState.Registered => "clock",
        RegistryState.Returned => "edit",
        RegistryState.Suspended => "lock",
        _ => "logout",
    };

    public static Tone ToneOf(BusinessScale scale, bool isNear) => isNear ? Tone.Warn : scale is BusinessScale.Mikro ? Tone.Good : Tone.Plain;

    public static IReadOnlyList<SellerWant> Wanted(RegistryDetails one) =>
        one.State is RegistryState.Returned ? [.. one.Wanted.Select(want => new SellerWant(want.Item.Label(), want.Reason))] : [];

    /// <summary>As of today, not as of the last step.</summary>
    public static ScaleLine? Scale(RegistryDetails one) => one.ScaleNow is { } now ? Line(now) : null;

    public static IReadOnlyList<TimelineStep> Declarations(RegistryDetails one) =>
        [.. one.Declarations.Select(said => new TimelineStep(
            $"Modal {said.Capital}, penjualan {said.Sales}", said.ByName, Formats.ShortDateTime(said.At), said.IsAfterCheck ? "Dinyatakan sesudah datanya diperiksa" : null))];

    public static IReadOnlyList<TimelineStep> ScaleHistory(RegistryDetails one) =>
        [.. one.ScaleSteps.Select(step => new TimelineStep(SellerWords.Label(step.Scale, step.IsNearLimit), step.ByName, Formats.ShortDateTime(step.At), step.Sentence))];

    public static IReadOnlyList<TimelineStep> Timeline(RegistryDetails one) =>
    [
        .. one.Steps.Select((step, at) => new TimelineStep(
            step.What, step.ByName.Length == 0 ? null : step.ByName, Formats.ShortDateTime(step.At), step.Note.Length == 0 ? null : step.Note,
            step.State is RegistryState.Returned or RegistryState.Suspended ? StepState.Refused : at == one.Steps.Count - 1 ? StepState.Now : StepState.Done)),
    ];

    private static ScaleLine Line(ScaleEntry step) => new(
        SellerWords.Label(step.Scale, step.IsNearLimit), ToneOf(step.Scale, step.IsNearLimit), step.Sentence, step.Pasal, Formats.Date(step.At),
        $"Dinyatakan {step.Declared} setahun; {step.Platform} terjual di pasar ini dalam 12 bulan terakhir.");
}
