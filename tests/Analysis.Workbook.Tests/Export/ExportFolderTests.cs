using Analysis.Workbook.Export;

namespace Analysis.Workbook.Tests.Export;

public sealed class ExportFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("analysis-export-").FullName;

    private string Out => Path.Combine(_root, "out");

    private string Corpus => Directory.CreateDirectory(Path.Combine(_root, "corpus")).FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_new_folder_gets_all_files_and_nothing_else_is_left()
    {
        Folder().Write([("articles.jsonl", Text("one")), ("terms.jsonl", Text("two"))]);

        Assert.Equal(["articles.jsonl: one", "terms.jsonl: two"], Files());
        Assert.Equal([Out], Directory.EnumerateFileSystemEntries(_root).Where(entry => entry != Corpus));
    }

    [Fact]
    public void Files_of_an_earlier_export_are_replaced_and_others_stay()
    {
        Folder().Write([("articles.jsonl", Text("{\"article\":1}")), ("terms.jsonl", Text(""))]);
        File.WriteAllText(Path.Combine(Out, "notes.txt"), "mine");

        Folder().Write([("articles.jsonl", Text("new")), ("terms.jsonl", Text("newer"))]);

        Assert.Equal(["articles.jsonl: new", "notes.txt: mine", "terms.jsonl: newer"], Files());
        Assert.Empty(Directory.EnumerateDirectories(Out));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_fails_leaves_everything_as_it_was(bool isThere)
    {
        if (isThere) Folder().Write([("articles.jsonl", Text("{\"article\":1}"))]);

        Assert.Throws<IOException>(() => Folder().Write([("articles.jsonl", Text("new")), ("terms.jsonl", _ => throw new IOException("full"))]));

        Assert.Equal(isThere ? ["articles.jsonl: {\"article\":1}"] : [], isThere ? Files() : []);
        Assert.Equal(isThere, Directory.Exists(Out));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_root, "*", SearchOption.AllDirectories), entry => Path.GetFileName(entry).StartsWith('.'));
    }

    [Fact]
    public void A_file_that_cannot_come_into_its_place_puts_the_others_back()
    {
        Folder().Write([("articles.jsonl", Text("{\"article\":1}"))]);
        var folder = Folder();
        Directory.CreateDirectory(Path.Combine(Out, "terms.jsonl"));

        Assert.ThrowsAny<IOException>(() => folder.Write([("articles.jsonl", Text("new")), ("terms.jsonl", Text("new"))]));

        Assert.Equal(["articles.jsonl: {\"article\":1}"], Files());
    }

    [Fact]
    public void What_is_not_of_this_program_is_not_replaced()
    {
        Directory.CreateDirectory(Out);
        var file = Path.Combine(Out, "articles.jsonl");
        File.WriteAllText(file, "{\"id\": 1}");

        Refused($"'{file}' is no export of this program and is not replaced. Name another folder with --out.", () => Folder());
        Refused($"'{file}' is a file. Name a folder with --out.", () => ExportFolder.For(file, Corpus, ExportKind.All));
        Assert.Equal(["articles.jsonl: {\"id\": 1}"], Files());
    }

    [Theory]
    [InlineData("corpus")]
    [InlineData("corpus/out")]
    public void A_folder_in_the_corpus_is_refused(string name)
    {
        var folder = Path.Combine(_root, name);

        Refused($"'{folder}' lies in the corpus, and what is written there would be read as articles the next time. Name a folder outside '{Corpus}' with --out.",
            () => ExportFolder.For(folder, Corpus, ExportKind.All));
    }

    [Fact]
    public void A_folder_whose_name_begins_like_the_corpus_is_not_in_it() => Assert.NotNull(ExportFolder.For(Corpus + "-out", Corpus, ExportKind.All));

    [Fact]
    public void A_corpus_of_one_file_is_not_overwritten()
    {
        Directory.CreateDirectory(Out);
        var file = Path.Combine(Out, "articles.jsonl");
        File.WriteAllText(file, "{\"article\":\"a\"}");

        Refused($"'{file}' is no export of this program and is not replaced. Name another folder with --out.", () => ExportFolder.For(Out, file, ExportKind.All));
    }

    [Theory]
    [InlineData("corpus", "corpus")]
    [InlineData("corpus/", "corpus")]
    [InlineData("corpus/**/*.html", "corpus")]
    [InlineData("corpus/a?/x.txt", "corpus")]
    [InlineData("missing", "missing")]
    public void A_pattern_comes_from_the_folder_above_it(string corpus, string root)
    {
        _ = Corpus;

        Assert.Equal(Path.Combine(_root, root), CorpusRoot.Of(Path.Combine(_root, corpus)));
    }

    private ExportFolder Folder() => ExportFolder.For(Out, Corpus, ExportKind.All);

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Out).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)}: {File.ReadAllText(file)}");

    private static Action<Stream> Text(string text) => stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text));

    private static void Refused(string message, Func<object> action)
    {
        var error = Assert.Throws<WorkbookException>(action);
        Assert.Equal((ExitCode.WrongUsage, message), (error.ExitCode, error.Message));
    }
}
