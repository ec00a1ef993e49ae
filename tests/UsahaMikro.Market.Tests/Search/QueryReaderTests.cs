using UsahaMikro.Market.Search.Data;
using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Tests.Search;

public class QueryReaderTests
{
    private static readonly Stemmer Stemmer = new(LexiconFile.Shipped.Roots);
    private static readonly QueryReader Reader = new(LexiconFile.Shipped, Stemmer);

    [Theory]
    [InlineData("bandng", "bandeng")]
    [InlineData("bnadeng", "bandeng")]
    [InlineData("rengginnag", "rengginang")]
    [InlineData("rengginagn", "rengginang")]
    [InlineData("regginan", "rengginang")]
    public void Slips_of_the_finger_are_put_right(string typed, string meant) => Assert.Equal(meant, Read(typed).Corrected);

    [Theory]
    [InlineData("tes")]
    [InlineData("bxndxng")]
    [InlineData("a4x1")]
    public void Too_many_slips_and_short_words_are_not_guessed(string typed) => Assert.Null(Read(typed).Corrected);

    [Fact]
    public void Three_letters_allow_no_slip_four_one_eight_two() =>
        Assert.Equal([0, 1, 1, 2], new[] { 3, 4, 7, 8 }.Select(EditDistance.Allowed));

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("batik", "batik", 0)]
    [InlineData("batik", "abtik", 1)]
    [InlineData("", "ab", 2)]
    public void The_distance_counts_letters_too_many_too_few_other_and_exchanged(string one, string other, int distance) =>
        Assert.Equal(distance, EditDistance.Between(one, other, 5));

    [Fact]
    public void Words_written_as_one_are_split_and_split_words_are_joined()
    {
        Assert.Equal("nasi kotak", Read("nasikotak").Corrected);
        Assert.Contains(Read("reng ginang").Words[0].Readings, reading => reading.Way is ReadingWay.Joined && reading.Words.SequenceEqual(["rengginang"]));
    }

    [Fact]
    public void A_phrase_is_read_in_all_its_synonyms()
    {
        var word = Assert.Single(Read("nasi boks").Words);
        Assert.Contains(word.Readings, reading => reading.Way is ReadingWay.Synonym && reading.Words.SequenceEqual(["nasi", "kotak"]));
    }

    [Fact]
    public void The_last_word_may_go_on_and_stop_words_are_left_out()
    {
        var words = Read("untuk bande").Words;
        Assert.Contains(Assert.Single(words).Readings, reading => reading.Way is ReadingWay.Prefix && reading.Words[0] == "bandeng");
        Assert.Equal("untuk", Assert.Single(Read("untuk").Words).Typed);
    }

    [Fact]
    public void Broader_words_lead_to_narrower_ones_but_not_back()
    {
        Assert.Contains(Read("konsumsi").Words[0].Readings, reading => reading.Words.SequenceEqual(["nasi", "kotak"]));
        Assert.DoesNotContain(Read("nasi kotak").Words[0].Readings, reading => reading.Words.Contains("konsumsi"));
    }

    private static SearchQuestion Read(string typed)
    {
        var vocabulary = new Vocabulary(Stemmer);
        foreach (var word in new[] { "bandeng", "rengginang", "nasi", "kotak", "kudapan", "sate", "makanan" }) vocabulary.Change(word, 3);
        vocabulary.Settle();
        return Reader.Read(SearchWords.Of(typed), vocabulary);
    }
}
