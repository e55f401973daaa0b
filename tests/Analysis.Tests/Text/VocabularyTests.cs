using System.Globalization;
using Analysis.Text;

namespace Analysis.Tests.Text;

public class VocabularyTests
{
    [Fact]
    public void A_word_gets_its_id_when_it_is_first_seen()
    {
        var vocabulary = new Vocabulary();

        Assert.Equal([0, 1, 0, 2], new[] { "b", "a", "b", "" }.Select(word => vocabulary.GetOrAdd(word)));
        Assert.Equal(3, vocabulary.Count);
        Assert.Equal("a", vocabulary[1]);
        Assert.Equal(1, vocabulary.Find("a"));
        Assert.Equal(-1, vocabulary.Find("A"));
    }

    [Fact]
    public void Ids_survive_the_growth_of_the_table()
    {
        var vocabulary = new Vocabulary();
        var words = Enumerable.Range(0, 20_000).Select(i => "word" + i.ToString(CultureInfo.InvariantCulture)).ToArray();

        foreach (var word in words) vocabulary.GetOrAdd(word);

        Assert.Equal(words.Length, vocabulary.Count);
        Assert.All(words.Index(), word => Assert.Equal(word.Index, vocabulary.GetOrAdd(word.Item)));
        Assert.Equal("word19999", vocabulary[19_999]);
    }

    [Fact]
    public void An_id_that_nobody_has_is_an_error()
    {
        var vocabulary = new Vocabulary();
        vocabulary.GetOrAdd("a");

        Assert.Throws<ArgumentOutOfRangeException>(() => vocabulary[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => vocabulary[-1]);
    }
}
