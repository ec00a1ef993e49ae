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

    /// <summary>Several at once; what is left empty stays as it is.</summary>
    public Task<Result> DescribeAllAsync(string code, long version, IReadOnlyDictionary<Guid, string> alts, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(code, version, product =>
        {
            var told = alts.Where(one => !string.IsNullOrWhiteSpace(one.Value)).ToList();
            if (told.Count == 0) return CatalogErrors.AltMissing;
            foreach (var (id, alt) in told)
            {
                if (product.DescribePicture(id, alt).Error is { } error) return error;
            }

            return Result.Ok();
        }, actor, cancellationToken);

    public Task<Result> PutFirstAsync(PhotoCommand command, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(command, product => product.PutPictureFirst(command.PictureId), actor, cancellationToken);

    public Task<Result> RemoveAsync(PhotoCommand command, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(command, product => product.RemovePicture(command.PictureId), actor, cancellationToken);

    private Task<Result> ChangeAsync(PhotoCommand command, Func<Product, Result> change, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(command.Code, command.Version, change, actor, cancellationToken);

    private Task<Result> ChangeAsync(string code, long version, Func<Product, Result> change, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var product = await db.LoadAsync(code, version, actor, cancellationToken);
            return product.Error is { } error ? error : change(product.Value);
        }, cancellationToken);
}
