using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Regulation;

namespace UsahaMikro.Market.Tests.Accounts;

public class RoleNameTests
{
    [Theory]
    [InlineData("3673", "Wali Kota")]
    [InlineData("3505", "Bupati")]
    public async Task The_head_of_the_region_is_called_as_the_profile_of_the_day_calls_the_office(string area, string name)
    {
        await using var daerah = await LawDesk.DaerahAsync(area);
        using var head = await daerah.AsAsync(Role.RegionHead);
        Assert.Equal((name, name), (await WorksAsAsync(head, "/akun"), (await head.PageAsync("/akun/peran")).QuerySelector("main b")!.TextContent.Split(" — ")[0]));

        await daerah.SetAsync(ParameterKeys.HeadTitle, daerah.Today().AddDays(1), ("Form.Text", "Kepala Otorita"));
        Assert.Equal(name, await WorksAsAsync(head, "/akun"));
        daerah.Clock.Pass(TimeSpan.FromDays(1));
        using var later = await daerah.AsAsync(Role.RegionHead);
        Assert.Equal("Kepala Otorita", await WorksAsAsync(later, "/akun"));
    }

    private static async Task<string> WorksAsAsync(Browser browser, string url) =>
        (await browser.PageAsync(url)).QuerySelector("details.menu summary .as")!.TextContent.Split(" — ")[0];
}
