using UsahaMikro.Market.Search;
using UsahaMikro.Market.Web.Caching;
using UsahaMikro.Market.Web.Features.Storefront.Favourites;
using UsahaMikro.Market.Web.Features.Storefront.Home;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Sharing;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Features.Storefront;

/// <summary>The public pages, their cache and the search loop.</summary>
public static class StorefrontModule
{
    public static IServiceCollection AddStorefront(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOutputCache(options => StorefrontCache.AddTo(options, configuration.GetValue("Storefront:Cache", true)));
        services.AddSingleton<SiteUrls>().AddSingleton<CacheFollower>();
        services.AddScoped<FavouriteShelf>().AddScoped<ISignedIn, FavouritesOfDevice>();
        services.AddSingleton<ShareCards>();
        services.AddMemoryCache().AddScoped<RealisationBand>().AddScoped<RatioMarks>();
        if (configuration.GetValue("Background:Enabled", true))
            services.AddSearchLoop().AddHostedService(provider => provider.GetRequiredService<CacheFollower>());
        return services;
    }
}
