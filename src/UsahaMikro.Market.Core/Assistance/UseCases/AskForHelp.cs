using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Data;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.UseCases;

/// <param name="ProductCode">The product it is about; empty when about the business.</param>
public sealed record AskForHelpCommand(DocumentKind Paper, string ProductCode, string Obstacle, HelpMeans Wished, string ContactTime);

/// <summary>A seller asks for help with a paper; while one request for it is open, that one is shown.</summary>
public sealed class AskForHelp(MarketDbContext db, HelpDesk desk, ISellerRegistry sellers, IReviewDesk products)
{
    /// <returns>The request's number, and whether it is new.</returns>
    public Task<Result<(string Number, bool IsNew)>> ExecuteAsync(AskForHelpCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<(string, bool)>(actor, async () =>
        {
            if (actor.SellerId is not { } shop || await sellers.FindAsync(shop, cancellationToken) is not { } seller) return AssistanceErrors.NotFound;
            if (!HelpWords.Papers.Contains(command.Paper)) return AssistanceErrors.PaperUnknown;
            if (await desk.OpenAsync(shop, command.Paper, cancellationToken) is { } open) return (open.Number, false);

            var product = command.ProductCode.Length == 0 ? null : await products.FindOwnAsync(command.ProductCode, shop, cancellationToken);
            if (command.ProductCode.Length > 0 && product is null) return AssistanceErrors.ProductUnknown;
            var wish = new HelpWish(
                command.Paper, product?.Code ?? "", product?.Facts.Name ?? "", command.Obstacle, command.Wished, command.ContactTime);
            var asked = await desk.AskAsync(seller, wish, actor, cancellationToken);
            return asked.Error is { } error ? error : (asked.Value.Number, true);
        }, cancellationToken);
}
