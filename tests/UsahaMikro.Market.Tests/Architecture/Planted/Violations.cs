#pragma warning disable IDE0130 // these pretend to live elsewhere
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Unheard.Domain
{
    /// <summary>A module without a row.</summary>
    internal sealed class PlantedStranger;
}

namespace UsahaMikro.Market.Sellers.Queries
{
    /// <summary>Looks behind another module's counter, in an async body.</summary>
    internal sealed class PlantedPeek
    {
        public static async Task<string> NameAsync(Product product)
        {
            await Task.Yield();
            return product.Name;
        }
    }

    /// <summary>Knocks at a module that stands below it.</summary>
    internal sealed class PlantedUpwardKnock
    {
        public static string Of(Catalog.Contracts.Offer offer) => offer.FullName;
    }
}

namespace UsahaMikro.Market.Catalog.Domain
{
    internal sealed class PlantedQueryInDomain
    {
        public static Task<int> CountAsync(IQueryable<Product> products) => products.CountAsync();
    }

    internal sealed class PlantedFileInDomain
    {
        public static bool Exists(string path) => File.Exists(path);
    }
}

namespace UsahaMikro.Market.Catalog.Contracts
{
    internal interface IPlantedLeak
    {
        Product Find(string code);
    }
}

namespace UsahaMikro.Market.Catalog.UseCases
{
    internal sealed class PlantedFirst
    {
        public Task ExecuteAsync() => Task.FromResult(this);
    }

    internal sealed class PlantedChain(PlantedFirst first)
    {
        public Task ExecuteAsync() => first.ExecuteAsync();
    }

    internal sealed class PlantedBulk(MarketDbContext db)
    {
        public Task WipeAsync() => db.Set<Product>().ExecuteDeleteAsync();
    }
}

namespace UsahaMikro.Market.Web.Features.Storefront
{
    internal sealed class PlantedPage
    {
        public static string From(Product product) => product.Name;
    }
}

namespace AspNetCoreGeneratedDocument
{
    internal sealed class PlantedView
    {
        public static string Write(Product product) => product.Name;
    }
}
