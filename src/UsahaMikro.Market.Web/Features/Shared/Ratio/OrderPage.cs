using System.Globalization;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Queries;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Ratio;

/// <summary>A test with its sentence.</summary>
public sealed record ReasonRow(string Sentence, string Pasal, bool Passed);

/// <summary>What another rule set would say.</summary>
public sealed record OtherRule(string Pasal, string Name, bool Counts, string Why);

public sealed record LineCard(
    int Number, string Name, string Quantity, string Gross, string Committed, string Realised, bool Counts, string Verdict,
    IReadOnlyList<ReasonRow> Reasons, IReadOnlyList<OtherRule> Others, IReadOnlyList<(string Label, string Value)> Facts, IReadOnlyList<string> History);

/// <summary>One order down to the reason of each line.</summary>
public sealed record OrderPage(
    string Number, string Subtitle, IReadOnlyList<Crumb> Crumbs, RuleLine Rule, string Package, string Counted, string Committed, string Realised,
    IReadOnlyList<LineCard> Lines)
{
    public static OrderPage From(JudgedOrder order, string root, bool isOwn)
    {
        var back = string.Create(CultureInfo.InvariantCulture, $"{root}?tahun={order.Year}");
        var counting = order.Lines.Where(line => line.Verdict.Counts).ToList();
        return new OrderPage(
            order.OrderNumber, $"{order.Agency.Name} · {order.SellerName} · dipesan {Formats.DateTime(order.PlacedAt)}",
            isOwn ? [new Crumb("Rasio belanja lokal", back), new Crumb(order.OrderNumber)]
                : [new Crumb("Papan rasio", string.Create(CultureInfo.InvariantCulture, $"/dinas/rasio?tahun={order.Year}")), new Crumb(order.Agency.ShortName, back), new Crumb(order.OrderNumber)],
            RuleLine.From(order.Rule),
            order.Package is null ? "Tanpa paket RUP" : $"{order.Package.Code} · {order.Package.Name} · tahun anggaran {order.Year}",
            $"{counting.Count} dari {order.Lines.Count} baris",
            Formats.Rupiah(counting.Sum(line => line.Committed.Amount)), Formats.Rupiah(counting.Sum(line => line.Realised.Amount)),
            [.. order.Lines.Select(Card)]);
    }

    private static LineCard Card(JudgedLine line) => new(
        line.Number, line.ItemName, Formats.Quantity(line.Quantity, line.Unit), line.Gross.ToString(), line.Committed.ToString(), line.Realised.ToString(),
        line.Verdict.Counts, line.Verdict.Counts ? "Dihitung." : "Tidak dihitung.",
        [.. line.Verdict.Reasons.OrderBy(reason => reason.Passed).Select(reason => new ReasonRow(reason.Sentence, reason.Pasal, reason.Passed))],
        [.. line.Others.Select(Other)],
        [
            ("Skala usaha", line.Facts.Scale.ToString()),
            ("Bentuk", RatioWords.Of(line.Facts.LegalForm)),
            ("NIB", line.Facts.Nib.Length == 0 ? "belum ada" : line.Facts.Nib),
            ("Domisili", line.DomicileName),
            ("Pembuat", RatioWords.Of(line.Facts.Maker)),
            ("Produksi dalam negeri", line.Facts.IsPdn ? line.Facts.Tkdn is { } tkdn ? $"ya, TKDN {tkdn} %" : "ya" : "tidak"),
            ("Data Dinas", RatioWords.Of(line.Facts.Registry)),
        ],
        [
            .. line.Accepted.Select(part => $"{part.BastNumber}, {Formats.Date(part.BastDate)}: diterima {Formats.Quantity(part.Quantity, line.Unit)}, {part.Gross}{(part.IsLate ? " — BAST sesudah 31 Desember" : "")}"),
            .. line.Released.Select(part => $"{Formats.Date(part.At)}: dilepas {Formats.Quantity(part.Quantity, line.Unit)}, {part.Gross} — {part.Reason}"),
        ]);

    private static OtherRule Other(Verdict verdict) => new(
        verdict.Rules.Pasal, verdict.Rules.Name, verdict.Counts,
        verdict.Counts ? "dihitung" : string.Join(' ', verdict.Failures.Select(reason => reason.Sentence)));
}
