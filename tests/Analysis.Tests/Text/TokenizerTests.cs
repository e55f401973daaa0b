using Analysis.Text;
using FsCheck.Fluent;

namespace Analysis.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("The army, he said.", "the army he said")]
    [InlineData("Don’t and don't are one word", "don't and don't are one word")]
    [InlineData("Haftar’s, Haftar's and HAFTAR'S", "haftar haftar and haftar")]
    [InlineData("the Islamists’ demands", "the islamists demands")]
    [InlineData("(LNA)’s and “Volcano”'s", "lna and volcano")]
    [InlineData("rock'n'roll", "rock'n'roll")]
    [InlineData("al-Mismari’s UN-backed ally", "al-mismari un-backed ally")]
    [InlineData("wait -- no – yes — well-", "wait no yes well")]
    [InlineData("non\u2011breaking and real\u2010hyphen", "non-breaking and real-hyphen")]
    [InlineData("155,221 bags at 5.93, or 1'000.", "155,221 bags at 5.93 or 1'000")]
    [InlineData("In 2011, 2012.", "in 2011 2012")]
    [InlineData("the 1990s and the 1990’s", "the 1990s and the 1990")]
    [InlineData("A U.N. arms embargo; the U.N.", "a u.n. arms embargo the u.n.")]
    [InlineData("the U.N’s view, U.N-backed, U.N.-backed, U.N.’s", "the u.n. view u.n.-backed u.n.-backed u.n.")]
    [InlineData("at 10 a.m. by J. Smith", "at 10 a.m. by j smith")]
    [InlineData("end.Start of J.Smith", "end start of j smith")]
    [InlineData("snake_case _x_", "snake_case x")]
    [InlineData("number\u00A0of\u00A0oil", "number of oil")]
    [InlineData("Haf\u00ADtar Haf\u200Btar \uFEFFHaftar", "haftar haftar haftar")]
    [InlineData("İstanbul ISTANBUL ışık", "istanbul istanbul ışık")]
    [InlineData("cafe\u0301 café CAFE\u0301", "café café café")]
    [InlineData("Путин встретил", "путин встретил")]
    [InlineData("\U00010400x \U00010428X", "\U00010428x \U00010428x")]
    [InlineData("a\uD800b \uDC00", "a b")]
    [InlineData("ok 👍🏽 ❤️ done 1️⃣", "ok done 1\u20E3")]
    [InlineData("... -- ' ’ _ ,", "")]
    [InlineData("", "")]
    public void Words_are_split_and_folded(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokenizer.Default.Words(text)));

    [Theory]
    [InlineData("See http://bit.ly/vDisqus) now", "see now")]
    [InlineData("See (https://x.org/a?b=c&d=e), then", "see then")]
    [InlineData("www.example.com/path and WWW.X.ORG.", "and")]
    [InlineData("Write to first.last+news@mail.example.org, please", "write to please")]
    [InlineData("@haftar wrote: me@home", "haftar wrote me home")]
    [InlineData("either://", "either")]
    [InlineData("a www. b", "a www b")]
    public void Addresses_are_not_words(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokenizer.Default.Words(text)));

    [Fact]
    public void Each_option_changes_what_it_names()
    {
        Assert.Equal(["Al-Jazeera", "IT"], Words("Al-Jazeera IT’s", new() { FoldCase = false }));
        Assert.Equal(["al", "jazeera", "it"], Words("Al-Jazeera IT’s", new() { KeepHyphens = false }));
        Assert.Equal(["al-jazeera", "it's"], Words("Al-Jazeera IT’s", new() { KeepPossessives = true }));
        Assert.Equal(["in", "the", "2nd", "x1"], Words("in 2016, the 2nd 155,221 x1", new() { KeepNumbers = false }));
        Assert.Equal(["see", "http", "bit", "ly", "x"], Words("see http://bit.ly/x", new() { KeepWebAddresses = true }));
        Assert.Equal(["see", "http://bit.ly/x"], Words("See http://Bit.ly/X.", new() { KeepWebAddresses = true, JoinWebAddresses = true }));
        Assert.Equal(["medecins", "иод", "cafe"], Words("Médecins йод cafe\u0301", new() { StripAccents = true }));
        Assert.Equal(["don", "t", "it", "s"], Words("don't IT’s", new() { KeepApostrophes = false }));
        Assert.Equal(["¿", "que", "?", "-", "$", "5", "😀"], Words("¿Que? - $5 😀", new() { KeepPunctuation = true }));
        Assert.Equal(["#libya", "@lna", "c", "a", "b"], Words("#Libya @LNA C# a#b", new() { KeepHashtags = true }));
        Assert.Equal(["libya", "lna"], Words("#Libya @LNA", new()));
    }

    [Fact]
    public void Words_are_as_long_as_asked_for()
    {
        Assert.Equal(["the", "u.n."], Words("the U.N. is", new() { MinimumLength = 3 }));
        Assert.Equal(["u.n."], Words("the U.N. is", new() { MinimumLength = 4 }));
        Assert.Empty(Words("the U.N. is", new() { MinimumLength = 5 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TokenizerOptions { MinimumLength = 0 });
    }

    [Theory]
    [InlineData("Haftar’s men don’t", "haftar|'s|men|do|n't")]
    [InlineData("we'll WE'VE I'm he'd they're", "we|'ll|we|'ve|i|'m|he|'d|they|'re")]
    [InlineData("rock'n'roll 'tis can't", "rock'n'roll|tis|ca|n't")]
    public void Clitics_are_words_where_that_is_asked_for(string text, string expected)
    {
        var tokenizer = new Tokenizer(new() { SplitClitics = true });

        Assert.Equal(expected, string.Join('|', tokenizer.Words(text)));
        Assert.Equal(expected, string.Join('|', tokenizer.Spans(text).Select(span => span.In(text))).ToLowerInvariant().Replace('’', '\''));
    }

    [Theory]
    [InlineData("UN-backed example.com, 155,221", "un|backed|example.com|155,221")]
    [InlineData("the U.N. a_b can’t Haftar's", "the|u.n|a_b|can't|haftar's")]
    [InlineData("漢字 カタカナ צה\"ל _ ' 👍", "漢|字|カタカナ|צה\"ל")]
    public void The_boundaries_of_the_standard_may_be_asked_for(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words(text, new() { Rules = WordRules.Unicode })));

    [Fact]
    public void Settings_are_named()
    {
        Assert.Equal(
            "words by tokenizer 1: case kept, boundaries of UAX 29, numbers left out, web addresses counted whole, accents stripped, "
            + "punctuation counted, hashtags kept, no word shorter than 2",
            new Tokenizer(new()
            {
                Rules = WordRules.Unicode, FoldCase = false, KeepNumbers = false, KeepWebAddresses = true, JoinWebAddresses = true, StripAccents = true,
                KeepPunctuation = true, KeepHashtags = true, MinimumLength = 2,
            }).ToString());
        Assert.Equal(
            "words by tokenizer 1: case folded, hyphens split, possessives and other clitics split, numbers counted, web addresses left out, "
            + "apostrophes split",
            new Tokenizer(new() { KeepHyphens = false, SplitClitics = true, KeepApostrophes = false }).ToString());
    }

    [Fact]
    public void The_defaults_are_those_of_the_documentation()
    {
        var options = new TokenizerOptions();

        Assert.True(options.FoldCase);
        Assert.True(options.KeepHyphens);
        Assert.False(options.KeepPossessives);
        Assert.True(options.KeepNumbers);
        Assert.False(options.KeepWebAddresses);
        Assert.Equal(WordRules.News, options.Rules);
        Assert.True(options.KeepApostrophes);
        Assert.False(options.StripAccents);
        Assert.False(options.SplitClitics);
        Assert.False(options.KeepPunctuation);
        Assert.False(options.KeepHashtags);
        Assert.False(options.JoinWebAddresses);
        Assert.Equal(1, options.MinimumLength);
        Assert.Equal(
            "words by tokenizer 1: case folded, hyphens kept, possessives stripped, numbers counted, web addresses left out",
            Tokenizer.Default.ToString());
    }

    [Fact]
    public void Spans_point_into_the_text_as_it_was_given()
    {
        const string text = "\uFEFFHe saw\r\nHaf\u00ADtar’s U.N. \U00010400-guard\u200B, 1.5 km.";

        var printed = Tokenizer.Default.Spans(text).Select(span => span.In(text));

        Assert.Equal(["He", "saw", "Haf\u00ADtar", "U.N.", "\U00010400-guard", "1.5", "km"], printed);
        Assert.Equal(new TextSpan(9, 7), Tokenizer.Default.Spans(text)[2]);
    }

    [Fact]
    public void A_word_longer_than_the_buffer_stays_whole()
    {
        var word = new string('x', 1000) + "e\u0301";

        Assert.Equal(new string('x', 1000) + "é", Tokenizer.Default.Words(word).Single());
    }

    [Fact]
    public void Any_text_at_all_is_read_to_its_end_with_spans_in_order() =>
        Holds.ForSeeded(FsCheck.Fluent.Prop.ForAll<FsCheck.NonNull<string>>(text => SpansAreInOrder(text.Get)));

    [Theory]
    [InlineData("a.b.c-d.e's_f.1,2.3'4@x.y www.z q://r")]
    [InlineData("'.-,_@’\u00AD\u0301a1\uD800\U00010400")]
    public void Joining_characters_in_any_order_are_read_to_the_end(string alphabet)
    {
        var random = new Random(1);
        for (var round = 0; round < 2000; round++)
        {
            var text = new string([.. Enumerable.Range(0, 12).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            Assert.True(SpansAreInOrder(text), text);
        }
    }

    private static bool SpansAreInOrder(string text)
    {
        var end = 0;
        var words = Tokenizer.Default.Read(text);
        while (words.Read())
        {
            if (words.Span.Start < end || words.Span.Length <= 0 || words.Span.End > text.Length || words.Key.IsEmpty) return false;
            end = words.Span.End;
        }

        return true;
    }

    private static IReadOnlyList<string> Words(string text, TokenizerOptions options) => new Tokenizer(options).Words(text);
}
