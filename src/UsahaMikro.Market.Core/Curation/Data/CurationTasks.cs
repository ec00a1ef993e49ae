using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Data;

/// <summary>What curation asks of curators and sellers.</summary>
internal sealed class CurationTasks(MarketDbContext db, IReviewDesk review, TimeProvider clock) : ITaskSource
{
    private const int Most = 10;
    private const int SoonDays = 2;

    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role is Role.Curator) return await OfCuratorAsync(actor, cancellationToken);
        return actor.SellerId is { } seller ? await OfSellerAsync(seller, cancellationToken) : [];
    }

    /// <summary>What this curator has begun or is asked about, then the oldest that wait and are due soon or over.</summary>
    private async Task<IReadOnlyList<TaskItem>> OfCuratorAsync(Actor actor, CancellationToken cancellationToken)
    {
        var open = await db.Set<CurationCase>().AsNoTracking().Open()
            .Where(c => c.State == CaseState.Waiting || c.CuratorId == actor.UserId || (c.SecondOpinionAskedAt != null && c.SecondCuratorId == null))
            .OrderBy(c => c.HandedInAt).Select(c => new { c.Number, c.ProductName, c.SellerName, c.State, c.CuratorId, c.CuratorName, c.HandedInAt, c.DueOn })
            .ToListAsync(cancellationToken);
        var pressing = open.Where(c => c.State is CaseState.Waiting && UrgencyOf(c.DueOn) is not TaskUrgency.Normal).Take(Most);
        return
        [
            .. open.Where(c => c.State is CaseState.InReview).Concat(pressing).Select(c => new TaskItem(
                c.State is CaseState.Waiting ? $"Ambil {c.ProductName}"
                    : c.CuratorId == actor.UserId ? $"Putuskan {c.ProductName}" : $"Beri pendapat kedua tentang {c.ProductName}",
                c.State is CaseState.InReview && c.CuratorId != actor.UserId ? $"{c.SellerName} · diminta {c.CuratorName}" : $"{c.SellerName} · {c.Number}",
                $"/kurasi/{c.Number}", "Buka", c.HandedInAt, c.DueOn, UrgencyOf(c.DueOn), "clipboard-list")),
        ];
    }

    private async Task<IReadOnlyList<TaskItem>> OfSellerAsync(Guid sellerId, CancellationToken cancellationToken)
    {
        var newest = await db.Newest().Where(c => c.SellerId == sellerId &&
                (c.State == CaseState.Revision || c.State == CaseState.Refused))
            .Include(c => c.Decisions).ToListAsync(cancellationToken);
        if (newest.Count == 0) return [];

        var there = (await review.OfSellersAsync([sellerId], cancellationToken)).Select(line => line.ProductId).ToHashSet();
        return [.. newest.Where(c => there.Contains(c.ProductId)).Select(Of).OfType<TaskItem>()];
    }

    private TaskItem? Of(CurationCase one)
    {
        var (link, since) = ($"/usaha/produk/{one.ProductCode}/kurasi", one.DecidedAt!.Value);
        var reason = one.Decisions.Count > 0 ? one.Decisions[0].Reason : "";
        return one.State switch
        {
            CaseState.Revision => new TaskItem($"Perbaiki {one.ProductName}, lalu ajukan lagi", reason, link, "Lihat", since, null, TaskUrgency.Soon, "edit"),
            CaseState.Refused when one.CanBeAppealedOn(clock.Today()) => new TaskItem(
                $"{one.ProductName} ditolak kurator", $"{reason} Banding masih bisa diajukan.", link, "Lihat", since, one.AppealUntil,
                UrgencyOf(one.AppealUntil!.Value), "scale"),
            _ => null,
        };
    }

    private TaskUrgency UrgencyOf(DateOnly due) =>
        due < clock.Today() ? TaskUrgency.Overdue : due <= clock.Today().AddDays(SoonDays) ? TaskUrgency.Soon : TaskUrgency.Normal;
}
