namespace Analysis.Tests.Text;

public class StopWordsTests
{
    [Theory]
    [InlineData("the")]
    [InlineData("The")]
    [InlineData("we")]
    [InlineData("isn't")]
    [InlineData("between")]
    [InlineData("e.g.")]
    public void English_has_the_function_words(string word) => Assert.True(StopWords.English.Contains(word));

    [Theory]
    [InlineData("libya")]
    [InlineData("said")]
    [InlineData("new")]
    [InlineData("#")]
    [InlineData("")]
    public void English_has_no_other_words(string word) => Assert.False(StopWords.English.Contains(word));

    [Fact]
    public void Every_contraction_is_found_as_the_tokenizer_counts_it()
    {
        foreach (var text in new[] { "isn’t", "don't", "they’re", "WE’LL", "i’d", "could’ve", "it’s", "there's" })
            Assert.True(StopWords.English.Contains(Analysis.Text.Tokenizer.Default.Words(text).Single()), text);
    }

    [Fact]
    public void The_reporting_verbs_are_a_list_of_their_own()
    {
        Assert.True(StopWords.EnglishReporting.Contains("said"));
        Assert.Empty(StopWords.EnglishReporting.Intersect(StopWords.English));
        Assert.True(StopWords.English.With(StopWords.EnglishReporting).Contains("told"));
    }

    [Fact]
    public void A_list_can_be_made_and_changed()
    {
        var words = StopWords.Of("Libya", " don’t ", "").With("moscow").Without("LIBYA");

        Assert.Equal(["don't", "moscow"], words);
        Assert.Empty(StopWords.None);
    }
}
