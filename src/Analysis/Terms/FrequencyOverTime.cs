using Analysis.Corpora;
using Analysis.Display;

namespace Analysis.Terms;

/// <summary>
/// The words of a corpus by the period in which their articles were published. As a list it has a row for each word and period,
/// words by their frequency in all dated articles (ties in ordinal order), periods from the first to the last without a gap. As a
/// table it has a row a period, without the empty ones where these are the most, and a column a word. Articles without a date are
/// in <see cref="Undated"/> and in the notes, not in the counts.
/// </summary>
public sealed class FrequencyOverTime : ResultList<TermInPeriod>
{
    private const int TermsShown = 8;

    private readonly GroupCounts _counts;
    private readonly DateOnly[] _starts;

    private FrequencyOverTime(Period period, GroupCounts counts, DateOnly[] starts, TermGroup undated)
    {
        Period = period;
        _counts = counts;
        _starts = starts;
        Undated = undated;
    }

    /// <summary>The words that were counted.</summary>
    public Tokens Tokens => _counts.Tokens;

    /// <summary>The steps in which time is counted.</summary>
    public Period Period { get; }

    /// <summary>The periods and their sizes, those without articles among them.</summary>
    public IReadOnlyList<TermGroup> Periods => _counts.Groups;

    /// <summary>The articles that have no date, and their words.</summary>
    public TermGroup Undated { get; }

    /// <summary>The number of words listed.</summary>
    public int Terms => _counts.Ids.Length;

    /// <summary>Which words are listed.</summary>
    public FrequencyOptions Options => _counts.Options;

    /// <inheritdoc/>
    public override int Count => _counts.Rows;

    /// <inheritdoc/>
    public override TermInPeriod this[int index]
    {
        get
        {
            var (rank, at) = Math.DivRem(index, _starts.Length);
            var period = Periods[at];
            var (count, articles) = _counts.At(rank, at);
            var isEmpty = period.Articles == 0;
            return new(_counts.Term(rank), period.Name, _starts[at], isEmpty ? null : count, period.Words,
                TermCounts.PerThousand(count, period.Words), isEmpty ? null : articles);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
    [
        FrequencyNotes.Base(_counts.Tokens, Options),
        FrequencyNotes.Interval("In ToDataFrame() PerMillionLow and PerMillionHigh"),
        .. Undated.Articles == 0
            ? Array.Empty<string>()
            : [$"{Undated.Articles} of {Plural.Of(_counts.Tokens.Corpus.Count, "article")} ({Plural.Of(Undated.Words, "word")}) "
                + "have no date that is certain and are not counted here: see corpus.Decisions."],
        .. FrequencyNotes.Small(Periods, "periods"),
        .. Gaps == 0
            ? Array.Empty<string>()
            : ["Periods without articles have no value; that is not the same as 0."
                + (HidesGaps ? $" {Gaps} of {Periods.Count} have none and are not shown; ToWideDataFrame() has them." : "")],
        .. Terms > TermsShown
            ? [$"The first {TermsShown} of {Terms} terms: Only(...) or Top(n) choose others, ToDataFrame() has all."]
            : Array.Empty<string>(),
    ];

    /// <summary>The name of the period that an article is counted in; null for one without a date.</summary>
    public string? PeriodOf(Article article) =>
        article.Date.Value is { } date ? PeriodCalendar.Name(PeriodCalendar.Start(date, Period), Period) : null;

    /// <summary>The most frequent words of all dated articles.</summary>
    /// <param name="terms">How many, from 0.</param>
    public FrequencyOverTime Top(int terms) => new(Period, _counts.Top(terms), _starts, Undated);

    /// <summary>Only these words, in this order, stop words among them if they are asked for.</summary>
    /// <exception cref="ArgumentException">One of them is no word, or several.</exception>
    public FrequencyOverTime Only(params IEnumerable<string> words) => new(Period, _counts.Only(words), _starts, Undated);

    /// <summary>A row a period, with its size and each word's occurrences per thousand words in a column of its own.</summary>
    public DataFrame ToWideDataFrame()
    {
        var taken = new HashSet<string>(["Period", "Articles", "Words"], StringComparer.Ordinal);
        return new(
        [
            Data.Column.Of("Period", Periods.Select(period => period.Name)),
            Data.Column.Of("Articles", Periods.Select(period => period.Articles)),
            Data.Column.Of("Words", Periods.Select(period => period.Words)),
            .. Enumerable.Range(0, Terms).Select(rank => Data.Column.Of(
                taken.Add(_counts.Term(rank)) ? _counts.Term(rank) : _counts.Term(rank) + " (term)",
                Periods.Select((period, at) => TermCounts.PerThousand(_counts.At(rank, at).Count, period.Words)))),
        ]);
    }

    internal static FrequencyOverTime Of(Tokens tokens, Period period, FrequencyOptions options)
    {
        var byStart = new SortedDictionary<DateOnly, List<int>>();
        var undated = new List<int>();
        for (var article = 0; article < tokens.Corpus.Count; article++)
        {
            if (tokens.Corpus[article].Date.Value is not { } date) undated.Add(article);
            else if (byStart.TryGetValue(PeriodCalendar.Start(date, period), out var list)) list.Add(article);
            else byStart.Add(PeriodCalendar.Start(date, period), [article]);
        }

        var groups = new List<(string, int[])>();
        var starts = new List<DateOnly>();
        var last = byStart.Keys.LastOrDefault();
        for (var start = byStart.Keys.FirstOrDefault(); byStart.Count > 0 && start <= last; start = PeriodCalendar.Next(start, period))
        {
            starts.Add(start);
            groups.Add((PeriodCalendar.Name(start, period), byStart.TryGetValue(start, out var articles) ? [.. articles] : []));
        }

        return new(period, new(tokens, options, groups), [.. starts],
            new("(undated)", undated.Count, undated.Sum(article => tokens.Of(article).Length)));
    }

    private int Gaps => Periods.Count(period => period.Articles == 0);

    // A few articles in many years would drown in rows of nulls.
    private bool HidesGaps => Gaps * 2 > Periods.Count;

    private protected override IDisplayable Shown()
    {
        var wide = Top(Math.Min(Terms, TermsShown)).ToWideDataFrame();
        var shown = HidesGaps ? wide.Filter(row => row.Get<int>("Articles") > 0) : wide;
        return shown.Table(new() { FirstRows = 36, LastRows = 12 });
    }
}
