using Xunit.Abstractions;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>The annotations of the corpora say of the texts only what is there, and of the calendar only what is true.</summary>
public class GoldTests
{
    private readonly ITestOutputHelper _output;

    public GoldTests(ITestOutputHelper output) => _output = output;

    [Theory]
    [InlineData(
        "data/moscow-visits",
        "46 articles with 852 lines, 206 lines or parts of lines of debris, 93 actors with 776 forms, 181 bare names, "
        + "238 descriptions, 0 mentions with offsets, 8 quotes in 33 places, 43 indirect, 7 no speech, "
        + "43 events with 275 pieces of evidence, 198 labels, 327 dates, 13 pairs compared, 32 shared wordings")]
    [InlineData(
        "tests/corpora/harbour",
        "50 articles with 807 lines, 165 lines or parts of lines of debris, 86 actors with 689 forms, 243 bare names, "
        + "69 descriptions, 147 mentions with offsets, 127 quotes in 152 places, 66 indirect, 24 no speech, "
        + "41 events with 135 pieces of evidence, 90 labels, 321 dates, 8 pairs compared, 11 shared wordings")]
    public void Nothing_in_the_gold_is_contradicted_and_nothing_is_lost(string name, string counts)
    {
        var corpus = GoldCorpus.Load(name);
        _output.WriteLine($"{name}: {GoldCounts.Of(corpus)}");

        var findings = GoldChecker.Check(corpus);
        foreach (var finding in findings) _output.WriteLine(finding.ToString());

        Assert.Empty(findings);
        Assert.Equal(counts, GoldCounts.Of(corpus));
    }

    /// <summary>Of these only the words, the line and the form of the date are checked.</summary>
    [Theory]
    [InlineData("data/moscow-visits", 40, 7, 4)]
    [InlineData("tests/corpora/harbour", 72, 1, 0)]
    public void The_calendar_settles_all_but_a_few_relative_dates(string name, int reckoned, int unreckoned, int unlisted)
    {
        var corpus = GoldCorpus.Load(name);
        _output.WriteLine($"{name}: relative dates that no calendar settles");
        foreach (var date in RelativeCheck.Unreckoned(corpus)) _output.WriteLine($"  {date}");
        _output.WriteLine($"{name}: words for the time of an event that are no date");
        foreach (var words in EventDateCheck.Unlisted(corpus)) _output.WriteLine($"  {words}");

        Assert.Equal(
            (reckoned, unreckoned, unlisted),
            (RelativeCheck.Reckoned(corpus), RelativeCheck.Unreckoned(corpus).Count(), EventDateCheck.Unlisted(corpus).Count()));
    }
}
