using System.Text.Json;
using Analysis.Text;
using FsCheck.Fluent;

namespace Analysis.Tests.Text;

public class NewsSentencesTests
{
    // What joins lines of a table of contents or lacks blanks behind full stops is no plain split.
    private static readonly string[] NotPlain = ["040", "041", "042", "052"];

    [SkippableFact]
    public void The_golden_rules_are_kept()
    {
        using var rules = JsonDocument.Parse(File.ReadAllText(Repository.SharedOrSkip("conformance", "sentences", "golden_rules_en.json")));
        var plain = rules.RootElement.EnumerateArray().Where(rule => !NotPlain.Contains(rule.GetProperty("id").GetString())).ToArray();

        var failed = plain.Where(rule => !rule.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetString())
            .SequenceEqual(Split(rule.GetProperty("input").GetString()!))).Select(rule => rule.GetProperty("id").GetString());

        Assert.Equal(48, plain.Length);
        // An ellipsis right behind a full stop belongs to the sentence before it here.
        Assert.Equal(["051"], failed);
    }

    [Theory]
    [InlineData("Gen. Khalifa Haftar met U.N. envoy Martin Kobler. He left.", "Gen. Khalifa Haftar met U.N. envoy Martin Kobler.|He left.")]
    [InlineData("He came on Nov. 29. Talks began.", "He came on Nov. 29.|Talks began.")]
    [InlineData("It was in the U.S. They left on Nov. 29 for Exxon Corp. headquarters.", "It was in the U.S.|They left on Nov. 29 for Exxon Corp. headquarters.")]
    [InlineData("Exxon Corp. Chairman Lee spoke. The Co. The end.", "Exxon Corp. Chairman Lee spoke.|The Co.|The end.")]
    [InlineData("“Why?” he asked. “No!” She left.", "“Why?” he asked.|“No!”|She left.")]
    [InlineData("By J. R. Lee. See p. 5. See p. Nobody.", "By J. R. Lee.|See p. 5.|See p.|Nobody.")]
    [InlineData("A heading\n\nTRIPOLI, Nov. 29 (Agency) - It rained.\nA line that\nis broken.", "A heading|TRIPOLI, Nov. 29 (Agency) - It rained.|A line that\nis broken.")]
    [InlineData("1. First. 2. Second 4. Fourth", "1. First.|2. Second 4.|Fourth")]
    [InlineData("It is 1. The rest 2. The end", "It is 1.|The rest 2.|The end")]
    [InlineData("Wait... He left. Wait . . . he left.", "Wait...|He left.|Wait . . . he left.")]
    [InlineData("The first line of this text is as long as wire copy has it.\n    The second is not. It ends.", "The first line of this text is as long as wire copy has it.|The second is not.|It ends.")]
    [InlineData("The first line of this text ends with the name of Gen.\nHaftar.", "The first line of this text ends with the name of Gen.\nHaftar.")]
    [InlineData("", "")]
    [InlineData("* * *", "")]
    public void A_text_falls_into_its_sentences(string text, string sentences) => Assert.Equal(sentences, string.Join('|', Split(text)));

    [Fact]
    public void Sentences_ascend_and_hold_every_word() => Holds.ForSeeded(Prop.ForAll(
        Gen.Elements("A", "b", "1", ". ", ".", "! ", "\n", "\r\n", " ", "Mr. ", "U.S. ", "2) ", "”", "…", "\uD800", "\u0301").ArrayOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var sentences = NewsSentences.Split(text);
            return sentences.Zip(sentences.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
                && string.Concat(text.Where(char.IsLetterOrDigit)) == string.Concat(sentences.Select(sentence => sentence.In(text)).SelectMany(part => part).Where(char.IsLetterOrDigit));
        }), values: 300);

    [Theory]
    [InlineData(". ", 200_000)]
    [InlineData("Mr. ", 200_000)]
    [InlineData("1. A ", 100_000)]
    [InlineData("5 a.m. A ", 100_000)]
    [InlineData("? a ", 200_000)]
    [InlineData(". . . ", 100_000)]
    public void Long_runs_are_read_in_linear_time(string unit, int times)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();

        NewsSentences.Split(string.Concat(Enumerable.Repeat(unit, times)));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    private static string[] Split(string text) => [.. NewsSentences.Split(text).Select(sentence => sentence.In(text))];
}
