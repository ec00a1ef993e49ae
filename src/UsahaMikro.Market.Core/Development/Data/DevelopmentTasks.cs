using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Data;

/// <summary>What classification asks of the Dinas, of mentors and of sellers.</summary>
internal sealed class DevelopmentTasks(MarketDbContext db, ISellerRegistry sellers, IAreaBook areas, IRegulationParameters parameters, TimeProvider clock) : ITaskSource
{
    private const int Most = 10;

    private const int SoonDays = 30;

    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken) => actor.Role switch
    {
        Role.DinasOfficer or Role.DinasHead =>
            [.. await ConfirmationsAsync(actor, cancellationToken), .. await ChecksAsync(actor, cancellationToken), .. await DueAsync(cancellationToken)],
        Role.Mentor => await OfMentorAsync(actor, cancellationToken),
        _ => actor.SellerId is { } seller ? await OfSellerAsync(seller, cancellationToken) : [],
    };

    private async Task<IReadOnlyList<TaskItem>> ConfirmationsAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role is not Role.DinasHead) return [];
        var (area, today) = (areas.Daerah.AreaCode, clock.Today());
        var waiting = await db.Set<Guideline>().AsNoTracking()
            .Where(g =>
                g.AreaCode == area && g.State == GuidelineState.Waiting && g.From > today && !g.Steps.Any(step => step.IsWriting && step.ById == actor.UserId))
            .Select(g => new { g.Number, g.From, Since = g.Steps.Max(step => step.At) }).ToListAsync(cancellationToken);
        return waiting.ConvertAll(one => new TaskItem(
            $"Sahkan pedoman klasifikasi {one.Number}", "Tanpa pengesahan sebelum hari mulainya, pedoman ini tidak berlaku.",
            $"/dinas/klasifikasi/pedoman/{one.Number}",
            "Periksa", one.Since, one.From!.Value.AddDays(-1), UrgencyOf(one.From.Value.AddDays(-1)), "scale"));
    }

    private async Task<IReadOnlyList<TaskItem>> ChecksAsync(Actor actor, CancellationToken cancellationToken)
    {
        var waiting = await db.Set<SelfAssessment>().AsNoTracking().Where(s => s.State == SelfAssessmentState.Waiting && s.ById != actor.UserId)
            .OrderBy(s => s.At).Take(Most).Select(s => new { s.SellerId, s.ByName, s.At }).ToListAsync(cancellationToken);
        if (waiting.Count == 0) return [];
        var cards = await sellers.CardsAsync([.. waiting.Select(one => one.SellerId)], cancellationToken);
        var within = await parameters.WholeAsync(ParameterKeys.LevelCheckDays, clock.Today(), cancellationToken);
        return [.. waiting.Where(one => cards[one.SellerId].Registry is RegistryState.Verified).Select(one =>
        {
            var due = BusinessCalendar.DateOf(one.At).AddDays(within);
            return new TaskItem(
                $"Periksa penilaian mandiri {cards[one.SellerId].Name}", $"Diisi {one.ByName} {Day(BusinessCalendar.DateOf(one.At))}",
                $"/dinas/pelaku-usaha/{cards[one.SellerId].Slug}/klasifikasi", "Periksa", one.At, due, UrgencyOf(due), "clipboard-check");
        })];
    }

    private async Task<IReadOnlyList<TaskItem>> DueAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var due = await db.Newest().Where(c => c.NextOn <= today).OrderBy(c => c.NextOn).Select(c => new { c.SellerId, c.NextOn })
            .ToListAsync(cancellationToken);
        if (due.Count == 0) return [];
        var cards = await sellers.CardsAsync([.. due.Select(one => one.SellerId)], cancellationToken);
        var pressing = due.FindAll(one => DevelopmentWords.IsClassified(cards[one.SellerId].Registry, cards[one.SellerId].Scale));
        return pressing.Count == 0 ? [] :
        [
            new TaskItem(
                $"{pressing.Count} usaha perlu dinilai lagi tingkat perkembangannya", "Jangka waktu fasilitasinya sudah selesai.",
                "/dinas/klasifikasi#jatuh-tempo", "Lihat",
                BusinessCalendar.StartOf(pressing[0].NextOn), pressing[0].NextOn, TaskUrgency.Overdue, "trending-up"),
        ];
    }

    private async Task<IReadOnlyList<TaskItem>> OfMentorAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.UserId is not { } mentor) return [];
        var mine = (await sellers.EnteredByAsync(mentor, cancellationToken)).Where(one => DevelopmentWords.IsClassified(one.Registry, one.Scale)).ToList();
        var ids = mine.ConvertAll(one => one.Id);
        var next = await db.Newest().Where(c => ids.Contains(c.SellerId)).ToDictionaryAsync(c => c.SellerId, c => c.NextOn, cancellationToken);
        var (today, now) = (clock.Today(), clock.GetUtcNow());
        return
        [
            .. mine.Where(one => !next.TryGetValue(one.Id, out var due) || due <= today).Take(Most).Select(one => new TaskItem(
                $"Nilai tingkat perkembangan {one.Name}", next.TryGetValue(one.Id, out var due) ? $"Jatuh tempo {Day(due)}" : "Belum pernah dinilai",
                $"/pendampingan/klasifikasi/{one.Slug}", "Nilai", now, next.TryGetValue(one.Id, out var on) ? on : null,
                next.ContainsKey(one.Id) ? TaskUrgency.Overdue : TaskUrgency.Normal, "trending-up")),
        ];
    }

    private async Task<IReadOnlyList<TaskItem>> OfSellerAsync(Guid sellerId, CancellationToken cancellationToken)
    {
        var soon = clock.Today().AddDays(SoonDays);
        var due = await db.Newest().Where(c => c.SellerId == sellerId && c.NextOn <= soon).Select(c => (DateOnly?)c.NextOn)
            .SingleOrDefaultAsync(cancellationToken);
        if (due is not { } day
            || await db.Set<SelfAssessment>().AnyAsync(s => s.SellerId == sellerId && s.State == SelfAssessmentState.Waiting, cancellationToken)) return [];
        return
        [
            new TaskItem(
                "Isi penilaian mandiri tingkat usaha", "Petugas memeriksanya; hasilnya menentukan fasilitasi untuk Anda.", "/usaha/klasifikasi/penilaian",
                "Isi", clock.GetUtcNow(),
                day, UrgencyOf(day), "trending-up"),
        ];
    }

    private TaskUrgency UrgencyOf(DateOnly due) =>
        due < clock.Today() ? TaskUrgency.Overdue : due <= clock.Today().AddDays(7) ? TaskUrgency.Soon : TaskUrgency.Normal;

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.GetCultureInfo("id-ID"));
}
