using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.Data;

/// <summary>What a seller asks of a paper.</summary>
public sealed record HelpWish(DocumentKind Paper, string ProductCode, string ProductName, string Obstacle, HelpMeans Wished, string ContactTime);

/// <summary>Opens requests and finds them again to be moved; all inside the caller's transaction.</summary>
public sealed class HelpDesk(MarketDbContext db, ISellerRegistry sellers, IRegulationParameters parameters, NumberSequence numbers, TimeProvider clock)
{
    /// <summary>The open request of this seller for this paper; null when there is none.</summary>
    internal Task<HelpRequest?> OpenAsync(Guid sellerId, DocumentKind paper, CancellationToken cancellationToken)
    {
        var key = HelpRequest.KeyOf(sellerId, paper);
        return db.Set<HelpRequest>().Include(r => r.Steps).SingleOrDefaultAsync(r => r.OpenKey == key, cancellationToken);
    }

    internal async Task<Result<HelpRequest>> AskAsync(SellerCard seller, HelpWish wish, Actor by, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var days = await parameters.WholeAsync(ParameterKeys.HelpAnswerDays, today, cancellationToken);
        var due = BusinessCalendar.AddWorkingDays(today, days, await parameters.HolidaysAsync(cancellationToken));
        var number = $"BIZ-{today.Year}-{await numbers.NextAsync($"BIZ-{today.Year}", cancellationToken):00000}";
        var asked = HelpRequest.Ask(
            new HelpAsking(
                number, seller.Id, seller.Name, wish.Paper, wish.ProductCode, wish.ProductName, wish.Obstacle, wish.Wished, wish.ContactTime,
                [.. seller.Documents.Where(document => wish.Paper.SatisfiedBy().Contains(document.Kind)).Select(document => document.Id)], due),
            by, clock.GetUtcNow());
        if (asked.Error is null) db.Add(asked.Value);
        return asked;
    }

    /// <summary>Loads a request to move it, with the account of its owner; a stale form is told.</summary>
    internal async Task<Result<(HelpRequest Request, Guid? OwnerId)>> FindAsync(string number, long version, CancellationToken cancellationToken)
    {
        var found = await db.Set<HelpRequest>().Include(r => r.Steps).SingleOrDefaultAsync(r => r.Number == number, cancellationToken);
        if (found is null) return AssistanceErrors.NotFound;
        if (found.Version != version) return AssistanceErrors.Stale;
        return (found, await OwnerOfAsync(found.SellerId, cancellationToken));
    }

    internal async Task<Guid?> OwnerOfAsync(Guid sellerId, CancellationToken cancellationToken) => (await sellers.TiesAsync(sellerId, cancellationToken))?.ApplicantId;
}
