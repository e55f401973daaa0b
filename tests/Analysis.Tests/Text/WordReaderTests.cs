using System.Text;
using Analysis.Text;
using FsCheck.Fluent;

namespace Analysis.Tests.Text;

/// <summary>Reading by blocks of characters against its oracle, which reads one after the other.</summary>
public class WordReaderTests
{
    // What is special for some rule, so that blocks are full of it.
    private static readonly string[] Alphabets =
    [
        "abcdeABC  .,'’-_:;19", "aé'’.s \u00AD\u0301\u200B-1", "ab \uD83D\uDC4D\uD801\uDC00\u200D'-.", "אב\"'a.1 カタ漢字ひ_", "Пут’ин-. аб\u0306",
        "U.N.s'(-) a.b,1", "http://www.a@b.c/ x'", "abcdefgh  ",
    ];

    private static readonly TokenizerOptions[] Options =
    [
        new(), new() { Rules = WordRules.Unicode }, new() { KeepHyphens = false }, new() { KeepPossessives = true }, new() { KeepNumbers = false },
        new() { KeepApostrophes = false }, new() { MinimumLength = 3 }, new() { StripAccents = true, FoldCase = false },
        new() { KeepWebAddresses = true }, new() { Rules = WordRules.Unicode, MinimumLength = 2, KeepNumbers = false },
    ];

    [Fact]
    public void Blocks_and_single_characters_make_the_same_words_of_any_text() => Holds.ForSeeded(
        Prop.ForAll<FsCheck.NonNull<string>>(text => Array.TrueForAll(Options, options => Differs(text.Get, options) is null)), values: 300);

    [Fact]
    public void Blocks_and_single_characters_make_the_same_words_of_what_is_special()
    {
        var random = new Random(1);
        for (var round = 0; round < 3000; round++)
        {
            var text = Text(random);
            foreach (var options in Options) Assert.Null(Differs(text, options));
        }
    }

    [Theory]
    [InlineData(WordRules.News)]
    [InlineData(WordRules.Unicode)]
    public void A_word_may_lie_anywhere_in_a_block_and_be_longer_than_one(WordRules rules)
    {
        foreach (var length in new[] { 1, 2, 15, 16, 17, 62, 63, 64, 65, 127, 128, 129, 200 })
        {
            for (var before = 0; before < 70; before++)
            {
                var word = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26))));
                var text = new string(' ', before) + word + ". end";

                Assert.Equal([word, "end"], new Tokenizer(new() { Rules = rules }).Words(text));
                Assert.Equal(new TextSpan(before, length), new Tokenizer(new() { Rules = rules }).Spans(text)[0]);
            }
        }
    }

    [Fact]
    public void Every_character_of_the_basic_plane_is_read_alike()
    {
        for (var unit = 0; unit <= char.MaxValue; unit += 4)
        {
            var text = new StringBuilder();
            for (var i = unit; i < unit + 4; i++) text.Append("ab").Append((char)i).Append("cd 1").Append((char)i).Append("2 ");
            foreach (var options in Options.Take(2)) Assert.Null(Differs(text.ToString(), options));
        }
    }

    private static string Text(Random random)
    {
        var alphabet = Alphabets[random.Next(Alphabets.Length)];
        var hasOthers = random.Next(4) == 0;
        return string.Concat(Enumerable.Range(0, random.Next(random.Next(10) == 0 ? 400 : 90)).Select(_ =>
            hasOthers && random.Next(6) == 0 ? (char)random.Next(char.MaxValue + 1) : alphabet[random.Next(alphabet.Length)]));
    }

    private static string? Differs(string text, TokenizerOptions options)
    {
        var tokenizer = new Tokenizer(options);
        var blocks = new WordReader(tokenizer, text);
        var single = new WordReader(tokenizer, text, isScalar: true);
        while (true)
        {
            var (isWord, isAlso) = (blocks.Read(), single.Read());
            if (isWord != isAlso || (isWord && (blocks.Span != single.Span || !blocks.Key.SequenceEqual(single.Key))))
                return $"{options}: '{text}' at {blocks.Span} and {single.Span}";
            if (!isWord) return null;
        }
    }
}
