using UsahaMikro.Market.Search.Data;
using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Tests.Search;

public class StemmerTests
{
    private static readonly Stemmer Stemmer = new(LexiconFile.Shipped.Roots);

    [Theory]
    [InlineData("makanan", "makan")]
    [InlineData("dimakan", "makan")]
    [InlineData("memakan", "makan")]
    [InlineData("makanannya", "makan")]
    [InlineData("minuman", "minum")]
    [InlineData("cetakan", "cetak")]
    [InlineData("mencetak", "cetak")]
    [InlineData("pencetak", "cetak")]
    [InlineData("menulis", "tulis")]
    [InlineData("penulis", "tulis")]
    [InlineData("menyewa", "sewa")]
    [InlineData("penyewaan", "sewa")]
    [InlineData("memotret", "potret")]
    [InlineData("menjahit", "jahit")]
    [InlineData("jahitan", "jahit")]
    [InlineData("anyaman", "anyam")]
    [InlineData("perbaikan", "baik")]
    [InlineData("pelajaran", "ajar")]
    [InlineData("berjualan", "jual")]
    [InlineData("bukunya", "buku")]
    public void Words_of_one_root_come_together(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Theory]
    [InlineData("kemeja")]
    [InlineData("kerupuk")]
    [InlineData("terasi")]
    [InlineData("batik")]
    [InlineData("ikan")]
    [InlineData("nasi")]
    [InlineData("di")]
    [InlineData("")]
    public void Words_that_only_look_derived_stay(string word) => Assert.Equal(word, Stemmer.Stem(word));

    [Fact]
    public void A_stem_is_never_longer_by_more_than_the_letter_it_got_back_and_never_empty()
    {
        string[] parts = ["me", "meng", "pe", "ber", "di", "ke", "ter", "kan", "an", "i", "nya", "kah", "makan", "s", "aku", "tulis"];
        foreach (var word in parts.SelectMany(one => parts.SelectMany(two => parts.Select(three => one + two + three))))
            Assert.InRange(Stemmer.Stem(word).Length, 1, word.Length);
    }
}
