using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

public sealed partial class Product
{
    public const int MostPictures = 8;
    public const int LongestAlt = 300;

    private readonly List<ProductPicture> _pictures = [];

    /// <summary>The pictures the market shows; those that wait for a look stand in <see cref="Proposal"/>.</summary>
    public IReadOnlyList<ProductPicture> Pictures => _pictures;

    private IEnumerable<ProductPicture> InOrder => _pictures.OrderBy(picture => picture.Number);

    public Result AddPicture(JudgedPicture picture)
    {
        var now = Current();
        return now.Pictures.Count >= MostPictures ? CatalogErrors.TooManyPictures(MostPictures) : Amend(now with { Pictures = [.. now.Pictures, picture] });
    }

    /// <summary>Places in the gallery of those nobody has described yet.</summary>
    public IReadOnlyList<int> WordlessPictures() => [.. Current().Pictures.Index().Where(one => one.Item.Alt.Length == 0).Select(one => one.Index + 1)];

    /// <summary>What is to be seen on it, for who cannot see it.</summary>
    public Result DescribePicture(Guid pictureId, string alt) => string.IsNullOrWhiteSpace(alt)
        ? CatalogErrors.AltMissing
        : alt.Trim().Length > LongestAlt ? CatalogErrors.AltTooLong(LongestAlt)
        : Arrange(pictureId, (picture, all) => [.. all.Select(one => one == picture ? picture with { Alt = alt.Trim() } : one)]);

    /// <summary>The picture comes first in the gallery and on the cards.</summary>
    public Result PutPictureFirst(Guid pictureId) => Arrange(pictureId, (picture, all) => [picture, .. all.Where(one => one != picture)]);

    public Result RemovePicture(Guid pictureId) => Arrange(pictureId, (picture, all) => [.. all.Where(one => one != picture)]);

    private Result Arrange(Guid pictureId, Func<JudgedPicture, IReadOnlyList<JudgedPicture>, IReadOnlyList<JudgedPicture>> change)
    {
        var now = Current();
        return now.Pictures.FirstOrDefault(one => one.Id == pictureId) is { } picture
            ? Amend(now with { Pictures = change(picture, now.Pictures) })
            : CatalogErrors.NotFound;
    }

    private void Show(IReadOnlyList<JudgedPicture> pictures)
    {
        _pictures.RemoveAll(shown => pictures.All(picture => picture.Id != shown.Id));
        foreach (var (at, picture) in pictures.Index())
        {
            if (_pictures.Find(shown => shown.Id == picture.Id) is not { } shown) _pictures.Add(shown = new ProductPicture(picture));
            (shown.Number, shown.Alt) = (at + 1, picture.Alt);
        }
    }
}
