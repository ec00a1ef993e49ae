using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>What waits in the registry: checks for the Dinas, a yearly statement and the way to a larger scale for a seller.</summary>
internal sealed class RegistryTasks(MarketDbContext db, TimeProvider clock) : ITaskSource
{
    private const int Most = 20;

    // Our own promise, not the law's.
    private const int CheckWithinDays = 5;

    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role is Role.DinasOfficer or Role.DinasHead) return await OfDinasAsync(actor, cancellationToken);
        return actor.SellerId is { } seller ? await OfSellerAsync(seller, cancellationToken) : [];
    }

    private async Task<IReadOnlyList<TaskItem>> OfDinasAsync(Actor actor, CancellationToken cancellationToken)
    {
        var waiting = await db.Set<Seller>().AsNoTracking()
            .Where(s => s.Registry == RegistryState.Registered && (s.ApplicantId == null || s.ApplicantId != actor.UserId)
                && !s.Steps.Any(step => step.State == RegistryState.Registered && step.ById == actor.UserId))
            .OrderBy(s => s.Id).Take(Most)
            .Select(s => new { s.Slug, s.Name, s.OwnerName, Since = s.Steps.Max(step => step.At) }).ToListAsync(cancellationToken);
        var today = clock.Today();
        var changes = await db.Set<Seller>().AsNoTracking()
            .SelectMany(s => s.Proposals, (s, p) => new { s.Slug, s.Name, s.ApplicantId, p.State, p.ById, p.ByName, p.At })
            .Where(one => one.State == ProposalState.Waiting && (one.ApplicantId == null || one.ApplicantId != actor.UserId) && (one.ById == null || one.ById != actor.UserId))
            .OrderBy(one => one.At).Take(Most).ToListAsync(cancellationToken);
        return
        [
            .. waiting.Select(one => Check($"Periksa data {one.Name}", $"{one.OwnerName} menunggu sejak {Day(one.Since)}", $"/dinas/pelaku-usaha/{one.Slug}/pemeriksaan", one.Since, today)),
            .. changes.Select(one => Check($"Periksa perubahan data {one.Name}", $"Diajukan {one.ByName} {Day(one.At)}", $"/dinas/pelaku-usaha/{one.Slug}/perubahan", one.At, today)),
        ];
    }

    private static TaskItem Check(string title, string detail, string link, DateTimeOffset since, DateOnly today)
    {
        var due = BusinessCalendar.DateOf(since).AddDays(CheckWithinDays);
        return new TaskItem(
            title, detail, link, "Periksa", since, due, due < today ? TaskUrgency.Overdue : due <= today.AddDays(1) ? TaskUrgency.Soon : TaskUrgency.Normal, "user-check");
    }

    private static string Day(DateTimeOffset at) => BusinessCalendar.DateOf(at).ToString("d MMM yyyy", CultureInfo.GetCultureInfo("id-ID"));

    private async Task<IReadOnlyList<TaskItem>> OfSellerAsync(Guid sellerId, CancellationToken cancellationToken)
    {
        var seller = await db.Set<Seller>().AsNoTracking().Where(s => s.Id == sellerId)
            .Select(s => new { s.SalesDeclaredOn, s.IsNearLimit, s.Scale, LastStep = s.ScaleSteps.Max(step => (DateTimeOffset?)step.At) })
            .SingleOrDefaultAsync(cancellationToken);
        if (seller is null) return [];

        var tasks = new List<TaskItem>();
        var (today, now) = (clock.Today(), clock.GetUtcNow());
        if (seller.SalesDeclaredOn is { } declared && declared.AddYears(1) is var due && due <= today.AddDays(30))
            tasks.Add(new TaskItem(
                "Perbarui pernyataan penjualan tahunan", "Menentukan skala usaha Anda (mikro atau kecil).", "/usaha/profil#penjualan", "Perbarui", now, due,
                due < today ? TaskUrgency.Overdue : TaskUrgency.Soon, "report-money"));
        if (seller.IsNearLimit)
            tasks.Add(new TaskItem(
                "Usaha Anda mendekati batas usaha mikro", "Lihat hitungannya dan apa yang berubah bila naik kelas.", "/usaha/profil#skala", "Lihat",
                seller.LastStep ?? now, null, TaskUrgency.Normal, "trending-up"));
        return tasks;
    }
}
