namespace Analysis.Tests.Corpora.Gold;

/// <summary>No sentence of the corpora is taken from the real articles, where these are present beside the repository.</summary>
public class SharedSentenceTests
{
    private const int ForbiddenRun = 8;

    [SkippableTheory]
    [InlineData("data/moscow-visits")]
    [InlineData("tests/corpora/harbour")]
    public void No_run_of_eight_words_is_shared_with_the_real_articles(string name)
    {
        var folder = Repository.SharedOrSkip("corpora", "seeds");
        var real = Directory.GetFiles(folder, "*.txt").SelectMany(path => Runs(DecodedFile.Read(path).Text))
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(real);

        Assert.Empty(
            from article in GoldCorpus.Load(name).Texts
            from run in Runs(article.Value.Text).Where(real.Contains)
            where !IsOnRecord(run)
            select $"{article.Key}: {run}");
    }

    /// <summary>As it is now, none of the fragments is long enough to excuse anything.</summary>
    [Fact]
    public void Only_words_on_record_may_be_shared()
    {
        Assert.True(IsOnRecord("take place as part of this process"));
        Assert.False(IsOnRecord("said that contacts take place as part of this process"));
        Assert.All(WordsOnRecord.All, record => Assert.InRange(record.Fragment.Split(' ').Length, 1, ForbiddenRun - 1));
    }

    [SkippableFact]
    public void The_words_on_record_are_those_of_the_facts()
    {
        var table = File.ReadLines(Repository.SharedOrSkip("facts.md"))
            .SkipWhile(line => !line.StartsWith("## Words on record", StringComparison.Ordinal))
            .Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));

        Assert.Equal(
            table.Select(line => line.Split('"')).Where(parts => parts.Length == 3).Select(parts => parts[1]),
            WordsOnRecord.All.Select(record => record.Fragment));
    }

    [Fact]
    public void A_run_is_the_same_in_every_house_style() => Assert.Equal(
        ["the commanders men they said would leave on", "commanders men they said would leave on monday"],
        WordRuns.In("“The commander’s men,” they said, “would leave\non Monday.”", ForbiddenRun));

    private static IEnumerable<string> Runs(string text) => WordRuns.In(text, ForbiddenRun);

    private static bool IsOnRecord(string run) =>
        WordsOnRecord.All.Any(record => WordRuns.In(record.Fragment, run.Split(' ').Length).Contains(run));
}
