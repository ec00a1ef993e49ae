using System.Net;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Regulation;

public class HolidayTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Url = "/dinas/regulasi/libur";

    [Fact]
    public async Task A_years_holidays_are_added_with_their_decree_and_count_for_deadlines()
    {
        using var head = await HeadAsync();
        using var answer = await AddAsync(head, "2028-01-03; Hari uji; libur\n2028-01-04; Cuti uji; cuti");

        Assert.Equal("/dinas/regulasi/libur?tahun=2028", answer.Headers.Location?.OriginalString);
        Assert.Equal(new DateOnly(2028, 1, 5), BusinessCalendar.AddWorkingDays(new DateOnly(2027, 12, 31), 1, await HolidaysAsync()));
        Assert.Contains("SKB 1/2028", (await head.PageAsync($"{Url}?tahun=2028")).QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData("2029-02-01; Hari uji; libur\n2026-06-14; Kemarin; libur", "Baris 2: hari itu sudah lewat")]
    [InlineData("2029-02-01; Hari uji; libur\n2026-06-15; Hari ini; libur", "Baris 2: hari itu sudah lewat atau sedang berjalan")]
    [InlineData("2029-02-01; Hari uji; libur\n2029-02-01; Lagi; cuti", "Baris 2: tanggal itu sudah tercatat")]
    [InlineData("1 Februari 2029; Hari uji; libur", "Baris 1: tulis seperti")]
    public async Task One_wrong_line_keeps_all_out_and_the_lines_come_back(string lines, string sentence)
    {
        using var head = await HeadAsync();
        using var answer = await AddAsync(head, lines);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Browser.ParseAsync(answer);
        Assert.Contains(sentence, page.QuerySelector("main")!.TextContent);
        Assert.Contains("Hari uji", page.GetElementById("Form_Lines")!.TextContent);
        Assert.DoesNotContain(new DateOnly(2029, 2, 1), await HolidaysAsync());
    }

    [Fact]
    public async Task A_day_to_come_may_be_taken_back_and_a_day_gone_may_not()
    {
        using var head = await HeadAsync();
        (await AddAsync(head, "2030-03-01; Perkiraan uji; perkiraan")).Dispose();
        var day = (await app.InScopeAsync(services => services.GetRequiredService<HolidayCalendarQuery>().YearAsync(2030, CancellationToken.None))).Days.Single();
        using var back = await head.SubmitAsync($"{Url}/{day.Id}/penarikan", $"{Url}/{day.Id}/penarikan", ("reason", "Bergeser sehari."));
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.DoesNotContain(day.Date, await HolidaysAsync());

        var gone = (await app.InScopeAsync(services => services.GetRequiredService<HolidayCalendarQuery>().YearAsync(2026, CancellationToken.None))).Days[0];
        using var refused = await head.SubmitAsync($"{Url}/{gone.Id}/penarikan", $"{Url}/{gone.Id}/penarikan", ("reason", "Keliru."));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains(gone.Date, await HolidaysAsync());
    }

    private async Task<Browser> HeadAsync() => await app.SignedInAsync((await app.PersonAsync(Role.DinasHead)).Email);

    private static Task<HttpResponseMessage> AddAsync(Browser by, string lines) => by.SubmitAsync(Url, Url, ("Form.Lines", lines), ("Form.Basis", "SKB 1/2028"));

    private Task<IReadOnlySet<DateOnly>> HolidaysAsync() =>
        app.InScopeAsync(services => services.GetRequiredService<IRegulationParameters>().HolidaysAsync(CancellationToken.None));
}
