using Analysis.Workbook.Export;

namespace Analysis.Workbook.Tests.Export;

public class ExportKindTests
{
    [Theory]
    [InlineData("articles,removed,sentences,terms,duplicates")]
    [InlineData("articles", "articles")]
    [InlineData("articles,duplicates", "duplicates, articles,articles")]
    [InlineData("removed,terms", "terms", "removed")]
    public void Kinds_come_in_their_own_order_and_once(string expected, params string[] lists) =>
        Assert.Equal(expected, string.Join(',', ExportKind.Parse(lists).Select(kind => kind.Name)));

    [Theory]
    [InlineData("topics", "--what topics: nothing is called 'topics'. There are articles, removed, sentences, terms, duplicates.")]
    [InlineData("articles,", "--what articles,: a name is missing. There are articles, removed, sentences, terms, duplicates.")]
    [InlineData("Articles", "--what Articles: nothing is called 'Articles'. There are articles, removed, sentences, terms, duplicates.")]
    public void What_there_is_not_is_refused_with_what_there_is(string list, string message)
    {
        var error = Assert.Throws<WorkbookException>(() => ExportKind.Parse([list]));

        Assert.Equal((ExitCode.WrongUsage, message), (error.ExitCode, error.Message));
    }
}
