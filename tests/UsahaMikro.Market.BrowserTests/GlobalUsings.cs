global using Microsoft.Playwright;
global using UsahaMikro.Market.BrowserTests.House;
global using Xunit;
global using static Microsoft.Playwright.Assertions;

[assembly: AssemblyFixture(typeof(MarketSite))]
// One market and one browser on two cores: side by side they would only wait for each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
