using System.Text.Encodings.Web;
using Analysis.Notebooks;

namespace Analysis.Workbook.Tests;

/// <summary>The project's own notebooks: they run, and the outputs that are stored in them are those of a fresh run.</summary>
[Collection("notebooks")]
public sealed class NotebooksTests : IDisposable
{
    private const string Refresh = "dotnet run --project src/Analysis.Workbook -- run --in-place";

    private readonly string _out = Directory.CreateTempSubdirectory("analysis-notebooks-").FullName;

    public void Dispose() => Directory.Delete(_out, recursive: true);

    [Fact]
    public async Task The_stored_outputs_are_those_of_a_fresh_run()
    {
        (await WorkbookProcess.RunAsync(Repository.Root, "run", "--out", _out)).Expect(0);

        foreach (var stored in Directory.EnumerateFiles(Repository.PathOf("notebooks"), "*.ipynb"))
        {
            var fresh = Path.Combine(_out, Path.GetFileName(stored));
            Assert.True(File.ReadAllText(fresh) == File.ReadAllText(stored),
                $"notebooks/{Path.GetFileName(stored)} is stale: {FirstDifference(Notebook.Load(stored), Notebook.Load(fresh))}. Refresh it: {Refresh}");
        }
    }

    [Fact]
    public void The_notebooks_carry_what_VS_Code_matches_and_writes_itself()
    {
        const string Metadata = """{"kernelspec":{"display_name":".NET (C#)","language":"C#","name":".net-csharp"},"language_info":{"file_extension":".cs","mimetype":"text/x-csharp","name":"C#","pygments_lexer":"csharp","version":"14.0"}}""";
        var notebooks = Directory.EnumerateFiles(Repository.PathOf("notebooks"), "*.ipynb").Select(Notebook.Load).ToList();

        Assert.NotEmpty(notebooks);
        Assert.All(notebooks, notebook => Assert.Equal(Metadata, notebook.Metadata.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })));
    }

    [Fact]
    public void VS_Code_is_told_to_complete_cells_and_which_extensions_help_and_nothing_else()
    {
        Assert.Equal("{\n  \"jupyter.completionTriggerCharacters\": {\"csharp\": [\".\"]}\n}\n", EditorFile("settings.json"));
        Assert.Equal("{\n  \"recommendations\": [\"ms-toolsai.jupyter\", \"ms-dotnettools.csharp\"]\n}\n", EditorFile("extensions.json"));
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(Repository.PathOf(".vscode")).Count());
    }

    [SkippableFact]
    public async Task The_five_real_articles_are_read_with_the_dates_they_print()
    {
        var seeds = Repository.SharedOrSkip("corpora", "seeds");

        (await WorkbookProcess.RunAsync(Repository.Root, "run", "--corpus", seeds, "--out", _out)).Expect(0);

        var table = TextOf("1-corpus.ipynb", "load");
        Assert.Contains("5 rows × 5 columns", table, StringComparison.Ordinal);
        Assert.Equal(["2016-11-28"], DatesIn(table, "003_"));
        Assert.Equal(["2016-11-30"], DatesIn(table, "004_"));
        Assert.All(["000_", "001_", "002_"], article => Assert.Empty(DatesIn(table, article)));
    }

    [SkippableFact]
    public async Task Page_debris_does_not_lead_the_table_of_terms()
    {
        var seeds = Repository.SharedOrSkip("corpora", "seeds");

        (await WorkbookProcess.RunAsync(Repository.Root, "run", "notebooks/2-term-frequency.ipynb", "--corpus", seeds, "--out", _out)).Expect(0);

        var terms = TextOf("2-term-frequency.ipynb", "frequencies").Split('\n').Skip(3).Take(10).Select(row => row.Split(' ')[0]).ToList();
        Assert.Equal("haftar", terms[0]);
        Assert.Empty(terms.Intersect(["comments", "comment", "newsletter", "subscribe", "click", "email", "disqus", "article", "views", "getty", "reuters"]));
    }

    [Fact]
    public async Task A_corpus_that_a_cell_cannot_read_gives_the_exit_code_of_an_unreadable_corpus()
    {
        var outcome = (await WorkbookProcess.RunAsync(
            Repository.Root, "run", "notebooks/1-corpus.ipynb", "--set", "corpusFolder=../data/nowhere", "--out", _out)).Expect(3);

        Assert.StartsWith("notebooks/1-corpus.ipynb, cell 3, line 1: Analysis.Corpora.CorpusException: ", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("../data/nowhere", outcome.Errors, StringComparison.Ordinal);
    }

    private static string EditorFile(string name) => File.ReadAllText(Repository.PathOf(".vscode", name)).ReplaceLineEndings("\n");

    private string TextOf(string notebook, string cell) =>
        Notebook.Load(Path.Combine(_out, notebook)).Cells.Single(candidate => candidate.Id == cell)
            .Outputs.OfType<DisplayOutput>().Last().Data.Text("text/plain")!;

    private static IEnumerable<string> DatesIn(string table, string article) =>
        table.Split('\n').Single(row => row.StartsWith(article, StringComparison.Ordinal)).Split(' ').Where(word => DateOnly.TryParseExact(word, "yyyy-MM-dd", out _));

    private static string FirstDifference(Notebook stored, Notebook fresh)
    {
        for (var i = 0; i < Math.Min(stored.Cells.Count, fresh.Cells.Count); i++)
        {
            if (stored.Cells[i].Json.ToJsonString() != fresh.Cells[i].Json.ToJsonString()) return $"cell {i + 1} ('{stored.Cells[i].Id}') differs";
        }

        return stored.Cells.Count == fresh.Cells.Count ? "its metadata differs" : $"it has {stored.Cells.Count} cells, a fresh run {fresh.Cells.Count}";
    }
}
