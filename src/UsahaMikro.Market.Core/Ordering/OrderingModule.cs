using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Data;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering;

public static class OrderingModule
{
    public static IServiceCollection AddOrdering(this IServiceCollection services) => services
        .AddScoped<AddToBasket>().AddScoped<AddSizesToBasket>().AddScoped<ChangeBasketLine>().AddScoped<RemoveFromBasket>()
        .AddScoped<PlaceOrder>().AddScoped<LineReleases>()
        .AddScoped<ConfirmOrder>().AddScoped<RejectOrder>().AddScoped<CancelOrder>()
        .AddScoped<DispatchDelivery>().AddScoped<InspectDelivery>().AddScoped<HandOverDelivery>()
        .AddScoped<WriteMessage>()
        .AddScoped<BasketQuery>().AddScoped<OrderDetailsQuery>().AddScoped<OrderListQuery>().AddScoped<SellerFiguresQuery>()
        .AddScoped<IOrderSpread, OrderSpread>()
        .AddScoped<ITaskSource, OrderTasks>().AddScoped<IFindSource, OrderFinds>().AddScoped<IInvariant, OrderInvariants>().AddScoped<IInvariant, ReservationInvariant>();
}
