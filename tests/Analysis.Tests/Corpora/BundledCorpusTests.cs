using System.Text.RegularExpressions;
using Analysis.Tests.Corpora.Gold;

namespace Analysis.Tests.Corpora;

public class BundledCorpusTests
{
    private static readonly IReadOnlyList<BundledArticle> Articles = BundledArticle.All();

    [Fact]
    public void There_are_46_articles_and_the_table_names_each()
    {
        Assert.Equal(46, Articles.Count);
        Assert.Equal(BundledArticle.FileNames(), Articles.Select(article => article.File));
    }

    [Fact]
    public void They_come_from_six_outlets_with_six_articles_or_more_each() => Assert.Equal(
        [
            "Corvane News Agency: 12", "Eastern Command Gazette: 7", "Oleander Coast Register: 7", "Sandglass Notes: 6",
            "The Far Shore Tribune: 8", "The Nightly Gong: 6",
        ],
        Articles.GroupBy(article => article.Stated.Outlet).Select(group => $"{group.Key}: {group.Count()}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void An_article_has_50_to_400_words() =>
        Assert.All(Articles, article => Assert.InRange(article.Words, 50, 400));

    [Fact]
    public void The_table_agrees_with_the_bytes() => Assert.Equal(
        Articles.Select(article => article.Stated).Select(row => $"{row.File}: {row.Encoding}, {row.LineEnds}, {row.Words} words"),
        Articles.Select(article => $"{article.File}: {article.Encoding}, {article.LineEnds}, {article.Words} words"));

    [Fact]
    public void Every_hazard_of_encoding_is_there() => Assert.Equal(
        [
            "UTF-16 LE with BOM, CRLF: 1", "UTF-16 LE with BOM, LF: 1", "UTF-8 with BOM, CRLF: 2", "UTF-8 with BOM, LF: 1",
            "UTF-8, CRLF: 4", "UTF-8, LF: 32", "Windows-1252, CRLF: 1", "Windows-1252, LF: 4",
        ],
        Articles.GroupBy(article => $"{article.Encoding}, {article.LineEnds}")
            .Select(group => $"{group.Key}: {group.Count()}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_Windows_1252_article_has_curly_quotation_marks_and_an_en_dash() => Assert.All(
        Articles.Where(article => article.Encoding == "Windows-1252"),
        article => Assert.All("“”’–", mark => Assert.Contains(mark, article.Text)));

    [Fact]
    public void Non_breaking_spaces_stand_where_the_table_says_so() => Assert.Equal(
        Files(article => Notes(article, "non-breaking")),
        Files(article => article.Text.Contains('\u00A0', StringComparison.Ordinal)));

    [Fact]
    public void Every_article_names_its_outlet_unless_the_table_says_otherwise() => Assert.Equal(
        Files(article => Notes(article, "outlet not named")),
        Files(article => !article.Text.Contains(article.Stated.Outlet, StringComparison.Ordinal)));

    [Fact]
    public void The_date_shown_is_the_day_in_the_table()
    {
        var dated = Articles.Where(article => article.Stated.DateShown is not null).ToList();

        Assert.Equal(40, dated.Count);
        Assert.All(dated, article =>
        {
            Assert.Contains(article.Stated.DateShown!, article.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
            var shown = Assert.Single(WrittenDate.FindAll(article.Stated.DateShown!));
            Assert.True(shown.IsComplete, $"{article.File}: '{shown.Form}' has no year.");
            Assert.Equal(article.Stated.Day, shown.In(shown.Year!.Value));
        });
    }

    [Fact]
    public void Six_articles_show_no_complete_date()
    {
        Assert.Equal(
            Files(article => article.Stated.DateShown is null),
            Files(article => !WrittenDate.FindAll(article.Text).Any(date => date.IsComplete)));
        Assert.Equal(6, Articles.Count(article => article.Stated.DateShown is null && article.Stated.Day is null));
    }

    [Fact]
    public void Every_weekday_written_with_a_date_is_that_days_weekday()
    {
        var written = Articles.SelectMany(article => WrittenDate.FindAll(article.Text).Where(date => date.Weekday is not null)
            .Select(date => (article.File, date, Year: date.Year ?? article.Stated.Day?.Year))).ToList();

        Assert.All(written, found =>
        {
            Assert.True(found.Year is not null, $"{found.File}: '{found.date.Form}' has no year, and neither has the article.");
            var day = found.date.In(found.Year.Value);
            Assert.True(
                day.DayOfWeek == found.date.Weekday, $"{found.File}: '{found.date.Form}', but {day:O} is a {day.DayOfWeek}.");
        });
        Assert.Equal(37, written.Count);   // counted by hand: a pattern that misses a form would check nothing
    }

    [Theory]
    [InlineData("on Tuesday the 29th of November at", "Tuesday the 29th of November", DayOfWeek.Tuesday, 29, 11, null)]
    [InlineData("Posted on 5\u00A0December\u00A02016", "5 December 2016", null, 5, 12, 2016)]
    [InlineData("Friday, April 5, the", "Friday, April 5", DayOfWeek.Friday, 5, 4, null)]
    [InlineData("on Nov. 30, 2016, on page 3", "Nov. 30, 2016", null, 30, 11, 2016)]
    [InlineData("2016-07-04", "2016-07-04", null, 4, 7, 2016)]
    [InlineData("Monday, May 19th, 2014", "Monday, May 19th, 2014", DayOfWeek.Monday, 19, 5, 2014)]
    [InlineData("Friday 12/04/2019", "Friday 12/04/2019", DayOfWeek.Friday, 12, 4, 2019)]
    [InlineData("high water 6.12, 30.11.2018", "30.11.2018", null, 30, 11, 2018)]
    public void A_date_is_read_in_each_form_that_the_articles_use(
        string text, string form, DayOfWeek? weekday, int day, int month, int? year) =>
        Assert.Equal(new WrittenDate(form, weekday, day, month, year), Assert.Single(WrittenDate.FindAll(text)));

    [Fact]
    public void Quotation_marks_are_balanced_unless_the_table_says_otherwise() => Assert.Equal(
        Files(article => Notes(article, "unbalanced")),
        Files(article =>
            article.Text.Count(c => c == '“') != article.Text.Count(c => c == '”') || article.Text.Count(c => c == '"') % 2 != 0));

    [Fact]
    public void Nothing_but_the_words_on_record_is_quoted() => Assert.All(Articles, article =>
        Assert.All(Quotations(article.Text).Where(quotation => quotation.Split(' ').Length >= 3), quotation =>
            Assert.Contains(quotation, WordsOnRecord.All.Select(record => record.Fragment))));

    [Fact]
    public void Every_fragment_is_quoted_and_its_paragraph_names_the_speaker() => Assert.All(WordsOnRecord.All, record =>
    {
        var paragraphs = Articles.Where(article => !Notes(article, "unbalanced") && !Notes(article, "no speaker"))
            .SelectMany(article => article.Lines)
            .Where(line => line.Contains(record.Fragment, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(paragraphs);
        Assert.All(paragraphs, paragraph =>
        {
            Assert.Contains(record.Fragment, Quotations(paragraph));
            Assert.Matches(record.Speaker, paragraph);
        });
    });

    [Fact]
    public void Every_fragment_stands_in_two_outlets_or_more() => Assert.Empty(
        WordsOnRecord.All.Where(record => Articles.Where(article => article.Text.Contains(record.Fragment, StringComparison.Ordinal))
            .DistinctBy(article => article.Stated.Outlet).Count() < 2).Select(record => record.Fragment));

    [Fact]
    public void Paragraphs_of_agency_copy_stand_word_for_word_in_another_outlet()
    {
        var shared = from first in Articles
                     from second in Articles
                     where string.CompareOrdinal(first.File, second.File) < 0 && first.Stated.Outlet != second.Stated.Outlet
                     from line in first.Lines.Intersect(second.Lines, StringComparer.Ordinal)
                     where line.Split(' ').Length >= 20
                     select $"{first.File[..3]} and {second.File[..3]}: {line.Split(' ').Length} words";

        Assert.Equal(
            [
                "002 and 004: 49 words", "002 and 027: 21 words", "006 and 029: 30 words", "006 and 029: 24 words",
                "013 and 016: 33 words", "019 and 021: 20 words", "019 and 023: 34 words", "035 and 037: 24 words",
                "038 and 041: 23 words", "038 and 041: 29 words",
            ],
            shared);
    }

    private static bool Notes(BundledArticle article, string words) =>
        article.Stated.Deliberate.Contains(words, StringComparison.Ordinal);

    private static IEnumerable<string> Files(Func<BundledArticle, bool> those) =>
        Articles.Where(those).Select(article => article.File);

    /// <summary>
    /// What stands between quotation marks, double or curly single ones, without the comma or full stop that American style
    /// puts inside.
    /// </summary>
    private static IEnumerable<string> Quotations(string text) => Regex.Matches(text, "“[^“”]*”|\"[^\"]*\"|‘[^‘’]*’")
        .Select(match => Regex.Replace(match.Value.Trim('“', '”', '"', '‘', '’'), @"\s+", " ").TrimEnd(',', '.'));
}
