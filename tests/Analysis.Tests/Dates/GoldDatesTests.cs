using Analysis.Tests.Corpora.Gold;
using Xunit.Abstractions;

namespace Analysis.Tests.Dates;

/// <summary>
/// Regression figures: the texts and their gold are the project's own. What is missed are durations ('for three years', 'five
/// weeks'), words without a number ('weeks later'), counts from events ('six days after the war began') and verbs that do not tell.
/// </summary>
public class GoldDatesTests
{
    private readonly ITestOutputHelper _output;

    public GoldDatesTests(ITestOutputHelper output) => _output = output;

    [Theory]
    [InlineData("data/moscow-visits", 0.92)]
    [InlineData("tests/corpora/harbour", 0.95)]
    public void Most_dates_are_resolved_and_none_is_wrong_for_certain(string corpus, double floor)
    {
        var share = GoldDateMeasure.Of(GoldCorpus.Load(corpus));
        _output.WriteLine($"{corpus}: {share}");

        Assert.Empty(share.Wrong);
        Assert.InRange(share.OfAll, floor, 1);
    }
}
