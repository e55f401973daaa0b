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
    public void Words_of_any_length_and_alphabet_are_told_apart()
    {
        var vocabulary = new Vocabulary();
        string[] words =
        [
            "a", "a\0", "\0", "", "aa", "\u6161", "abcdefghijklmnop", "abcdefghijklmnopq", "abcdefghijklmnoq", "é", "ée", "Aé", "путин", "путина",
            "пятнадцатьбукв", "шестнадцатьбукв", "шестнадцатьбуква", "семнадцатьбуквых", "яa", "œuvre", "œuvré", "жœжœжœжœ", "жœжœжœжœж", "İ", "0é",
            "\u0461\u0462", "\u0561\u0562", "\u00E1\u00E2", "\uD801\uDC00", "\uD801\uDC01",
        ];

        Assert.Equal(Enumerable.Range(0, words.Length), words.Select(word => vocabulary.GetOrAdd(word)));
        Assert.All(words.Index(), word => Assert.Equal((word.Index, word.Item), (vocabulary.Find(word.Item), vocabulary[word.Index])));
    }

    [Fact]
    public void Words_read_several_at_once_get_the_ids_of_single_ones()
    {
        var random = new Random(5);
        string[] words = ["port", "Port", "Порт", "порты", "don’t", "straße", "élan", "a", "U.N.", "İstanbul", "1,000", "internationalization", "œuvre", "接"];
        var text = string.Join(' ', Enumerable.Range(0, 5000).Select(_ =>
            words[random.Next(words.Length)] + (random.Next(3) == 0 ? random.Next(900).ToString(CultureInfo.InvariantCulture) : "")));
        var (vocabulary, ids) = (new Vocabulary(), new List<int>());
        var reader = Tokenizer.Default.Read(text);
        while (reader.Read()) ids.Add(vocabulary.GetOrAdd(reader.Key));

        var tokens = TextTokens.Of([text]);

        Assert.True(tokens.Ids.SequenceEqual(ids.ToArray()));
        Assert.Equal(vocabulary.Count, tokens.Vocabulary.Count);
        Assert.All(Enumerable.Range(0, vocabulary.Count), id => Assert.Equal(vocabulary[id], tokens.Vocabulary[id]));
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
