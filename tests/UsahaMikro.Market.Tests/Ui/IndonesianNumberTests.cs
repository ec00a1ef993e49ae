using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Ui;

public sealed class IndonesianNumberTests
{
    [Theory]
    [InlineData("1.250.000", 1250000)]
    [InlineData("1250000", 1250000)]
    [InlineData("Rp50.000,-", 50000)]
    [InlineData("Rp 18.500", 18500)]
    [InlineData("-12", -12)]
    [InlineData("1,5", 1.5)]
    [InlineData("1.250,75", 1250.75)]
    public void Numbers_are_read_as_people_write_them(string typed, double expected)
    {
        Assert.True(IndonesianNumber.TryParse(typed, out var value));
        Assert.Equal((decimal)expected, value);
    }

    [Theory]
    [InlineData("1.25", NumberReading.Ambiguous)]
    [InlineData("1.5", NumberReading.Ambiguous)]
    [InlineData("0.125", NumberReading.Ambiguous)]
    [InlineData("1,250,000", NumberReading.NotANumber)]
    [InlineData("12.50.000", NumberReading.NotANumber)]
    [InlineData("1,", NumberReading.NotANumber)]
    [InlineData("Rp", NumberReading.NotANumber)]
    [InlineData("seribu", NumberReading.NotANumber)]
    public void What_is_unclear_is_never_guessed(string typed, NumberReading expected) =>
        Assert.Equal(expected, IndonesianNumber.Read(typed, out _));

    [Theory]
    [InlineData("1,5", NumberReading.NotWhole)]
    [InlineData("1,250", NumberReading.Ambiguous)]
    [InlineData("50.000,00", NumberReading.Good)]
    public void A_whole_number_has_no_fraction(string typed, NumberReading expected) =>
        Assert.Equal(expected, IndonesianNumber.ReadWhole(typed, out _));

    [Fact]
    public void An_invariant_number_has_a_point()
    {
        Assert.Equal(NumberReading.Good, IndonesianNumber.ReadInvariant("1.5", out var value));
        Assert.Equal(1.5m, value);
    }
}
