namespace Analysis.Tests.Corpora.Gold;

public class GoldTextTests
{
    private static readonly GoldText Text = new("", "UTF-8", "Marshal Ansah sank.\nAnsah and Ansah’s tug, the Ansahs 𝄞 Ansah");

    [Fact]
    public void The_longest_name_is_counted_and_no_part_of_a_word() => Assert.Equal(
        [(0, "Marshal Ansah"), (20, "Ansah"), (30, "Ansah"), (57, "Ansah")],
        Text.LongestPlaces(["Ansah", "Marshal Ansah"]));

    [Fact]
    public void A_name_does_not_overlap_itself() =>
        Assert.Equal([(0, "a b a")], new GoldText("", "", "a b a b a").LongestPlaces(["a b a"]));

    [Fact]
    public void A_name_with_a_mark_at_its_end_may_be_followed_by_a_letter() =>
        Assert.Equal([0], new GoldText("", "", "Jr.x").WholePlaces("Jr."));

    [Fact]
    public void Offsets_count_code_points()
    {
        Assert.Equal("𝄞 Ansah", Text.Slice(54, 61));
        Assert.Null(Text.Slice(54, 62));
        Assert.Null(Text.Slice(54, 54));
        Assert.Equal(7, GoldText.Length("𝄞 Ansah"));
    }

    [Fact]
    public void A_place_has_its_line()
    {
        Assert.Equal((1, 2), (Text.LineAt(19), Text.LineAt(20)));
        Assert.Equal((0, 20), (Text.LineStart(1), Text.LineStart(2)));
        Assert.Null(Text.Line(0));
        Assert.Null(Text.Line(3));
    }
}
