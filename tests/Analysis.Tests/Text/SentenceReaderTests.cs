using Analysis.Text;

namespace Analysis.Tests.Text;

public class SentenceReaderTests
{
    private const string Long = "This line is a whole paragraph and longer than the hundred characters at which mail and wire copy break";

    [Theory]
    [InlineData("One. Two three! Four?", "One.|Two three!|Four?")]
    [InlineData("He met Mr. Lavrov. Then he left.", "He met Mr. Lavrov.|Then he left.")]
    [InlineData("“We will win.” He left.", "“We will win.”|He left.")]
    [InlineData("(It rained.) He left.", "(It rained.)|He left.")]
    [InlineData("Wait... what? Nothing", "Wait... what?|Nothing")]
    [InlineData("He paid 3.5 million.Then", "He paid 3.5 million.Then")]
    [InlineData("Background\nHe left.", "Background|He left.")]
    [InlineData("A line that\nis broken in two. Next.", "A line that\nis broken in two.|Next.")]
    [InlineData("First the long talks in the old ministry in\nMoscow ended. Next.", "First the long talks in the old ministry in\nMoscow ended.|Next.")]
    [InlineData("A heading\r\n\r\nThe text.\r\n", "A heading|The text.")]
    [InlineData("A heading\r\rThe text.", "A heading|The text.")]
    [InlineData("\n\n * * *\n\nText\n\n—", "Text")]
    [InlineData("\u05D0\u05D1 5", "\u05D0\u05D1 5")]
    [InlineData("", "")]
    [InlineData("…", "")]
    public void A_text_falls_into_its_sentences(string text, string sentences) => Assert.Equal(sentences, Read(text));

    [Fact]
    public void A_line_too_long_to_be_broken_is_a_paragraph_and_so_is_what_stands_before_it()
    {
        Assert.Equal(103, Long.Length);
        Assert.Equal($"{Long}|And more", Read($"{Long}\nAnd more"));
        Assert.Equal($"More than forty characters without a full stop|{Long}", Read($"More than forty characters without a full stop\n{Long}"));
        Assert.Equal($"{Long[..100]}\nAnd more", Read($"{Long[..100]}\nAnd more"));
        Assert.Equal($"{Long[..101]}|And more", Read($"{Long[..101]}\nAnd more"));
    }

    [Fact]
    public void A_line_shorter_than_broken_ones_are_is_a_paragraph()
    {
        Assert.Equal(new string('a', 39) + "|And more", Read(new string('a', 39) + "\nAnd more"));
        Assert.Equal(new string('a', 40) + "\nAnd more", Read(new string('a', 40) + "\nAnd more"));
    }

    [Fact]
    public void No_sentence_reaches_beyond_its_stretch()
    {
        const string Text = "One two. Three four. Five six.";
        var sentences = new List<TextSpan>();

        SentenceReader.Read(Text, new(4, 11), sentences);

        Assert.Equal(["two.", "Three"], sentences.Select(sentence => sentence.In(Text)));
    }

    [Theory]
    [InlineData(". ", 500_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData("a.", 500_000)]
    [InlineData(".\"", 500_000)]
    [InlineData("a ", 500_000)]
    [InlineData(" \n", 500_000)]
    [InlineData("!", 1_000_000)]
    public void Long_runs_are_read_in_linear_time(string unit, int times)
    {
        var text = string.Concat(Enumerable.Repeat(unit, times));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        SentenceReader.Read(text, new(0, text.Length), []);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void A_sentence_is_the_one_around_each_of_its_places()
    {
        const string Text = "A heading\n\nHe met Mr. Lavrov (twice). “Why?” nobody\nasked. 3.5 million… So it goes";
        var sentences = new List<TextSpan>();
        SentenceReader.Read(Text, new(0, Text.Length), sentences);

        Assert.All(sentences, sentence => Assert.All(Enumerable.Range(sentence.Start, sentence.Length - 1),
            place => Assert.Equal(sentence, SentenceBounds.Around(Text, new(place, 1)))));
    }

    private static string Read(string text)
    {
        var sentences = new List<TextSpan>();
        SentenceReader.Read(text, new(0, text.Length), sentences);
        return string.Join('|', sentences.Select(sentence => sentence.In(text)));
    }
}
