using Analysis.Corpora.Duplicates;

namespace Analysis.Tests.Corpora.Duplicates;

public class DatelineTests
{
    [Theory]
    [InlineData("MOSCOW – The minister spoke.")]
    [InlineData("SELMERE, 30 May 2022 (Quillon Wire) – The minister spoke.")]
    [InlineData("NEW YORK (QW) -- The minister spoke.")]
    [InlineData("RABAT, Nov. 3—The minister spoke.")]
    [InlineData("  GENEVA - The minister spoke.")]
    [InlineData("N'DJAMENA - The minister spoke.", false)]
    [InlineData("BENGHAZI, Libya's East - The minister spoke.")]
    public void A_place_in_capitals_before_a_dash_is_one(string text, bool isOne = true) =>
        Assert.Equal(isOne ? text.IndexOf("The", StringComparison.Ordinal) : 0, Dateline.LengthOf(text));

    [Theory]
    [InlineData("The minister – who is ill – spoke.")]
    [InlineData("NATO ministers met – and spoke.")]
    [InlineData("NATO")]
    [InlineData("– The minister spoke.")]
    [InlineData("UN – The minister spoke.")]
    [InlineData("Moscow – The minister spoke.")]
    [InlineData("")]
    public void Anything_else_before_a_dash_is_none(string text) => Assert.Equal(0, Dateline.LengthOf(text));
}
