using Xunit.Abstractions;

namespace Analysis.Tests.Dates;

public class ConformanceTests
{
    private readonly ITestOutputHelper _output;

    public ConformanceTests(ITestOutputHelper output) => _output = output;

    [SkippableTheory]
    [InlineData("DateExtractor", 0.85)]
    [InlineData("DateParser", 0.85)]
    [InlineData("DatePeriodParser", 0.85)]
    public void Published_cases_are_resolved_as_they_say(string file, double floor)
    {
        var share = ConformanceMeasure.Of(Repository.SharedOrSkip("conformance", "dates", file + ".json"));
        _output.WriteLine($"{file}: {share}");

        Assert.InRange(share.OfAll, floor, 1);
    }
}
