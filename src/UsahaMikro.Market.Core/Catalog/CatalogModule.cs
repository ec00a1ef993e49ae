using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;

namespace UsahaMikro.Market.Catalog;

public static class CatalogModule
{
    public static IServiceCollection AddCatalog(this IServiceCollection services) => services
        .AddSingleton<CategoryBook>()
        .AddScoped<ICatalogDesk, CatalogDesk>()
        .AddScoped<IProductFeed, ProductFeed>()
        .AddScoped<SellerShelf>()
        .AddScoped<ProductCards>()
        .AddScoped<CardsByIdQuery>()
        .AddScoped<CategoryTreeQuery>()
        .AddScoped<HomeQuery>()
        .AddScoped<ShelfQuery>()
        .AddScoped<ProductPageQuery>()
        .AddScoped<ShopQuery>()
        .AddScoped<SitemapQuery>()
        .AddScoped<ProductPictureQuery>()
        .AddScoped<OwnProductsQuery>()
        .AddScoped<WriteProduct>()
        .AddScoped<AddPhotos>()
        .AddScoped<ArrangePhotos>()
        .AddScoped<ChangePrice>()
        .AddScoped<AdjustStock>()
        .AddScoped<ChangeDailyCapacity>()
        .AddScoped<PublishProduct>()
        .AddScoped<WithdrawProduct>();
}
