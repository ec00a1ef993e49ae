using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

public sealed record PhotoUpload(string FileName, Func<Stream> Open);

/// <param name="Alt">What is to be seen on the first; the others are asked for one by one afterwards.</param>
public sealed record AddPhotosCommand(string Code, long Version, string Alt, IReadOnlyList<PhotoUpload> Photos);

/// <summary>A photo that was not taken, and why.</summary>
public sealed record RefusedPhoto(string FileName, string Why);

public sealed record AddedPhotos(int Added, IReadOnlyList<RefusedPhoto> Refused);

/// <summary>Makes the photos ready one by one, then adds the good ones together; a bad one among them does not lose the others.</summary>
public sealed class AddPhotos(MarketDbContext db, IPhotoWorkshop workshop)
{
    public async Task<Result<AddedPhotos>> ExecuteAsync(AddPhotosCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (command.Photos.Count == 1 && string.IsNullOrWhiteSpace(command.Alt)) return CatalogErrors.AltMissing;
        if (command.Photos.Count > Product.MostPictures) return CatalogErrors.TooManyPictures(Product.MostPictures);
        // Asked before the work, and again inside the transaction that counts.
        if ((await db.LoadAsync(command.Code, command.Version, actor, cancellationToken)).Error is { } unfit) return unfit;

        var made = new List<(Photo Photo, int At)>();
        var refused = new List<RefusedPhoto>();
        Error? first = null;
        foreach (var (at, upload) in command.Photos.Index())
        {
            await using var content = upload.Open();
            var photo = await workshop.MakeAsync(content, cancellationToken);
            if (photo.Error is { } why)
            {
                refused.Add(new RefusedPhoto(upload.FileName, why.Message));
                first ??= why;
            }
            else
            {
                made.Add((photo.Value, at));
            }
        }

        if (made.Count == 0 && first is not null) return first;
        return await db.InTransactionAsync<AddedPhotos>(actor, async () =>
        {
            var product = await db.LoadAsync(command.Code, command.Version, actor, cancellationToken);
            if (product.Error is { } error) return error;
            foreach (var (photo, at) in made)
            {
                var picture = new JudgedPicture(
                    Guid.CreateVersion7(), at == 0 ? command.Alt.Trim() : "", photo.Width, photo.Height, photo.Small, photo.Medium, photo.Large);
                if (product.Value.AddPicture(picture).Error is { } full) return full;
            }

            return new AddedPhotos(made.Count, refused);
        }, cancellationToken);
    }
}
