using System.Text.Json;

namespace Analysis.Workbook.Tests.Commands;

public class ExportCommandTests : WorkbookTest
{
    private const string Long = "The old boats came back to the harbour at dusk, and the crew of the last one told the harbour master what they had seen.";

    [Fact]
    public async Task Every_kind_is_written_and_counted()
    {
        Write("corpus/b.txt", $"Boats come back\n\n{Long}\n");
        Write("corpus/a.txt", $"Another day\r\n\r\n{Long} Nobody believed them. It’s so.\r\n");

        var outcome = (await ExportAsync()).Expect(0);

        Assert.Equal(["articles.jsonl", "duplicates.jsonl", "removed.jsonl", "sentences.jsonl", "terms.jsonl"], Names("out"));
        Assert.StartsWith("articles.jsonl     2 rows\nremoved.jsonl ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\nWritten to out\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(Folder).Select(entry => Path.GetFileName(entry)!).Where(name => name != "corpus"));
    }

    [Fact]
    public async Task Every_field_with_a_value_has_its_source_and_the_bounds_of_a_date_too()
    {
        Write("corpus/a.txt", $"Boats come back\n28 November 2016\n\n{Long}\n");

        (await ExportAsync("--what", "articles")).Expect(0);

        var article = Assert.Single(Rows("articles"));
        Assert.Equal("2016-11-28", Text(article, "dateEarliest"));
        Assert.All(["headline", "date", "dateEarliest", "dateLatest", "language", "encoding"],
            name => Assert.NotEmpty(Text(article.GetProperty("sources").GetProperty(name), "rule")!));
    }

    [Fact]
    public async Task An_article_has_all_keys_in_their_order_and_null_where_nothing_is_known()
    {
        Write("corpus/x/a.txt", $"Boats come back\r\n\r\n{Long}\r\n");

        (await ExportAsync("--what", "articles")).Expect(0);

        var article = Assert.Single(Rows("articles"));
        Assert.Equal(
            [
                "article", "encoding", "headline", "outlet", "date", "dateEarliest", "dateLatest", "byline", "agency", "photoCredit", "language",
                "words", "story", "duplicateOf", "sources", "text", "clean",
            ],
            article.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("x/a.txt", "utf-8", "Boats come back"), (Text(article, "article"), Text(article, "encoding"), Text(article, "headline")));
        Assert.All(["outlet", "date", "dateEarliest", "dateLatest", "byline", "agency", "photoCredit", "story", "duplicateOf"],
            name => Assert.Equal(JsonValueKind.Null, article.GetProperty(name).ValueKind));
        Assert.Equal(28, article.GetProperty("words").GetInt32());
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, "corpus", "x", "a.txt")), Text(article, "text"));
        var sources = article.GetProperty("sources");
        Assert.Equal(["rule", "evidence", "confidence"], sources.GetProperty("headline").EnumerateObject().Select(property => property.Name));
        Assert.Equal("Boats come back", Text(sources.GetProperty("headline"), "evidence"));
        Assert.Equal("valid UTF-8", Text(sources.GetProperty("encoding"), "rule"));
        Assert.False(sources.TryGetProperty("outlet", out _));
        Assert.Equal(["articles.jsonl"], Names("out"));
    }

    [Fact]
    public async Task Each_line_of_front_matter_is_a_row_of_its_own()
    {
        Write("corpus/a.md", $"---\ntitle: Boats come back\n\noutlet: The Gazette\n---\n{Long}\n");

        (await ExportAsync("--what", "removed")).Expect(0);

        Assert.Equal(["1 ---", "2 title: Boats come back", "4 outlet: The Gazette", "5 ---"],
            Rows("removed").Select(row => $"{row.GetProperty("line")} {Text(row, "text")}"));
    }

    [Fact]
    public async Task Sentences_are_in_the_text_where_they_are_said_to_be()
    {
        Write("corpus/a.txt", $"Boats come back\r\n\r\n{Long} Nobody believed Mr. Smith.\r\n");

        (await ExportAsync("--what", "articles,sentences")).Expect(0);

        var text = Text(Assert.Single(Rows("articles")), "text");
        Assert.Equal(["Boats come back", Long, "Nobody believed Mr. Smith."],
            Rows("sentences").Select(row => text.Substring(row.GetProperty("start").GetInt32(), row.GetProperty("length").GetInt32())));
    }

    [Fact]
    public async Task Copies_name_their_lead_and_what_they_are_a_copy_of()
    {
        var body = string.Join(' ', Enumerable.Range(0, 12).Select(i => $"On day {i} the {(char)('a' + i)}-boats came back to harbour {i + 20} at dusk with crew {i + 40}."));
        foreach (var name in new[] { "a", "b" }) Write($"corpus/{name}.txt", $"Boats come back\n\n{body}\n");
        Write("corpus/c.txt", $"Something else\n\n{Long}\n");

        (await ExportAsync("--what", "duplicates,articles")).Expect(0);

        var pair = Assert.Single(Rows("duplicates"));
        Assert.Equal(["a", "b", "kind", "similarity", "start", "length", "startB", "lengthB"], pair.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("a.txt", "b.txt", "exact"), (Text(pair, "a"), Text(pair, "b"), Text(pair, "kind")));
        Assert.Equal((1.0, JsonValueKind.Null), (pair.GetProperty("similarity").GetDouble(), pair.GetProperty("start").ValueKind));
        Assert.Equal(["a.txt", "a.txt", null], Rows("articles").Select(row => row.GetProperty("story").GetString()));
        Assert.Equal([null, "a.txt", null], Rows("articles").Select(row => row.GetProperty("duplicateOf").GetString()));
    }

    [Fact]
    public async Task Terms_are_counted_the_most_frequent_first()
    {
        Write("corpus/a.txt", "Boats\n\nBoats and boats and harbours.\n");
        Write("corpus/b.txt", "Harbours\n\nBoats leave.\n");

        (await ExportAsync("--what", "terms")).Expect(0);

        // Stop words are words; ties are in ordinal order.
        Assert.Equal(["boats 4 2", "and 2 1", "harbours 2 2", "leave 1 1"],
            Rows("terms").Select(row => $"{Text(row, "term")} {row.GetProperty("count")} {row.GetProperty("articles")}"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_ends_the_export_unless_it_may_be_left_out()
    {
        Write("corpus/a.txt", $"Boats\n\n{Long}\n");
        Write("corpus/empty.txt", "");

        var refused = (await ExportAsync()).Expect(3);

        Assert.Equal("1 file could not be read:\n  empty.txt: not a text: it is empty (0 bytes).\n"
            + "Nothing was written. Mend or remove it, or add --skip-unreadable to leave out such files.\n", refused.Errors);
        Assert.False(Directory.Exists(Path.Combine(Folder, "out")));

        var skipped = (await ExportAsync("--skip-unreadable", "--what", "articles")).Expect(0);

        Assert.Equal("1 file could not be read:\n  empty.txt: not a text: it is empty (0 bytes).\nLeft out.\n", skipped.Errors);
        Assert.Equal("a.txt", Text(Assert.Single(Rows("articles")), "article"));
    }

    [Fact]
    public async Task Two_exports_are_equal_byte_for_byte()
    {
        foreach (var name in new[] { "one", "two" })
            (await RunAsync("export", Repository.PathOf("data", "moscow-visits"), "--out", name)).Expect(0);

        Assert.All(Names("one"), name => Assert.Equal(File.ReadAllBytes(Path.Combine(Folder, "one", name)), File.ReadAllBytes(Path.Combine(Folder, "two", name))));
    }

    [Fact]
    public async Task The_bundled_corpus_is_exported_with_offsets_and_lines_that_are_right()
    {
        (await RunAsync("export", Repository.PathOf("data", "moscow-visits"), "--out", "out")).Expect(0);

        var articles = Rows("articles").ToDictionary(row => Text(row, "article"), row => Text(row, "text"));
        Assert.Equal(Directory.EnumerateFiles(Repository.PathOf("data", "moscow-visits"), "*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal), articles.Keys);
        Assert.All(Rows("removed"), row =>
            Assert.Contains(Text(row, "text"), articles[Text(row, "article")].Split('\n')[row.GetProperty("line").GetInt32() - 1], StringComparison.Ordinal));
        Assert.All(Rows("sentences"), row => Assert.False(string.IsNullOrWhiteSpace(
            articles[Text(row, "article")].Substring(row.GetProperty("start").GetInt32(), row.GetProperty("length").GetInt32()))));
        Assert.Equal(Rows("sentences").Select(Place).Order(), Rows("sentences").Select(Place));

        static (string, int) Place(JsonElement row) => (Text(row, "article"), row.GetProperty("start").GetInt32());
    }

    [Theory]
    [InlineData(new[] { "corpus" }, "Option '--out' is required.\nSee: workbook export --help\n")]
    [InlineData(new[] { "corpus", "--out", "" }, "--out is empty. Name a folder that lies outside the corpus.\n")]
    [InlineData(new[] { "corpus", "--out", "out", "--what", "actors" }, "--what actors: nothing is called 'actors'. There are articles, removed, sentences, terms, duplicates.\n")]
    [InlineData(new[] { "corpus", "--out", "out", "--language", "english" }, "--language english: expected two small letters, as in --language en.\nSee: workbook export --help\n")]
    [InlineData(new[] { "--skip", "--out", "out" }, "There is no option '--skip'. Known: --language, --out, --what, --skip-unreadable.\nSee: workbook export --help\n")]
    [InlineData(new[] { "", "--out", "out" }, "The corpus is empty. Name a folder; '.' is the current one.\nSee: workbook export --help\n")]
    public async Task A_wrong_command_line_says_what_to_write(string[] arguments, string message) =>
        Assert.Equal(message, (await RunAsync(["export", .. arguments])).Expect(2).Errors);

    [Fact]
    public async Task A_corpus_that_is_not_there_is_named()
    {
        var outcome = (await RunAsync("export", "missing", "--out", "out")).Expect(3);

        Assert.StartsWith("The corpus folder 'missing' does not exist (looked for ", outcome.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Folder, "out")));
    }

    private Task<WorkbookOutcome> ExportAsync(params string[] arguments) => RunAsync(["export", "corpus", "--out", "out", .. arguments]);

    private void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(Path.Combine(Folder, folder)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    private List<JsonElement> Rows(string kind) =>
        [.. File.ReadLines(Path.Combine(Folder, "out", kind + ".jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;
}
