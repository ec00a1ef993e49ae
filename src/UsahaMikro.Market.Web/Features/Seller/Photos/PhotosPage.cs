using UsahaMikro.Market.Catalog.Queries;

namespace UsahaMikro.Market.Web.Features.Seller.Photos;

public sealed record OwnPhoto(string Url, string Picture, string Alt, string FieldId, bool IsFirst, int Number, string Key)
{
    public bool IsWordless => Alt.Length == 0;

    /// <summary>What stands in for the picture here.</summary>
    public string Words => IsWordless ? $"Foto {Number}, belum berketerangan" : Alt;
}

public sealed record PhotosPage(string Product, string ProductUrl, string Url, long Version, IReadOnlyList<OwnPhoto> Photos, int Room)
{
    public IReadOnlyList<OwnPhoto> Wordless => [.. Photos.Where(photo => photo.IsWordless)];

    public static PhotosPage From(OwnProductFacts facts)
    {
        var root = $"/usaha/produk/{facts.Code}";
        return new PhotosPage(
            facts.Name, root, root + "/foto", facts.Version,
            [.. facts.Facts.Pictures.Index().Select(one => new OwnPhoto(
                $"{root}/foto/{one.Item.Id:N}", $"{root}/foto/{one.Item.Small}.webp", one.Item.Alt, $"alt-{one.Index + 1}", one.Index == 0, one.Index + 1, one.Item.Id.ToString("D")))],
            facts.PictureRoom);
    }
}
