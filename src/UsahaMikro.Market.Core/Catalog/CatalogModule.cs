using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Catalog.UseCases.Imports;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog;

public static class CatalogModule
{
    public static IServiceCollection AddCatalog(this IServiceCollection services) => services
        .AddSingleton<CategoryBook>()
        .AddScoped<ICatalogDesk, CatalogDesk>()
        .AddScoped<IProductFeed, ProductFeed>()
        .AddScoped<SellerShelf>()
        .AddScoped<ProductCards>()
        .AddScoped<CardsByIdQuery>().AddScoped<CompareQuery>()
        .AddScoped<CategoryTreeQuery>()
        .AddScoped<HomeQuery>()
        .AddScoped<ShelfQuery>()
        .AddScoped<ProductPageQuery>()
        .AddScoped<ShopQuery>()
        .AddScoped<SitemapQuery>()
        .AddScoped<ProductPictureQuery>()
        .AddScoped<OwnProductsQuery>()
        .AddScoped<ProductChoicesQuery>()
        .AddScoped<LicenceDesk>()
        .AddScoped<ILicenceDesk>(services => services.GetRequiredService<LicenceDesk>())
        .AddScoped<IGoodsDesk, GoodsDesk>()
        .AddScoped<LicenceWatch>()
        .AddScoped<IJob>(services => services.GetRequiredService<LicenceWatch>())
        .AddScoped<IReviewDesk, ReviewDesk>()
        .AddScoped<LowStockQuery>()
        .AddScoped<ITaskSource, LowStockTasks>()
        .AddScoped<ITaskSource, HeldTasks>()
        .AddScoped<ProductEntryReader>()
        .AddScoped<NewProducts>()
        .AddScoped<WriteProduct>()
        .AddScoped<AmendProduct>()
        .AddScoped<DiscardProduct>()
        .AddScoped<AddPhotos>()
        .AddScoped<ArrangePhotos>()
        .AddScoped<ChangePrice>()
        .AddScoped<ChangeLadder>()
        .AddScoped<SetMenu>()
        .AddScoped<AddVariant>()
        .AddScoped<ArrangeVariants>()
        .AddScoped<AdjustStock>()
        .AddScoped<PublishProduct>()
        .AddScoped<WithdrawProduct>()
        .AddScoped<OwnCatalogue>()
        .AddScoped<ImportFiles>()
        .AddScoped<UploadProducts>()
        .AddScoped<CheckImport>()
        .AddScoped<StartImport>()
        .AddScoped<RunImport>()
        .AddSingleton<ImportRunner>()
        .AddScoped<ProductImportQuery>()
        .AddScoped<ProductExportQuery>();

    /// <summary>The loop of a running market that takes imports into the catalogue; tests run it by hand.</summary>
    public static IServiceCollection AddImportLoop(this IServiceCollection services) =>
        services.AddHostedService(provider => provider.GetRequiredService<ImportRunner>());
}
