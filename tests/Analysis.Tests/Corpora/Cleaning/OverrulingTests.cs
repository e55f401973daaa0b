namespace Analysis.Tests.Corpora.Cleaning;

public class OverrulingTests
{
    private static readonly Corpus Corpus = Articles.Corpus(
        ("a.txt", $"Talks begin in the port\n\n{Articles.Body}\nALSO SEEN: a dog in a boat on the river in the rain today.\n{Articles.Body}"),
        ("b.txt", $"Talks end in the port\n\n{Articles.Body}"));

    [Fact]
    public void A_line_that_is_removed_is_not_counted_and_stands_in_the_audit_table()
    {
        var removed = Corpus.Remove("a.txt", 4);

        Assert.Equal(Corpus["a.txt"].Words - 14, removed["a.txt"].Words);
        Assert.DoesNotContain("dog", removed["a.txt"].Clean, StringComparison.Ordinal);
        var line = removed.Removed.Single(line => line.Rule == "removed by the user");
        Assert.Equal(("a.txt", 4, "ALSO SEEN: a dog in a boat on the river in the rain today.", 1.0), (line.Article, line.Line, line.Text, line.Score));
        Assert.Equal(line.Text, removed.TextOf(new(line.Article, line.Start, line.Length)));
        Assert.Empty(removed.Tokenize().Occurrences("dog"));
    }

    [Fact]
    public void A_line_that_is_kept_again_is_counted_again() =>
        Assert.Equal(Corpus["a.txt"].Words, Corpus.Remove("a.txt", 4).Keep("a.txt", 4)["a.txt"].Words);

    [Fact]
    public void Lines_are_removed_by_what_they_say_in_all_articles()
    {
        var removed = Corpus.Remove(line => line.Text.StartsWith("Talks", StringComparison.Ordinal));

        Assert.Equal(["a.txt", "b.txt"], removed.Removed.Where(line => line.Rule == "removed by the user").Select(line => line.Article));
        Assert.Equal(Corpus.Count, removed.Keep(line => line.Line == 1).Count(article => article.Kept[0].Start == 0));
    }

    [Theory]
    [InlineData(2, "Line 2 of 'a.txt' is blank, is removed already or does not exist.")]
    [InlineData(6, "Line 6 of 'a.txt' is blank, is removed already or does not exist.")]
    public void There_is_nothing_to_remove_from_a_line_that_is_not_there(int line, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Corpus.Remove("a.txt", line)).Message, StringComparison.Ordinal);

    [Fact]
    public void There_is_nothing_to_keep_of_a_line_that_was_not_removed() => Assert.StartsWith(
        "Nothing was removed from line 1 of 'b.txt'. See corpus.Removed for the lines that were.",
        Assert.Throws<ArgumentException>(() => Corpus.Keep("b.txt", 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_occurrence_behind_a_removed_line_stands_where_it_stood() => Assert.Equal(
        Corpus.Tokenize().Occurrences("hotel").Skip(1),
        Corpus.Remove("a.txt", 3).Tokenize().Occurrences("hotel"));
}
