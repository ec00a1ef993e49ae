using UsahaMikro.Market.Web;
using UsahaMikro.Market.Web.Commands;

var builder = WebApplication.CreateBuilder(args);
builder.AddMarket();

var app = builder.Build();
if (await MarketCommands.TryRunAsync(app.Services, args) is { } exitCode) return exitCode;

await app.PrepareDatabaseAsync();
app.UseMarket();
await app.RunAsync();
return 0;

/// <summary>The whole application, for the test host.</summary>
public partial class Program;
