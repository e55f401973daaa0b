using Analysis.Kernel.Completion;

namespace Analysis.Kernel.Tests.Completion;

public class NameMatchTests
{
    [Theory]
    [InlineData("Where", "", "Prefix")]
    [InlineData("Where", "Wh", "Prefix")]
    [InlineData("Where", "wh", "PrefixIgnoringCase")]
    [InlineData("StringBuilder", "SB", "Capitals")]
    [InlineData("StringBuilder", "sb", "Humps")]
    [InlineData("StringBuilder", "StBu", "Humps")]
    [InlineData("GetHashCode", "ghc", "Humps")]
    [InlineData("XMLReader", "xr", "Humps")]
    [InlineData("top_terms", "tt", "Humps")]
    [InlineData("Int32", "i3", "Humps")]
    [InlineData("IsNullOrEmpty", "null", "Humps")]
    [InlineData("IsNullOrEmpty", "ullo", "Substring")]
    [InlineData("IsNullOrEmpty", "ul", "None")]
    [InlineData("Where", "Wx", "None")]
    [InlineData("StringBuilder", "bs", "None")]
    [InlineData("event", "@ev", "Prefix")]
    [InlineData("IList", "il", "PrefixIgnoringCase")]
    public void Names_fit_by_their_beginning_their_words_or_somewhere(string name, string typed, string quality) =>
        Assert.Equal(quality, NameMatch.Of(name, typed).ToString());
}
