using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>Each check catches what it is there for, and says where and what, and nothing else.</summary>
public class GoldCorruptionTests
{
    public static TheoryData<string> Corruptions => [.. GoldCorruption.All.Keys];

    private readonly ITestOutputHelper _output;

    public GoldCorruptionTests(ITestOutputHelper output) => _output = output;

    [Theory]
    [MemberData(nameof(Corruptions))]
    public void A_mistake_is_reported_and_nothing_else(string name)
    {
        var corruption = GoldCorruption.All[name];
        var corpus = corruption.Corpus();

        var findings = GoldChecker.Check(corpus).Select(finding => finding.ToString()).ToList();
        foreach (var finding in findings) _output.WriteLine(finding);

        Assert.Equal(corruption.Findings, findings);
        Assert.NotEmpty(GoldChecker.Checks[corruption.Check](corpus));
    }

    [Fact]
    public void Every_check_is_tried() => Assert.Equal(
        GoldChecker.Checks.Keys.Order(), GoldCorruption.All.Values.Select(corruption => corruption.Check).Distinct().Order());

    [Theory]
    [InlineData("anchor_basis", "anchor_base")]   // misspelt
    [InlineData("kind", null)]                    // left out
    public void A_key_that_is_unknown_or_missing_is_an_error(string key, string? to)
    {
        var thrown = Assert.Throws<JsonException>(() => GoldCorpus.Load("tests/corpora/harbour", Rename(key, to)));

        Assert.Contains($"'{to ?? key}'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_written_twice_is_an_error() =>
        Assert.ThrowsAny<JsonException>(() => GoldAnnotation.Parse("""{ "dates": [], "dates": [] }"""));

    private static Action<JsonNode> Rename(string key, string? to) => gold =>
    {
        var date = gold["dates"]![0]!.AsObject();
        var value = date[key]?.DeepClone();
        date.Remove(key);
        if (to is not null) date[to] = value;
    };
}
