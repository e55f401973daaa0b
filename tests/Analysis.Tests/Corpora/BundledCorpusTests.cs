using System.Text.RegularExpressions;

namespace Analysis.Tests.Corpora;

public class BundledCorpusTests
{
    private const int ForbiddenRun = 8;

    /// <summary>The words on record: nothing else of three words or more may stand between double quotation marks.</summary>
    private static readonly (string Fragment, string Speaker)[] Record =
    [
        ("give life to these relations", "Haftar|Hafter|Commander-in-Chief"),      // Haftar, before meeting Lavrov, 2016-11-29
        ("respects the arms embargo", "Haftar|Commander-in-Chief"),                // Haftar, to reporters, 2016-11-29
        ("take place as part of this process", "Peskov"),                          // Peskov, 2016-11-29
        ("quite natural", "Molotkov"),                                             // Molotkov, 2016
        ("in principle legitimate", "Kremlin"),                                    // Kremlin figures, 2016-06
        ("the march of struggle", "Haftar|Marshal|the general"),                   // Haftar, to his troops, 2019-04
        ("near the borders with Chad and Niger", "spokesman"),                     // al-Mismari, 2023-08
    ];

    private static readonly IReadOnlyList<BundledArticle> Articles = BundledArticle.All();

    [Fact]
    public void There_are_twelve_articles_and_the_table_names_each()
    {
        Assert.Equal(12, Articles.Count);
        Assert.Equal(BundledArticle.FileNames(), Articles.Select(article => article.File));
    }

    [Fact]
    public void An_article_has_120_to_400_words() =>
        Assert.All(Articles, article => Assert.InRange(article.Words, 120, 400));

    [Fact]
    public void The_table_agrees_with_the_bytes() => Assert.Equal(
        Articles.Select(article => article.Stated).Select(row => $"{row.File}: {row.Encoding}, {row.LineEnds}, {row.Words} words"),
        Articles.Select(article => $"{article.File}: {article.Encoding}, {article.LineEnds}, {article.Words} words"));

