using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Ratio.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Data;

/// <summary>I6: the board's totals are the sum of the facts, and no line is realised beyond what was committed.</summary>
internal sealed class RatioInvariant(MarketDbContext db) : IInvariant
{
    public string Name => "I6 papan rasio = hitung ulang; realisasi ≤ komitmen";

    public async Task<IReadOnlyList<string>> BreachesAsync(CancellationToken cancellationToken) =>
        [.. await OverRealisedAsync(cancellationToken), .. await TotalsAsync(cancellationToken), .. await OrphansAsync(cancellationToken)];

    private async Task<List<string>> OverRealisedAsync(CancellationToken cancellationToken)
    {
        var committed = db.Set<CommitmentRow>().GroupBy(row => new { row.OrderId, row.LineNumber })
            .Select(line => new { line.Key.OrderId, line.Key.LineNumber, Gross = line.Sum(row => (long)row.Gross) });
        var realised = db.Set<Realisation>().GroupBy(row => new { row.OrderId, row.LineNumber })
            .Select(line => new { line.Key.OrderId, line.Key.LineNumber, Gross = line.Sum(row => (long)row.Gross) });
        var over = await realised
            .Join(committed, line => new { line.OrderId, line.LineNumber }, line => new { line.OrderId, line.LineNumber },
                (got, promised) => new { got.OrderId, got.LineNumber, Got = got.Gross, Promised = promised.Gross })
            .Where(line => line.Got > line.Promised).ToListAsync(cancellationToken);
        return over.ConvertAll(line => $"Pesanan {line.OrderId} baris {line.LineNumber}: realisasi {line.Got} melebihi komitmen {line.Promised}.");
    }

    private async Task<List<string>> TotalsAsync(CancellationToken cancellationToken)
    {
        var recount = new Dictionary<TotalKey, (Rupiah Committed, Rupiah Realised)>();
        foreach (var (key, gross) in await SumsAsync(db.Set<CommitmentRow>(), cancellationToken))
            recount[key] = (recount.GetValueOrDefault(key).Committed + gross, Rupiah.Zero);
        foreach (var (key, gross) in await SumsAsync(db.Set<Realisation>(), cancellationToken))
            recount[key] = (recount.GetValueOrDefault(key).Committed, recount.GetValueOrDefault(key).Realised + gross);

        var board = (await db.Set<RatioTotal>().AsNoTracking().ToListAsync(cancellationToken))
            .ToDictionary(total => total.Key, total => (total.Committed, total.Realised));
        return [.. recount.Keys.Union(board.Keys)
            .Where(key => recount.GetValueOrDefault(key) != board.GetValueOrDefault(key))
            .Select(key => $"Instansi {key.AgencyId} {key.FiscalYear} bulan {key.Month}: papan {board.GetValueOrDefault(key)}, hitung ulang {recount.GetValueOrDefault(key)}.")];
    }

    private async Task<List<string>> OrphansAsync(CancellationToken cancellationToken)
    {
        var strangers = await db.Set<Realisation>()
            .Where(row => !db.Set<CommitmentRow>().Any(line => line.OrderId == row.OrderId && line.SourceId == row.OrderId && line.LineNumber == row.LineNumber))
            .Select(row => new { row.OrderNumber, row.LineNumber }).ToListAsync(cancellationToken);
        return strangers.ConvertAll(row => $"Pesanan {row.OrderNumber} baris {row.LineNumber}: realisasi tanpa komitmen.");
    }

    private static async Task<IEnumerable<(TotalKey Key, Rupiah Gross)>> SumsAsync<TRow>(IQueryable<TRow> rows, CancellationToken cancellationToken)
        where TRow : RatioRow
    {
        var sums = await rows
            .GroupBy(row => new
            {
                row.FiscalYear,
                row.AgencyId,
                row.BuyerKind,
                row.Month,
                row.Facts.Scale,
                row.Facts.LegalForm,
                row.Facts.Registry,
                Kecamatan = row.Facts.DomicileCode.Substring(0, 6),
                row.Facts.Maker,
                row.Facts.IsPdn,
            })
            .Select(group => new { group.Key, Gross = group.Sum(row => (long)row.Gross) }).ToListAsync(cancellationToken);
        return sums.Select(sum => (
            new TotalKey(sum.Key.FiscalYear, sum.Key.AgencyId, sum.Key.BuyerKind, sum.Key.Month,
                new RuleFacts(sum.Key.Scale, sum.Key.LegalForm, sum.Key.Registry, sum.Key.Kecamatan, sum.Key.Maker, sum.Key.IsPdn)),
            new Rupiah(sum.Gross)));
    }
}
