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

/// <summary>One group of facts.</summary>
public sealed record SheetPart(string Title, IReadOnlyList<KeyValuePair<string, string>> Facts);

/// <summary>A seller's data as the registry shows them; secret numbers by their last digits.</summary>
public sealed record SellerSheet(IReadOnlyList<SheetPart> Parts)
{
    public static SellerSheet From(RegistryDetails one, IAreaBook areas, IKbliBook kbli) => new(
    [
        new SheetPart("Pemilik", Given(
            ("Nama", one.OwnerName), ("Bentuk usaha", one.LegalForm.Label()), ("NIK", one.Private.Nik), ("Catatan NIK", one.Private.NikDoubt), ("Telepon", one.Private.Phone),
            ("Dinyatakan", string.Join(", ", new[] { one.OwnerIsWoman ? "perempuan" : "", one.OwnerHasDisability ? "penyandang disabilitas" : "" }.Where(word => word.Length > 0))))),
        new SheetPart("Usaha", Given(
            ("NIB", one.Nib.Length == 0 ? "belum punya" : one.Nib), ("KBLI", string.Join("; ", one.Kbli.Select(code => $"{code} {kbli.Find(code)?.Title}".Trim()))),
            ("Tingkat risiko", one.Risk?.Label() ?? "belum diketahui"), ("Domisili", $"{areas.KelurahanName(one.KelurahanCode)}, {areas.KecamatanName(one.KecamatanCode)}"),
            ("Alamat", one.Address), ("Mulai usaha", Formats.Date(one.StartedOn)), ("Kesanggupan", one.CapacityNote),
            ("Kelompok", one.GroupType is GroupType.None ? one.GroupName : $"{one.GroupType.Label()} {one.GroupName}"), ("Koperasi", one.Cooperative))),
        new SheetPart("Modal dan penjualan", Given(
            ("Modal tanpa tanah dan bangunan", one.Capital.ToString()), ("Penjualan 12 bulan", one.AnnualSales.ToString()),
            ("Dinyatakan pada", one.SalesDeclaredOn is { } on ? Formats.Date(on) : ""))),
        new SheetPart("Pajak dan rekening", Given(
            ("NPWP", one.Private.Npwp), ("PKP", one.IsPkp ? $"{one.PkpNumber} sejak {(one.PkpSince is { } since ? Formats.Date(since) : "–")}" : "bukan PKP"),
            ("SK PPh final UMKM", one.PphNumber.Length == 0 ? "" : $"{one.PphNumber}, sampai {(one.PphUntil is { } until ? Formats.Date(until) : "–")}"),
            ("Pernyataan omzet ≤ Rp500 juta", one.IsBelowFreeTurnover ? "ya" : ""),
            ("Rekening", one.Private.BankAccount.Length == 0 ? "" : $"{one.Private.BankName} {one.Private.BankAccount} a.n. {one.Private.BankHolder}"))),
    ]);

    private static IReadOnlyList<KeyValuePair<string, string>> Given(params (string Label, string Value)[] facts) =>
        [.. facts.Where(fact => fact.Value.Length > 0).Select(fact => KeyValuePair.Create(fact.Label, fact.Value))];
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

    public static ScaleLine? Scale(RegistryDetails one) => one.ScaleSteps.Count == 0 ? null : Line(one.ScaleSteps[0]);

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
