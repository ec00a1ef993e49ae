using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Favourites.Queries;
using UsahaMikro.Market.Favourites.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Features.Storefront.Favourites;

/// <summary>The visitor's favourites: of the account when signed in, else of the device.</summary>
public sealed class FavouriteShelf(
    ActorProvider actors, FavouritesQuery own, KeepFavourite keep, DropFavourite drop, ICatalogDesk catalog, IHttpContextAccessor http)
{
    private static readonly Error DeviceFull = new("favourites.device-full", ErrorKind.Invalid,
        $"Di perangkat ini paling banyak {DeviceList.Favourites.Most} favorit. Masuk ke akun untuk menyimpan lebih banyak, atau hapus dulu sebagian.");

    private HttpContext Context => http.HttpContext!;

    /// <summary>The latest first, with the names of those that left the market.</summary>
    public async Task<IReadOnlyList<FavouriteRow>> ReadAsync(CancellationToken cancellationToken)
    {
        if (actors.Current is { } actor) return await own.ReadAsync(actor, cancellationToken);
        var codes = DeviceList.Favourites.Read(Context.Request);
        if (codes.Count == 0) return [];
        var names = await catalog.NamesAsync(codes, cancellationToken);
        return [.. codes.Where(names.ContainsKey).Select(code => new FavouriteRow(code, names[code]))];
    }

    public async Task<Result> KeepAsync(string code, CancellationToken cancellationToken)
    {
        if (actors.Current is { } actor) return await keep.ExecuteAsync(code, actor, cancellationToken);
        if (!(await catalog.NamesAsync([code], cancellationToken)).ContainsKey(code)) return new Error("favourites.unknown", ErrorKind.NotFound, "Produk ini tidak ada.");
        var codes = DeviceList.Favourites.Read(Context.Request);
        if (codes.Contains(code)) return Result.Ok();
        if (codes.Count >= DeviceList.Favourites.Most) return DeviceFull;
        DeviceList.Favourites.Write(Context, [code, .. codes]);
        return Result.Ok();
    }

    public async Task DropAsync(string code, CancellationToken cancellationToken)
    {
        if (actors.Current is { } actor) await drop.ExecuteAsync(code, actor, cancellationToken);
        else DeviceList.Favourites.Write(Context, [.. DeviceList.Favourites.Read(Context.Request).Where(one => one != code)]);
    }
}

/// <summary>At sign-in the device's favourites become the account's, once; what found no room stays on the device.</summary>
public sealed class FavouritesOfDevice(MergeFavourites merge) : ISignedIn
{
    public async Task WelcomeAsync(HttpContext context, LiveSession session)
    {
        var codes = DeviceList.Favourites.Read(context.Request);
        if (codes.Count == 0) return;
        var merged = await merge.ExecuteAsync(codes, new Actor(session.AccountId, session.Name, session.Role), CancellationToken.None);
        if (merged.IsSuccess) DeviceList.Favourites.Write(context, merged.Value);
    }
}
