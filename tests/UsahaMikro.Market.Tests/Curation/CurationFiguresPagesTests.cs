using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;
using static UsahaMikro.Market.Tests.Curation.CurationStage;

namespace UsahaMikro.Market.Tests.Curation;

public class CurationFiguresPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task Median_and_rates_are_published_without_naming_a_seller()
    {
        var start = app.Clock.Now;
        using var stage = await SetAsync(app, "Dapur Angka");
        string[] numbers = [];
        foreach (var name in (string[])["satu", "dua", "tiga", "empat"])
            numbers = [.. numbers, await stage.HandedInAsync(await stage.DraftAsync($"Sate bandeng {name}"))];

        // Monday; decided after 1, 3, 8 and 12 working days, the last one over its ten.
        await DecidedOnAsync(numbers[0], start.AddDays(1), "Cleared");
        await DecidedOnAsync(numbers[1], start.AddDays(3), "Cleared");
        await DecidedOnAsync(numbers[2], start.AddDays(11), "Revision");
        await DecidedOnAsync(numbers[3], start.AddDays(18), "Refused");

        using var curator = await CuratorAsync(app);
        var own = await curator.TextAsync("/kurasi/statistik");
        using var guest = new Browser(app);
        var shown = await guest.TextAsync("/tentang/kurasi");
        var holidays = await app.ReadAsync(db => Task.FromResult(db.Set<Market.Regulation.Domain.Holiday>().Select(h => h.Date).ToHashSet()));
        var days = new[] { 1, 3, 11, 18 }.Select(after => BusinessCalendar.WorkingDaysBetween(
            BusinessCalendar.DateOf(start), BusinessCalendar.DateOf(start).AddDays(after), holidays)).Order().ToArray();
        var median = ((days[1] + days[2]) / 2m).ToString("0.#", System.Globalization.CultureInfo.GetCultureInfo("id-ID"));
        Assert.Contains("Lolos50 % (2)", own, StringComparison.Ordinal);
        foreach (var text in new[] { own, shown })
        {
            Assert.Contains($"{median} hari kerja", text, StringComparison.Ordinal);
            Assert.Contains("Lolos50 %", text, StringComparison.Ordinal);
            Assert.Contains("Revisi25 %", text, StringComparison.Ordinal);
            Assert.Contains("Ditolak25 %", text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Dapur Angka", shown, StringComparison.Ordinal);
        Assert.Contains("Potensi pasar20 %", shown, StringComparison.Ordinal);
        Assert.Contains("Bobot dipilih Dinas", shown, StringComparison.Ordinal);
        app.Clock.Now = start;
    }

    private async Task DecidedOnAsync(string number, DateTimeOffset at, string outcome)
    {
        app.Clock.Now = at;
        using var curator = await CuratorAsync(app);
        await JudgedAsync(curator, number, outcome);
    }
}