    [Fact]
    public void Every_hazard_of_encoding_is_there() => Assert.Equal(
        ["UTF-16 LE with BOM, LF: 1", "UTF-8 with BOM, CRLF: 1", "UTF-8, CRLF: 1", "UTF-8, LF: 7", "Windows-1252, LF: 2"],
        Articles.GroupBy(article => $"{article.Encoding}, {article.LineEnds}")
            .Select(group => $"{group.Key}: {group.Count()}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_Windows_1252_article_has_curly_quotation_marks_and_an_en_dash() => Assert.All(
        Articles.Where(article => article.Encoding == "Windows-1252"),
        article => Assert.All("“”’–", mark => Assert.Contains(mark, article.Text)));

    [Fact]
    public void Non_breaking_spaces_stand_where_the_table_says_so() => Assert.Equal(
        Files(article => article.Stated.Deliberate.Contains("non-breaking", StringComparison.Ordinal)),
        Files(article => article.Text.Contains('\u00A0', StringComparison.Ordinal)));

    [Fact]
    public void Every_article_names_its_outlet_unless_the_table_says_otherwise() => Assert.Equal(
        Files(article => article.Stated.Deliberate.Contains("outlet not named", StringComparison.Ordinal)),
        Files(article => !article.Text.Contains(article.Stated.Outlet, StringComparison.Ordinal)));

    [Fact]
    public void The_date_shown_is_the_day_in_the_table()
    {
        var dated = Articles.Where(article => article.Stated.DateShown is not null).ToList();

        Assert.Equal(10, dated.Count);
        Assert.All(dated, article =>
        {
            Assert.Contains(article.Stated.DateShown!, article.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
            var shown = Assert.Single(WrittenDate.FindAll(article.Stated.DateShown!));
            Assert.True(shown.IsComplete, $"{article.File}: '{shown.Form}' has no year.");
            Assert.Equal(article.Stated.Day, shown.In(shown.Year!.Value));
        });
    }

    [Fact]
    public void Two_articles_show_no_complete_date()
    {
        Assert.Equal(
            Files(article => article.Stated.DateShown is null),
            Files(article => !WrittenDate.FindAll(article.Text).Any(date => date.IsComplete)));
        Assert.Equal(2, Articles.Count(article => article.Stated.DateShown is null && article.Stated.Day is null));
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
        Assert.Equal(19, written.Count);   // counted by hand: a pattern that misses a form would check nothing
    }

    [Theory]
    [InlineData("on Tuesday the 29th of November at", "Tuesday the 29th of November", DayOfWeek.Tuesday, 29, 11, null)]
    [InlineData("Posted on 5\u00A0December\u00A02016", "5 December 2016", null, 5, 12, 2016)]
    [InlineData("Friday, April 5, the", "Friday, April 5", DayOfWeek.Friday, 5, 4, null)]
    [InlineData("on Nov. 30, 2016, on page 3", "Nov. 30, 2016", null, 30, 11, 2016)]
    [InlineData("2016-07-04", "2016-07-04", null, 4, 7, 2016)]
    public void A_date_is_read_in_each_form_that_the_articles_use(
        string text, string form, DayOfWeek? weekday, int day, int month, int? year) =>
        Assert.Equal(new WrittenDate(form, weekday, day, month, year), Assert.Single(WrittenDate.FindAll(text)));

    [Fact]
    public void Nothing_but_the_words_on_record_is_quoted() => Assert.All(Articles, article =>
    {
        Assert.Equal(article.Text.Count(c => c == '“'), article.Text.Count(c => c == '”'));
        Assert.True(article.Text.Count(c => c == '"') % 2 == 0, $"{article.File}: an odd number of straight quotation marks.");
        Assert.All(Quotations(article.Text).Where(quotation => quotation.Split(' ').Length >= 3), quotation =>
            Assert.Contains(quotation, Record.Select(record => record.Fragment)));
    });

    [Fact]
    public void Every_fragment_is_quoted_and_its_paragraph_names_the_speaker() => Assert.All(Record, record =>
    {
        var paragraphs = Articles.SelectMany(article => article.Lines)
            .Where(line => line.Contains(record.Fragment, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(paragraphs);
        Assert.All(paragraphs, paragraph =>
        {
            Assert.Contains(record.Fragment, Quotations(paragraph));
            Assert.Matches(record.Speaker, paragraph);
        });
    });

    [Fact]
    public void Most_fragments_stand_in_two_outlets_or_more() => Assert.Equal(
        ["quite natural"],
        Record.Where(record => Articles.Where(article => article.Text.Contains(record.Fragment, StringComparison.Ordinal))
            .DistinctBy(article => article.Stated.Outlet).Count() < 2).Select(record => record.Fragment));

    [Fact]
    public void One_paragraph_of_agency_copy_stands_word_for_word_in_another_outlet()
    {
        var shared = from first in Articles
                     from second in Articles
                     where string.CompareOrdinal(first.File, second.File) < 0 && first.Stated.Outlet != second.Stated.Outlet
                     from line in first.Lines.Intersect(second.Lines, StringComparer.Ordinal)
                     where line.Split(' ').Length >= 20
                     select $"{first.File[..3]} and {second.File[..3]}: {line.Split(' ').Length} words";

        Assert.Equal(["002 and 004: 49 words"], shared);
    }

    /// <summary>Needs no exception for the words on record: each is shorter than eight words.</summary>
    [SkippableFact]
    public void No_run_of_eight_words_is_shared_with_the_real_articles()
    {
        var folder = Repository.SharedOrSkip("corpora", "seeds");
        var real = Directory.GetFiles(folder, "*.txt").SelectMany(path => Runs(File.ReadAllText(path)))
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(real);

        Assert.All(Articles, article => Assert.DoesNotContain(Runs(article.Text), real.Contains));
    }

    private static IEnumerable<string> Files(Func<BundledArticle, bool> those) =>
        Articles.Where(those).Select(article => article.File);

    /// <summary>
    /// What stands between double quotation marks, without the comma or full stop that American style puts inside.
    /// </summary>
    private static IEnumerable<string> Quotations(string text) => Regex.Matches(text, "“[^“”]*”|\"[^\"]*\"")
        .Select(match => Regex.Replace(match.Value.Trim('“', '”', '"'), @"\s+", " ").TrimEnd(',', '.'));

    private static IEnumerable<string> Runs(string text)
    {
        var words = Regex.Matches(Regex.Replace(text, "['’]", ""), @"[\p{L}\p{Nd}]+")
            .Select(match => match.Value.ToLowerInvariant()).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - ForbiddenRun + 1))
            .Select(start => string.Join(' ', words, start, ForbiddenRun));
    }
}
