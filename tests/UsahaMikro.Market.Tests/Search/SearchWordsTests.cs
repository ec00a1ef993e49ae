using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Tests.Search;

public class SearchWordsTests
{
    [Theory]
    [InlineData("Sate  BANDENG", "\"sate\" AND \"bandeng\"*")]
    [InlineData("name:kue OR \"x\" NEAR(a b)", "\"name\" AND \"kue\" AND \"or\" AND \"x\" AND \"near\" AND \"a\" AND \"b\"*")]
    [InlineData("kue*^-(){}", "\"kue\"*")]
    [InlineData("🍱🍱", "")]
    [InlineData("\0", "")]
    [InlineData("\ud83c", "")]
    public void Only_words_reach_the_index_each_in_quotes(string typed, string expression) =>
        Assert.Equal(expression, SearchWords.Expression(SearchWords.Of(typed)));

    [Fact]
    public void Ten_thousand_letters_become_one_short_word() => Assert.Equal(40, Assert.Single(SearchWords.Of(new string('a', 10_000))).Length);
}
