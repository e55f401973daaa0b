using Analysis.Corpora.Cleaning;
using Analysis.Text;

namespace Analysis.Tests.Corpora;

public class ArticleSentencesTests
{
    private const string Text = "WORLD\nBoats come back\nBy A. Writer\nThe boats came. They stayed [advertisement] until dawn.";

    [Fact]
    public void The_headline_is_a_sentence_by_itself_and_removed_text_is_in_none() => Assert.Equal(
        ["Boats come back", "The boats came.", "They stayed", "until dawn."],
        Sentences(Text, "Boats come back", "WORLD", "By A. Writer", "[advertisement]"));

    [Fact]
    public void A_headline_below_other_lines_keeps_its_place() => Assert.Equal(
        ["WORLD", "Boats come back", "The boats came.", "They stayed", "until dawn."],
        Sentences(Text, "Boats come back", "By A. Writer", "[advertisement]"));

    [Fact]
    public void A_headline_that_was_taken_out_is_no_sentence() => Assert.Equal(
        ["The boats came.", "They stayed", "until dawn."],
        Sentences(Text, "Boats come back", "WORLD", "Boats come back", "By A. Writer", "[advertisement]"));

    [Fact]
    public void A_headline_of_two_lines_is_one_sentence() => Assert.Equal(
        ["Boats come. Nobody\ncheers", "They left."],
        Sentences("Boats come. Nobody\ncheers\nThey left.", "Boats come. Nobody\ncheers"));

    private static IEnumerable<string> Sentences(string text, string headline, params string[] removed)
    {
        var article = Articles.Of(text) with
        {
            HeadlineSpan = SpanOf(headline),
            Removed = [.. removed.Select(SpanOf).Select(span => new RemovedSpan(span.Start, span.Length, 1, "test", 1))],
        };
        return article.Sentences.Select(sentence => sentence.In(text));

        TextSpan SpanOf(string part) => new(text.IndexOf(part, StringComparison.Ordinal), part.Length);
    }
}
