using Analysis.Text;

namespace Analysis.Tests.Text;

public class SyllablesTests
{
    [Theory]
    [InlineData("the a eye called hoped year fire tea goes guard whole", 1)]
    [InlineData("people coming region nation social table settled wanted agreed houses judges statement science poem issue U.N. centre", 2)]
    [InlineData("created media idea area ministry violence quality radio serious official militia museum U.S.S.", 3)]
    [InlineData("january society variety mechanism reliable al-Mismari economic", 4)]
    [InlineData("university international capitalism", 5)]
    public void Syllables_are_counted_by_spelling(string words, int syllables) => Assert.All(
        words.Split(' '), word => Assert.True(syllables == Syllables.Count(word), $"{word}: {Syllables.Count(word)}"));

    [Fact]
    public void Every_word_has_one_and_long_ones_are_cut()
    {
        Assert.Equal(1, Syllables.Count("2016"));
        Assert.Equal(1, Syllables.Count(""));
        Assert.Equal(3, Syllables.Count("W"));
        Assert.Equal(32, Syllables.Count(string.Concat(Enumerable.Repeat("ba", 5000))));
        Assert.Equal(4, Syllables.Count("Society’s"));
    }
}
