using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Seller.Photos;

public sealed record OwnPhoto(string Url, string Picture, string Alt, string FieldId, bool IsFirst, int Number);

public sealed record PhotosPage(string Product, string ProductUrl, string Url, long Version, IReadOnlyList<OwnPhoto> Photos, int Room)
{
    public static PhotosPage From(OwnProductFacts facts)
    {
        var root = $"/usaha/produk/{facts.Code}";
        return new PhotosPage(
            facts.Name, root, root + "/foto", facts.Version,
            [.. facts.Pictures.Select(one => new OwnPhoto(
                $"{root}/foto/{one.Id:N}", Cards.PictureUrl(one.Small), one.Alt, $"alt-{one.Number}", one.Number == 1, one.Number))],
            facts.PictureRoom);
    }
}
