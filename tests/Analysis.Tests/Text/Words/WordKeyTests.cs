using Analysis.Text;
using Analysis.Text.Words;

namespace Analysis.Tests.Text.Words;

public class WordKeyTests
{
    public static TheoryData<TokenizerOptions> Foldings => [new TokenizerOptions(), new TokenizerOptions { FoldCase = false }];

    [Theory]
    [MemberData(nameof(Foldings))]
    public void Cyrillic_letters_have_the_key_that_the_table_gives_them(TokenizerOptions options)
    {
        var tokenizer = new Tokenizer(options);
        for (var unit = '\u0400'; unit < '\u0460'; unit++)
        {
            for (var length = 1; length <= WordKey.LongestPaged; length++)
            {
                // What stands behind the word is not part of it.
                var units = Padded("г" + new string(unit, length) + "жЖab");
                ref var word = ref units[1];

                Assert.True(WordKey.TryPaged(ref word, length, tokenizer.Folding, out var expected));
                Assert.True(WordKey.TryCyrillic(ref word, length, tokenizer.Letters, out var key));
                Assert.Equal(expected, key);
            }
        }
    }

    [Theory]
    [InlineData("порт")]
    [InlineData("нато-центр")]
    [InlineData("пiорт")]
    [InlineData("порт\u0461")]
    [InlineData("порт\u0530")]
    [InlineData("шестнадцатьбукв1")]
    public void Only_short_words_of_these_letters_have_a_Cyrillic_key(string text)
    {
        var units = Padded(text);

        Assert.Equal(text == "порт", WordKey.TryCyrillic(ref units[0], text.Length, LetterFolding.Case, out _));
        Assert.False(WordKey.TryCyrillic(ref units[0], text.Length, LetterFolding.Table, out _));
    }

    [Fact]
    public void Sixteen_Cyrillic_letters_are_too_many()
    {
        var units = Padded(new string('ш', 16));

        Assert.True(WordKey.TryCyrillic(ref units[0], 15, LetterFolding.Case, out _));
        Assert.False(WordKey.TryCyrillic(ref units[0], 16, LetterFolding.Case, out _));
        Assert.False(WordKey.TryPaged(ref units[0], 16, WordFolding.None, out _));
    }

    [Fact]
    public void A_word_of_ASCII_at_a_texts_end_has_the_key_that_it_has_elsewhere()
    {
        foreach (var word in new[] { "a", "Port", "port", "sixteen-letters-", "порт", "é" })
        {
            var (inside, atEnd) = (TextTokens.Of([$"{word} and something behind it, long enough"]), TextTokens.Of([$"x {word}"]));

            Assert.Equal(inside.Vocabulary[0], atEnd.Vocabulary[1]);
            Assert.Equal([0, 1, 1], TextTokens.Of([$"x {word} {word}"]).Ids.ToArray());
        }
    }

    private static char[] Padded(string text)
    {
        var units = new char[text.Length + WordKey.LongestAscii];
        text.CopyTo(units);
        return units;
    }
}
