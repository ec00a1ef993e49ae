using UsahaMikro.Market.Favourites.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Favourites;

internal static class FavouritesErrors
{
    public static readonly Error NotFound = new("favourites.not-found", ErrorKind.NotFound, "Produk ini tidak ada.");
    public static readonly Error Full = new("favourites.full", ErrorKind.Invalid, $"Daftar favorit sudah berisi {FavouriteList.Most} produk; hapus dulu sebagian.");
}
