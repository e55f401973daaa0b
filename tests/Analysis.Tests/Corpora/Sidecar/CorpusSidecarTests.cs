using System.Globalization;
using Analysis.Corpora;

namespace Analysis.Tests.Corpora.Sidecar;

public sealed class CorpusSidecarTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CorpusSidecarTests() => _folder
        .Write("gazette/1.txt", $"Talks begin in the port\n\n{Articles.Body}")
        .Write("gazette/2.txt", $"Talks go on in the port\n\n{Articles.Body}")
        .Write("star-1.txt", $"Talks end in the port\n\n{Articles.Body}");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Outlets_are_stated_by_folder_by_pattern_and_by_article_and_the_last_line_that_fits_wins()
    {
        var corpus = Load("""
            outlets:
              gazette/: The Gazette
              "*star*": The Star
              gazette/2.txt: The Sunday Gazette
            """);

        Assert.Equal(["The Gazette", "The Sunday Gazette", "The Star"], corpus.Select(article => article.Outlet.Value));
        Assert.Equal(("corpus.yaml", new Evidence(2, "gazette/: The Gazette"), 1), (corpus[0].Outlet.Rule, corpus[0].Outlet.Evidence, corpus[0].Outlet.Confidence));
    }

    [Fact]
    public void Dates_headlines_authors_and_sections_are_stated()
    {
        var corpus = Load("""
            dates: { star-1.txt: 2016-11-28 }
            headlines: { star-1.txt: "Quoted: with a colon" }
            bylines: { star-1.txt: Jane Roe }
            sections: { star-1.txt: World }
            """);

        var star = corpus["star-1.txt"];
        Assert.Equal((new DateOnly(2016, 11, 28), "Quoted: with a colon"), (star.Date.Value!.Value, star.Headline.Value));
        Assert.Equal(("Jane Roe", "World"), (star.Byline.Value, star.Section.Value));
    }

    [Fact]
    public void Articles_are_left_out_by_pattern() =>
        Assert.Equal(["gazette/1.txt"], Load("exclude:\n- star*\n- gazette/2.txt\n").Select(article => article.Id));

    [Fact]
    public void Lines_are_taken_out_and_put_back()
    {
        var removed = Load("remove:\n  star-1.txt: [1]\n")["star-1.txt"];

        Assert.Equal(Articles.Body, removed.Text[removed.Kept[^1].Start..].Trim());
        Assert.Equal(("corpus.yaml", 1), removed.Removed.Where(span => span.Line == 1).Select(span => (span.Rule, (int)span.Score)).Single());
        Assert.DoesNotContain(Load("remove:\n  star-1.txt: 1\nkeep:\n  star-1.txt: 1\n")["star-1.txt"].Clean, "Talks", StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_fits_no_article_is_remarked_on()
    {
        var corpus = Load("outlets:\n  gazzette/: The Gazette\n");

        Assert.Equal(["corpus.yaml, line 2: no article fits 'gazzette/'."], corpus.Remarks);
        Assert.Contains("- corpus.yaml, line 2: no article fits 'gazzette/'.", corpus.ToMimeBundle()["text/plain"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("outlet:\n  a: b\n", "corpus.yaml, line 1: there is no section 'outlet'. Sections are outlets, dates, headlines, bylines, sections, keep, remove, exclude, fields and language.")]
    [InlineData("dates:\n  a.txt: 28.11.2016\n", "corpus.yaml, line 2: '28.11.2016' is no date. Dates are written 2016-11-28.")]
    [InlineData("keep:\n  a.txt: [first]\n", "corpus.yaml, line 2: 'first' is no line number. Lines count from 1: 'a.txt: [3, 17]'.")]
    [InlineData("exclude: drafts/\n", "corpus.yaml, line 1: 'exclude' holds no list. Write '- drafts/' on a line of its own for each folder, file or pattern.")]
    [InlineData("fields:\n  body: x\n", "corpus.yaml, line 2: there is no field 'body'. Fields are text, headline, date, outlet, byline.")]
    [InlineData("- a\n", "corpus.yaml, line 1: the file holds no names with values. Write 'name: value' on a line of its own for each.")]
    [InlineData("outlets:\n  a.txt:\n", "corpus.yaml, line 2: a value is missing. Write a word or a text in quotation marks.")]
    public void A_mistake_names_the_line_and_what_could_stand_there(string yaml, string message)
    {
        var error = Assert.Throws<CorpusException>(() => Load(yaml));

        Assert.Equal((message, "corpus.yaml"), (error.Message, error.File));
    }

    // The last two the library's scanner meets with exceptions of other kinds.
    [Theory]
    [InlineData("outlets:\n  \"a: b\n", 2)]
    [InlineData("a: [b\nc: d\n", 1)]
    [InlineData("\"\\UFFFFFFFF\": a\n", 1)]
    public void What_is_no_yaml_is_named_with_its_line(string yaml, int line) => Assert.StartsWith(
        string.Create(CultureInfo.InvariantCulture, $"corpus.yaml, line {line}: this is no YAML: "), Assert.Throws<CorpusException>(() => Load(yaml)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_sidecar_says_nothing() => Assert.Equal(3, Load("").Count);

    [Fact]
    public void A_sidecar_that_leaves_nothing_is_an_error() => Assert.Equal(
        $"The corpus.yaml of '{_folder.Path}' excludes every article. Remove the patterns under 'exclude' that fit too much.",
        Assert.Throws<CorpusException>(() => Load("exclude: ['*']\n")).Message);

    private Corpus Load(string yaml) => Corpus.Load(_folder.Write("corpus.yaml", yaml).Path);
}
