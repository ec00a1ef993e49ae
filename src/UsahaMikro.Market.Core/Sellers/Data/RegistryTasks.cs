using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>What waits in the registry: checks for the Dinas, a yearly statement and the way to a larger scale for a seller.</summary>
internal sealed class RegistryTasks(MarketDbContext db, IRegulationParameters parameters, UnsetRisksQuery unset, TimeProvider clock) : ITaskSource
{
    private const int Most = 20;

    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role is Role.DinasOfficer or Role.DinasHead) return await OfDinasAsync(actor, cancellationToken);
        if (actor.Role is Role.Mentor) return await OfMentorAsync(actor, cancellationToken);
        return actor.SellerId is { } seller ? await OfSellerAsync(seller, cancellationToken) : [];
    }

    private async Task<IReadOnlyList<TaskItem>> OfMentorAsync(Actor actor, CancellationToken cancellationToken)
    {
        var returned = await db.Set<Seller>().AsNoTracking()
            .Where(s => s.Registry == RegistryState.Returned && s.EnteredById == actor.UserId && s.EnteredById != null).OrderBy(s => s.Id).Take(Most)
            .Select(s => new { s.Slug, s.Name, Since = s.Steps.Max(step => step.At) }).ToListAsync(cancellationToken);
        return returned.ConvertAll(one => new TaskItem(
            $"Perbaiki pendaftaran {one.Name}", $"Dikembalikan {Day(one.Since)}; alasannya ada di isiannya.", $"/pendampingan/pelaku-usaha/{one.Slug}/perbaikan", "Perbaiki",
            one.Since, null, TaskUrgency.Soon, "edit"));
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
        var members = await db.Set<CooperativeMember>().AsNoTracking()
            .Where(m => m.State == CooperativeMemberState.Proposed && (m.ProposedById == null || m.ProposedById != actor.UserId))
            .Join(db.Set<Seller>(), m => m.CooperativeId, s => s.Id, (m, s) => new { m.MemberId, Cooperative = s.Name, s.Slug, At = m.Steps.Min(step => step.At) })
            .Join(db.Set<Seller>(), one => one.MemberId, s => s.Id, (one, s) => new { one.Cooperative, one.Slug, one.At, s.Name })
            .OrderBy(one => one.At).Take(Most).ToListAsync(cancellationToken);
        var within = await parameters.WholeAsync(ParameterKeys.RegistryCheckDays, today, cancellationToken);
        return
        [
            .. await RisksAsync(actor, cancellationToken),
            .. members.Select(one => Check($"Periksa keanggotaan {one.Name}", $"Diusulkan {one.Cooperative} {Day(one.At)}", $"/dinas/pelaku-usaha/{one.Slug}/koperasi", one.At, today, within)),
            .. waiting.Select(one => Check($"Periksa data {one.Name}", $"{one.OwnerName} menunggu sejak {Day(one.Since)}", $"/dinas/pelaku-usaha/{one.Slug}/pemeriksaan", one.Since, today, within)),
            .. changes.Select(one => Check($"Periksa perubahan data {one.Name}", $"Diajukan {one.ByName} {Day(one.At)}", $"/dinas/pelaku-usaha/{one.Slug}/perubahan", one.At, today, within)),
        ];
    }

    /// <summary>Only who may change the profile can set a risk.</summary>
    private async Task<IEnumerable<TaskItem>> RisksAsync(Actor actor, CancellationToken cancellationToken) => actor.Role is not Role.DinasHead ? []
        : (await unset.AllAsync(cancellationToken)).Take(Most).Select(one => new TaskItem(
            $"Tetapkan risiko KBLI {one.Code}", $"{string.Join(", ", one.Sellers.Take(3))} belum dapat menayangkan produk.",
            $"/dinas/regulasi/{KbliRisks.KeyOf(one.Code)}/ubah", "Tetapkan", one.Since, null, TaskUrgency.Soon, "scale"));

    private static TaskItem Check(string title, string detail, string link, DateTimeOffset since, DateOnly today, int within)
    {
        var due = BusinessCalendar.DateOf(since).AddDays(within);
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

        var asked = await db.Set<CooperativeMember>().AsNoTracking().Where(m => m.MemberId == sellerId && m.State == CooperativeMemberState.Proposed)
            .Join(db.Set<Seller>(), m => m.CooperativeId, s => s.Id, (m, s) => new { s.Name, At = m.Steps.Min(step => step.At) }).ToListAsync(cancellationToken);
        var tasks = asked.ConvertAll(one => new TaskItem(
            $"Setujui keanggotaan {one.Name}", "Koperasi ini mencatat usaha Anda sebagai anggotanya.", "/usaha/koperasi", "Periksa", one.At, null, TaskUrgency.Normal, "users-group"));
        var (today, now) = (clock.Today(), clock.GetUtcNow());
        var months = await parameters.WholeAsync(ParameterKeys.SalesStatementMonths, today, cancellationToken);
        var notice = await parameters.WholeAsync(ParameterKeys.SalesStatementNoticeDays, today, cancellationToken);
        if (seller.SalesDeclaredOn is { } declared && declared.AddMonths(months) is var due && due <= today.AddDays(notice))
            tasks.Add(new TaskItem(
                "Perbarui pernyataan modal dan penjualan", "Menentukan skala usaha Anda (mikro atau kecil).", "/usaha/profil#penjualan", "Perbarui", now, due,
                due < today ? TaskUrgency.Overdue : TaskUrgency.Soon, "report-money"));
        if (seller.IsNearLimit)
            tasks.Add(new TaskItem(
                "Usaha Anda mendekati batas usaha mikro", "Lihat hitungannya dan apa yang berubah bila naik kelas.", "/usaha/profil#skala", "Lihat",
                seller.LastStep ?? now, null, TaskUrgency.Normal, "trending-up"));
        return tasks;
    }
}
