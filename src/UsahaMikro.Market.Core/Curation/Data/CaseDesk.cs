using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Data;

/// <summary>Gathers what a case needs of the profile, the registry and the accounts; the writing half runs inside the caller's transaction.</summary>
public sealed class CaseDesk(
    MarketDbContext db, IReviewDesk review, ISellerRegistry sellers, IMembershipBook memberships, IRegulationParameters parameters, NumberSequence numbers,
    TimeProvider clock)
{
    /// <summary>Hands a product in for its seller; a second click finds the case of the first.</summary>
    /// <returns>The case's number.</returns>
    public async Task<Result<string>> HandInAsync(string code, Guid sellerId, string note, Actor by, CancellationToken cancellationToken)
    {
        var open = await db.Set<CurationCase>().Open().Where(c => c.ProductCode == code && c.SellerId == sellerId)
            .Select(c => c.Number).FirstOrDefaultAsync(cancellationToken);
        if (open is not null) return open;
        if (await review.FindOwnAsync(code, sellerId, cancellationToken) is not { } sheet) return CurationErrors.NotFound;
        if (sheet.Facts.Pictures.Count == 0) return CurationErrors.PhotoMissing;
        if (sheet.Facts.Description.Length == 0) return CurationErrors.DescriptionMissing;

        var handed = await review.HandInAsync(code, sellerId, cancellationToken);
        if (handed.Error is { } error) return error;
        var opened = CurationCase.Open(await OpeningAsync(handed.Value, note, cancellationToken), by, clock.GetUtcNow());
        db.Add(opened);
        return opened.Number;
    }

    /// <summary>The rules of today for a product that is handed in today.</summary>
    internal async Task<CaseOpening> OpeningAsync(ReviewSheet sheet, string note, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var seller = await sellers.FindAsync(sheet.SellerId, cancellationToken);
        var cases = db.Set<CurationCase>().AsNoTracking().Where(c => c.ProductId == sheet.ProductId);
        var round = await cases.MaxAsync(c => (int?)c.Round, cancellationToken) ?? 0;
        var judged = await cases.Where(c => c.DecidedAt != null).OrderByDescending(c => c.Round).Select(c => c.Facts).FirstOrDefaultAsync(cancellationToken);
        var weights = await parameters.RequiredAsync(ParameterKeys.CurationWeights, today, cancellationToken);
        return new CaseOpening(
            $"KUR-{today.Year}-{await numbers.NextAsync($"KUR-{today.Year}", cancellationToken):00000}", sheet, seller?.Name ?? "", round + 1,
            judged is null ? sheet.Cleared : JudgedFacts.FromJson(judged), weights.Value,
            await WorkingDaysFromTodayAsync(ParameterKeys.CurationWorkingDays, cancellationToken), note);
    }

    /// <summary>What could tie this curator to the seller.</summary>
    internal async Task<Ties> TiesAsync(Guid? curatorId, Guid sellerId, CancellationToken cancellationToken)
    {
        var seller = await sellers.TiesAsync(sellerId, cancellationToken);
        var handedIn = await db.Set<CurationCase>().AsNoTracking().Where(c => c.SellerId == sellerId && c.HandedInById != null)
            .Select(c => c.HandedInById!.Value).Distinct().ToListAsync(cancellationToken);
        var shops = curatorId is { } curator ? await memberships.OrganisationsOfAsync(curator, OrganisationKind.Seller, cancellationToken) : [];
        return new Ties(seller?.ApplicantId, seller?.EnteredById, handedIn, shops, seller?.Kin ?? []);
    }

    internal Task<DateOnly> AppealUntilAsync(CancellationToken cancellationToken) =>
        WorkingDaysFromTodayAsync(ParameterKeys.CurationAppealDays, cancellationToken);

    private async Task<DateOnly> WorkingDaysFromTodayAsync(string key, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var days = await parameters.WholeAsync(key, today, cancellationToken);
        return BusinessCalendar.AddWorkingDays(today, days, await parameters.HolidaysAsync(cancellationToken));
    }
}
