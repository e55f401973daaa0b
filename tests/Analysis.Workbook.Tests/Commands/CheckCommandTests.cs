namespace Analysis.Workbook.Tests.Commands;

public class CheckCommandTests : WorkbookTest
{
    private static readonly string Body = string.Join(' ',
        Enumerable.Range(0, 12).Select(i => $"On day {i} the {(char)('a' + i)}-boats came back to harbour {i + 20} at dusk with crew {i + 40}."));

    [Fact]
    public async Task Nothing_to_look_at_ends_with_0()
    {
        Write("a.txt", $"Boats come back\n\n{Body}\n");

        var outcome = (await RunAsync("check", "corpus")).Expect(0);

        Assert.StartsWith("corpus: 1 article, ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\nOutlets: none known; 1 article without one\nDates: none known; 1 article without one: a.txt\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\nEncodings: utf-8 1\n", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nSuspicious articles\n  None.\n\nNothing here would spoil an analysis.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Empty(outcome.Errors);
    }

    [Fact]
    public async Task What_would_spoil_an_analysis_is_told_and_ends_with_1()
    {
        Write("a.txt", $"Boats come back\n\n{Body}\n");
        Write("b.txt", $"Boats come back\n\n{Body}\n");
        Write("short.txt", "Boats\n\nThey came back to the old harbour at dusk.\n");
        Write("broken.txt", $"Boats come back\n\nThe cafÃ© donâ€™t open. {new string('x', 3)} {Body[..^1]} for good.\n");
        Write("empty.txt", "");

        var outcome = (await RunAsync("check", "corpus")).Expect(1);

        Assert.Contains("\n  1 file could not be read:\n    empty.txt: not a text: it is empty (0 bytes).\n", outcome.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n +exact +1 +a\.txt and b\.txt *\n", outcome.Output);
        Assert.Matches(@"\n +fewer than 30 words +1 +short\.txt \(10 words\) *\n", outcome.Output);
        Assert.Matches(@"\n +text looks encoded twice, as in 'donâ€™t' +1 +broken\.txt \(in 2 places\) *\n", outcome.Output);
        Assert.EndsWith("\nTo be looked at first: 1 file could not be read, and 2 articles are suspicious.\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bundled_corpus_is_well() =>
        Assert.StartsWith($"{Repository.PathOf("data", "moscow-visits")}: 46 articles, ", (await RunAsync("check", Repository.PathOf("data", "moscow-visits"))).Expect(0).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Text_of_an_article_cannot_control_the_terminal()
    {
        Write("a\u001B[2J.txt", $"Boats \u001B[31mcome back\n\n{string.Join(' ', Enumerable.Repeat("harbours", 20))}.\n");

        var outcome = (await RunAsync("check", "corpus")).Expect(1);

        Assert.DoesNotContain('\u001B', outcome.Output);
        Assert.Contains("a [2J.txt (23 words)", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_without_a_headline_is_told_and_spoils_nothing()
    {
        Write("a.txt", $"{Body}\n");

        var outcome = (await RunAsync("check", "corpus")).Expect(0);

        Assert.Matches(@"\nGood to know\n *\n +what +articles +which *\n─+\n +no headline +1 +a\.txt \(the text begins with a paragraph\) *\n", outcome.Output);
    }

    [Fact]
    public async Task Where_nothing_can_be_read_the_first_problem_is_named()
    {
        Write("a.txt", "");
        Write("b.txt", "");

        Assert.Equal("Nothing in 'corpus' can be read. The first: a.txt: not a text: it is empty (0 bytes).\n", (await RunAsync("check", "corpus")).Expect(3).Errors);
    }

    [Fact]
    public async Task The_help_says_what_the_exit_code_means()
    {
        var help = string.Join(' ', (await RunAsync("check", "--help")).Expect(0).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("Ends with exit code 0 where nothing would, and with 1 where a file cannot be read or an article is suspicious: no body, ", help, StringComparison.Ordinal);
    }

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.Combine(Folder, "corpus"));
        File.WriteAllText(Path.Combine(Folder, "corpus", file), text);
    }
}
