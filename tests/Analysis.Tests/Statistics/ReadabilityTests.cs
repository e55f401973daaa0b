using Analysis.Statistics;

namespace Analysis.Tests.Statistics;

public class ReadabilityTests
{
    // The sentences that encyclopaedias show: 'The cat sat on the mat.' has 116, the platypus 'as a hybrid of a mammal and reptilian creature' 37.5 and grade 11.3.
    [Theory]
    [InlineData(6, 6, 116.1, -1.45)]
    [InlineData(13, 24, 37.5, 11.26)]
    public void Reading_ease_and_grade_of_known_sentences(int words, int syllables, double ease, double grade)
    {
        var found = Readability.Of(new(1, words, 30, syllables, 0, 0, 0));

        Assert.Equal(ease, found.FleschEase, 1);
        Assert.Equal(grade, found.FleschKincaid, 2);
    }

    [Fact]
    public void Formulas_by_hand()
    {
        // 100 words in 5 sentences; 450 letters, 10 words of three syllables, 20 long ones, 8 unfamiliar ones.
        var found = Readability.Of(new(5, 100, 450, 150, 10, 20, 8));

        Assert.Equal(206.835 - 20.3 - 126.9, found.FleschEase, 9);
        Assert.Equal(7.8 + 17.7 - 15.59, found.FleschKincaid, 9);
        Assert.Equal(12, found.GunningFog, 9);
        Assert.Equal((1.043 * Math.Sqrt(60)) + 3.1291, found.Smog, 9);
        Assert.Equal(26.46 - 1.48 - 15.8, found.ColemanLiau, 9);
        Assert.Equal(21.195 + 10 - 21.43, found.Ari, 9);
        Assert.Equal(1.2632 + 0.992 + 3.6365, found.DaleChall, 9);
        Assert.Equal(40, found.Lix, 9);
    }

    [Fact]
    public void Above_five_percent_unfamiliar_words_the_score_is_raised()
    {
        Assert.Equal(0.7895 + 0.992, Readability.Of(new(5, 100, 450, 150, 10, 20, 5)).DaleChall, 9);
        Assert.Equal(0.9474 + 0.992 + 3.6365, Readability.Of(new(5, 100, 450, 150, 10, 20, 6)).DaleChall, 9);
    }

    [Fact]
    public void No_words_are_not_readable() => Assert.Equal(double.NaN, Readability.Of(default).Lix);
}
