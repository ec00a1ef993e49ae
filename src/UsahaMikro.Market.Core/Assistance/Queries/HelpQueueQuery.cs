using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.Queries;

public enum HelpTab { Waiting, Accepted, Ended }

/// <summary>What the queue is asked for; null means all.</summary>
public sealed record HelpFilter(HelpTab Tab, DocumentKind? Paper = null, string? Kecamatan = null, RiskLevel? Risk = null);

/// <param name="Open">All that is open, whatever the filter; for the groups.</param>
public sealed record HelpQueue(IReadOnlyList<HelpRow> Rows, IReadOnlyList<HelpRow> Open, int Waiting, int Accepted, int Ended);

/// <summary>Requests for help, for the Dinas and the DPMPTSP: the oldest first, those that ended the newest first.</summary>
public sealed class HelpQueueQuery(MarketDbContext db, ISellerRegistry sellers, ILicenceDesk licences, TimeProvider clock)
{
    private const int MostEnded = 100;

    public async Task<HelpQueue> ReadAsync(HelpFilter filter, CancellationToken cancellationToken)
    {
        var all = db.Set<HelpRequest>().AsNoTracking();
        var open = await RowsAsync(all.Where(r => r.OpenKey != null).OrderBy(r => r.AskedAt), cancellationToken);
        var shown = filter.Tab is HelpTab.Ended
            ? await RowsAsync(all.Where(r => r.OpenKey == null && (filter.Paper == null || r.Paper == filter.Paper)).OrderByDescending(r => r.EndedAt), cancellationToken)
            : [.. open.Where(row => row.Request.State == (filter.Tab is HelpTab.Waiting ? HelpState.Asked : HelpState.Accepted))];
        return new HelpQueue(
            [.. shown.Where(row => (filter.Paper is null || row.Request.Paper == filter.Paper)
                && (string.IsNullOrEmpty(filter.Kecamatan) || row.Kecamatan == filter.Kecamatan) && (filter.Risk is null || row.Risk == filter.Risk))
                .Take(filter.Tab is HelpTab.Ended ? MostEnded : int.MaxValue)],
            open, open.Count(row => row.Request.State is HelpState.Asked), open.Count(row => row.Request.State is HelpState.Accepted),
            await all.CountAsync(r => r.OpenKey == null, cancellationToken));
    }

    /// <summary>Null when there is no such request.</summary>
    public async Task<HelpRow?> FindAsync(string number, CancellationToken cancellationToken) =>
        (await RowsAsync(db.Set<HelpRequest>().AsNoTracking().Where(r => r.Number == number), cancellationToken)).SingleOrDefault();

    private async Task<IReadOnlyList<HelpRow>> RowsAsync(IQueryable<HelpRequest> requests, CancellationToken cancellationToken)
    {
        var found = await requests.Include(r => r.Steps).ToListAsync(cancellationToken);
        var cards = await sellers.CardsAsync([.. found.Select(r => r.SellerId).Distinct()], cancellationToken);
        var (today, rules) = (clock.Today(), await licences.RulesAsync(cancellationToken));
        return found.ConvertAll(r => cards.GetValueOrDefault(r.SellerId) is { } seller
            ? new HelpRow(HelpView.Of(r, today), seller, rules.RiskOf(seller)) : new HelpRow(HelpView.Of(r, today), null, null));
    }
}
