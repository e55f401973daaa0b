using Analysis.Corpora;
using Analysis.Corpora.Cleaning;
using Analysis.Text;

namespace Analysis.Tests.Corpora;

public class KeptTextTests
{
    [Fact]
    public void What_is_kept_lies_between_what_is_removed()
    {
        var removed = new[] { Span(0, 2), Span(5, 1), Span(6, 2) };

        Assert.Equal([new(2, 3), new(8, 2)], KeptText.Around(removed, 10));
        Assert.Equal([new(2, 3)], KeptText.Around(removed, 8));
        Assert.Empty(KeptText.Around([Span(0, 4)], 4));
        Assert.Equal([new(0, 4)], KeptText.Around([], 4));
    }

    [Theory]
    [InlineData("head\nbody one\n\n  body two \r\n", 0, 4, "body one\nbody two")]
    [InlineData("one\rtwo", 0, 3, "two")]
    [InlineData("head", 0, 4, "")]
    [InlineData("one head two", 4, 4, "one two")]
    public void A_body_is_its_lines_without_the_headline(string text, int start, int length, string lines) =>
        Assert.Equal(lines, KeptText.Lines(text, KeptText.Without([new(0, text.Length)], new TextSpan(start, length))));

    [Fact]
    public void What_is_removed_inside_a_line_leaves_one_blank()
    {
        const string Text = "First part. (Click to expand) Second part.\nNext line.";

        Assert.Equal("First part. Second part.\nNext line.", KeptText.Lines(Text, KeptText.Around([Span(12, 17)], Text.Length)));
    }

    private static RemovedSpan Span(int start, int length) => new(start, length, 1, "test", 1);
}
