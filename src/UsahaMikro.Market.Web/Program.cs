using UsahaMikro.Market.Web.Ui;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllersWithViews();
builder.Services.AddMarketUi();
var app = builder.Build();
app.UseMarketUi();
app.MapControllers();
app.MapMarketUi();
app.Run();
