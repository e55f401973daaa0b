using System.Globalization;
using Analysis.Text;
using FsCheck.Fluent;

namespace Analysis.Tests.Text;

public class UnicodeSentencesTests
{
    [SkippableFact]
    public void All_cases_of_the_standard_agree()
    {
        var cases = File.ReadAllLines(Repository.SharedOrSkip("conformance", "unicode", "SentenceBreakTest.txt"))
            .Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0).ToArray();

        Assert.Equal(502, cases.Length);
        Assert.All(cases, line =>
        {
            var sentences = line.Trim('÷', ' ').Split('÷').Select(sentence => string.Concat(sentence.Split('×')
                .Select(code => char.ConvertFromUtf32(int.Parse(code.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture))))).ToArray();
            Assert.Equal(sentences, Split(string.Concat(sentences)));
        });
    }

    [Theory]
    [InlineData("One. Two? Three!", "One. |Two? |Three!")]
    [InlineData("He paid 3.5 million. (Twice.) So.", "He paid 3.5 million. |(Twice.) |So.")]
    [InlineData("A heading\r\nText… more.", "A heading\r\n|Text… more.")]
    [InlineData("The U.N. embargo", "The U.N. embargo")]
    [InlineData("Mr. Lavrov", "Mr. |Lavrov")]
    [InlineData("", "")]
    public void Sentences_are_those_of_the_annex(string text, string sentences) => Assert.Equal(sentences, string.Join('|', Split(text)));

    [Fact]
    public void Together_they_are_the_text() => Holds.ForSeeded(Prop.ForAll<FsCheck.NonNull<string>>(text =>
        string.Concat(Split(text.Get)) == text.Get && Split(text.Get).All(sentence => sentence.Length > 0)));

    [Theory]
    [InlineData(". ", 500_000)]
    [InlineData(".(", 500_000)]
    [InlineData("1", 1_000_000)]
    public void Long_runs_are_read_in_linear_time(string unit, int times)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();

        UnicodeSentences.Split(string.Concat(Enumerable.Repeat(unit, times)));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    private static string[] Split(string text) => [.. UnicodeSentences.Split(text).Select(sentence => sentence.In(text))];
}
