using Analysis.Corpora;
using Analysis.Corpora.Checking;
using Analysis.Corpora.Cleaning;
using Analysis.Text;

namespace Analysis.Tests.Corpora.Checking;

public class CorpusCheckTests
{
    private static readonly DateOnly Day = new(2016, 11, 30);

    // Ten words a line.
    private const string Line = "The old boats came back to the harbour at dusk.";

    private static string Body(int lines) => string.Join('\n', Enumerable.Repeat(Line, lines));

    [Fact]
    public void Nothing_is_found_where_nothing_is_wrong()
    {
        var check = Check(Named("a.txt", Body(3)));

        Assert.Empty(check);
        Assert.Contains("1 article and 0 unreadable files looked at. Suspicious: no body, fewer than 30 words, ", check.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_than_thirty_words_are_very_short_and_more_than_ten_thousand_very_long()
    {
        var body = Body(3);

        Assert.Equal([new("a.txt", CheckKind.VeryShort, "29 words")], Check(Named("a.txt", body[..body.LastIndexOf(' ')])));
        Assert.Empty(Check(Named("a.txt", Body(1000))));
        Assert.Equal([new("a.txt", CheckKind.VeryLong, "10,001 words")], Check(Named("a.txt", Body(1000) + "\nEnd")));
        Assert.Empty(Check(new CheckOptions { FewestWords = 5 }, Named("a.txt", Line)));
    }

    [Theory]
    [InlineData("A headline", "A headline", "nothing but a headline")]
    [InlineData("* * *", "", "nothing is left")]
    public void An_article_without_a_body_is_not_called_short_as_well(string text, string headline, string detail)
    {
        var article = Articles.Of(text) with { Headline = "known", HeadlineSpan = new TextSpan(0, headline.Length) };
        if (headline.Length == 0) article = article with { Headline = (string?)null };

        var found = Check(article);

        Assert.Equal(new("a.txt", CheckKind.NoBody, detail), found[0]);
        Assert.DoesNotContain(found, finding => finding.Kind == CheckKind.VeryShort);
    }

    [Fact]
    public void A_headline_that_is_not_known_is_reported_with_the_reason_and_spoils_nothing()
    {
        var check = Check(Named("a.txt", Body(3)) with { Headline = (string?)null });

        Assert.Equal([new("a.txt", CheckKind.NoHeadline, "set by the user")], check);
        Assert.True(check.IsWell);
    }

    [Fact]
    public void More_than_half_of_a_plain_text_removed_is_too_much_and_of_a_page_it_is_not()
    {
        // Six lines of equal length, three of which go; then one character more.
        var text = Body(6);
        var half = new RemovedSpan(0, (3 * Line.Length) + 2, 1, "test", 1);
        var more = half with { Length = half.Length + 2 };

        Assert.Empty(Check(Named("a.txt", text) with { Removed = [half] }));
        Assert.Equal(CheckKind.MostlyRemoved, Assert.Single(Check(new CheckOptions { FewestWords = 0 }, Named("a.txt", text) with { Removed = [more] })).Kind);
        Assert.Empty(Check(new CheckOptions { FewestWords = 0 }, Named("a.html.gz", text) with { Removed = [more] }));
    }

    [Fact]
    public void Damaged_characters_count_where_they_are_counted_and_not_in_removed_lines()
    {
        var text = Body(4) + "\nThe cafÃ© donâ€™t open. Lost: \uFFFD\uFFFD.";

        Assert.Equal(
            [new("a.txt", CheckKind.EncodedTwice, "in 2 places"), new("a.txt", CheckKind.BrokenCharacters, "2 characters")],
            Check(Named("a.txt", text)));
        Assert.Empty(Check(Named("a.txt", text) with { Removed = [new(Body(4).Length + 1, text.Length - Body(4).Length - 1, 5, "test", 1)] }));
    }

    [Theory]
    [InlineData("2016-12-01", null)]
    [InlineData("2016-12-02", CheckKind.FutureDate)]
    [InlineData("1800-01-01", null)]
    [InlineData("1799-12-31", CheckKind.EarlyDate)]
    public void A_date_lies_between_1800_and_the_latest_day(string date, CheckKind? kind)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var found = Check(new CheckOptions { Latest = Day.AddDays(1) }, Named("a.txt", Body(3)) with { Date = day });

        Assert.Equal(kind is null ? [] : [new("a.txt", kind.Value, date)], found);
    }

    [Fact]
    public void Tomorrow_is_possible_and_the_day_after_the_next_is_not()
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);

        Assert.Empty(Check(Named("a.txt", Body(3)) with { Date = today.AddDays(1) }));
        Assert.Equal(CheckKind.FutureDate, Assert.Single(Check(Named("a.txt", Body(3)) with { Date = today.AddDays(3) })).Kind);
    }

    [Fact]
    public void Unreadable_files_come_first_and_other_languages_last()
    {
        var corpus = new Corpus(new CorpusContents
        {
            Folder = "folder",
            Articles = [Named("b.txt", Line), Named("news.csv#1", Body(3)), Named("news.csv#2", Body(3)) with { Date = (DateOnly?)null }],
            OtherLanguages = [Named("a.txt", "Das ist kurz.") with { Language = "de" }],
            Skipped = [new("z.txt", "z.txt: not a text.")],
        });

        var check = corpus.Check(new() { Latest = Day });

        Assert.Equal(
            [
                new("z.txt", CheckKind.Unreadable, "z.txt: not a text."),
                new("b.txt", CheckKind.VeryShort, "10 words"),
                new("a.txt", CheckKind.OtherLanguage, "de"),
            ],
            check);
        Assert.Equal([true, true, false], check.Select(finding => finding.SpoilsCounts));
        Assert.False(check.IsWell);
        Assert.Equal([new(".csv", 1, 2), new(".txt", 2, 2)], check.Formats);
        Assert.Equal([new("utf-8", 4)], check.Encodings);
        Assert.Equal(["news.csv#2"], check.Undated);
        Assert.Equal(["Unreadable", "VeryShort", "OtherLanguage"], check.ByKind().Rows.Select(row => row.Get<string>("Kind")));
    }

    [Fact]
    public void Defaults()
    {
        var options = new CheckOptions();

        Assert.Equal((30, 10_000, 0.5, new DateOnly(1800, 1, 1), null), (options.FewestWords, options.MostWords, options.MostRemoved, options.Earliest, options.Latest));
        Assert.Throws<ArgumentOutOfRangeException>(() => Check(new CheckOptions { MostRemoved = 1.1 }, Named("a.txt", Line)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Check(new CheckOptions { FewestWords = 11_000 }, Named("a.txt", Line)));
    }

    private static Article Named(string id, string text) =>
        Articles.Of(text, id) with { Headline = "A headline", Date = Day, HeadlineSpan = null, Removed = [] };

    private static CorpusCheck Check(params Article[] articles) => Check(new CheckOptions(), articles);

    private static CorpusCheck Check(CheckOptions options, params Article[] articles) =>
        new Corpus(new CorpusContents { Folder = "folder", Articles = articles }).Check(options);
}
