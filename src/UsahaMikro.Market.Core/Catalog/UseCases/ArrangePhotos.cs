using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

public sealed record PhotoCommand(string Code, long Version, Guid PictureId);

/// <summary>Words, order and removal of a product's photos.</summary>
public sealed class ArrangePhotos(MarketDbContext db)
{
    public Task<Result> DescribeAsync(PhotoCommand command, string alt, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(command, product => product.DescribePicture(command.PictureId, alt), actor, cancellationToken);

    public Task<Result> PutFirstAsync(PhotoCommand command, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(command, product => product.PutPictureFirst(command.PictureId), actor, cancellationToken);

    public Task<Result> RemoveAsync(PhotoCommand command, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(command, product => product.RemovePicture(command.PictureId), actor, cancellationToken);

    private Task<Result> ChangeAsync(PhotoCommand command, Func<Product, Result> change, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var product = await db.LoadAsync(command.Code, command.Version, actor, cancellationToken);
            return product.Error is { } error ? error : change(product.Value);
        }, cancellationToken);
}
