using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Web;
using UsahaMikro.Market.Web.Ui.Site;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>One application, two parties that know nothing of each other, and everyone who may come, each signed in once.</summary>
public sealed class AccessStage : IAsyncLifetime
{
    private readonly Dictionary<string, Visit> _visits = [];

    public MarketApp App { get; } = new() { Differently = host => host.ConfigureTestServices(PlainRefusals.AddTo) };

    internal Party First { get; private set; } = null!;
    internal Party Second { get; private set; } = null!;
    internal KnownPages Pages => App.Services.GetRequiredService<KnownPages>();
    internal Addresses Addresses { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        First = await Party.SetAsync(App, "Mawar");
        Second = await Party.SetAsync(App, "Melati");
        await App.DrainOutboxAsync();
        var invited = People.NewEmail();
        await App.UseAsync<InviteUser, Result<Guid>>(use => use.ExecuteAsync(
            new InviteUserCommand(invited, "Undangan", Role.Curator, null, null, BusinessCalendar.DateOf(App.Clock.Now), null),
            new Actor(null, "Admin", Role.SystemAdmin, OrganisationKind.Operator), CancellationToken.None));
        Addresses = new Addresses(First, Second, await Notices.SetAsync(App), (await App.LinkToAsync(invited))["/undangan/".Length..]);
    }

    internal async Task<Visit> VisitAsync(string name)
    {
        if (_visits.TryGetValue(name, out var visit)) return visit;

        var persona = Persona.Named(name);
        return _visits[name] = await App.VisitAsync(persona, persona.Reach is Reach.Second ? Second : First);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visit in _visits.Values) visit.Dispose();
        await App.DisposeAsync();
    }
}
