global using Microsoft.Playwright;
global using UsahaMikro.Market.BrowserTests.House;
global using Xunit;
global using static Microsoft.Playwright.Assertions;

[assembly: AssemblyFixture(typeof(MarketSite))]
