using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Favourites.Queries;
using UsahaMikro.Market.Favourites.UseCases;

namespace UsahaMikro.Market.Favourites;

public static class FavouritesModule
{
    public static IServiceCollection AddFavourites(this IServiceCollection services) => services
        .AddScoped<KeepFavourite>().AddScoped<DropFavourite>().AddScoped<MergeFavourites>().AddScoped<FavouritesQuery>();
}
