using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Tests.Search;

public class SearchWordsTests
{
    [Theory]
    [InlineData("Sate  BANDENG", "sate bandeng")]
    [InlineData("name:kue OR \"x\" NEAR(a b)", "name kue or x near a b")]
    [InlineData("kue*^-(){}", "kue")]
    [InlineData("Kopi Café Ünit", "kopi cafe unit")]
    [InlineData("🍱🍱", "")]
    [InlineData("\0", "")]
    [InlineData("\ud83c", "")]
    public void Only_words_reach_the_index_in_lower_case_and_without_marks(string typed, string words) =>
        Assert.Equal(words, string.Join(' ', SearchWords.Of(typed)));

    [Fact]
    public void Ten_thousand_letters_become_one_short_word() => Assert.Equal(40, Assert.Single(SearchWords.Of(new string('a', 10_000))).Length);
}
