using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents.Contracts;

/// <summary>A photo ready for pages: three stored WebP files, at most 320, 640 and 1280 pixels wide.</summary>
/// <param name="Width">Pixels of the large one, upright.</param>
/// <param name="Height">Pixels of the large one, upright.</param>
public sealed record Photo(int Width, int Height, string Small, string Medium, string Large);

/// <summary>Turns what a phone made into what a page shows: upright, small, without place and device in it.</summary>
public interface IPhotoWorkshop
{
    /// <summary>Refuses what is no JPEG, PNG or WebP by its content, is over 10 MB or 50 megapixels, or cannot be read to its end.</summary>
    Task<Result<Photo>> MakeAsync(Stream upload, CancellationToken cancellationToken);
}
