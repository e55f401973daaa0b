using Analysis.Charts.Drawing;

namespace Analysis.Charts.Tests.Drawing;

public class TextMeasureTests
{
    [Fact]
    public void Wide_letters_take_more_room_than_narrow_ones()
    {
        Assert.True(TextMeasure.Width("MMMM", 12) > TextMeasure.Width("aaaa", 12));
        Assert.True(TextMeasure.Width("aaaa", 12) > TextMeasure.Width("iiii", 12));
        Assert.True(TextMeasure.Width("漢字", 12) > TextMeasure.Width("ab", 12));
    }

    [Fact]
    public void Marks_that_stand_on_letters_take_none() =>
        Assert.Equal(TextMeasure.Width("e", 12), TextMeasure.Width("e\u0301", 12));

    [Fact]
    public void Text_that_fits_stays_and_longer_text_ends_in_an_ellipsis_within_its_room()
    {
        Assert.Equal("Haftar", TextMeasure.Cut("Haftar", 12, 100));
        var cut = TextMeasure.Cut("The dominant figure in the east", 12, 100);
        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.True(TextMeasure.Width(cut, 12) <= 100);
    }

    [Fact]
    public void A_cut_never_parts_a_character() =>
        Assert.All(Enumerable.Range(10, 60), room => Assert.DoesNotContain("\uFFFD", System.Text.Encoding.UTF8.GetString(
            System.Text.Encoding.UTF8.GetBytes(TextMeasure.Cut("👩‍👩‍👧‍👦 family 👩‍👩‍👧‍👦", 12, room))), StringComparison.Ordinal));

    [Fact]
    public void Lines_break_at_spaces_and_keep_every_word()
    {
        const string Text = "occurrences per thousand words of the group";
        var lines = TextMeasure.Lines(Text, 12, 120);

        Assert.True(lines.Count > 1);
        Assert.Equal(Text, string.Join(' ', lines));
        Assert.All(lines, line => Assert.True(TextMeasure.Width(line, 12) <= 120, line));
    }
}
