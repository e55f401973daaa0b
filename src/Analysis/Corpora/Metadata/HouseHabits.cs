using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Metadata;

/// <summary>
/// What the articles of a corpus show together: which lines an outlet repeats, which names are outlets', how each writes day and month.
/// </summary>
internal sealed class HouseHabits
{
    private const int FewestOfAMasthead = 2;
    private const int FewestOfARepetition = 3;
    private const int FewestVotesOfAFolder = 2;
    private const int ArticlesPerRepetition = 100;

    private static readonly SearchValues<char> FiguresAndMarks = SearchValues.Create("0123456789/.-");

    private readonly Dictionary<string, Dictionary<ulong, Repetition>> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int DayFirst, int MonthFirst)> _orders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _outlets = new(StringComparer.Ordinal);

    private HouseHabits()
    {
    }

    public static HouseHabits Of(IReadOnlyList<ArticleDraft> drafts, CancellationToken cancellation)
    {
        var habits = new HouseHabits();
        foreach (var draft in drafts) habits.Expect(draft);
        foreach (var draft in drafts)
        {
            cancellation.ThrowIfCancellationRequested();
            habits._articles[draft.House] = habits._articles.GetValueOrDefault(draft.House) + 1;
            var counted = habits._lines[draft.House];
            foreach (var line in draft.Lines)
            {
                ref var repetition = ref CollectionsMarshal.GetValueRefOrNullRef(counted, line.Line.Fingerprint);
                if (!Unsafe.IsNullRef(ref repetition)) repetition = repetition.With(draft.BodyKey);
            }

            for (var i = 0; i < draft.Outlet.Findings.Count; i++)
            {
                if (draft.Outlet.Findings[i].Value is { } named) habits._outlets.Add(OutletNames.Key(named));
            }

            if (draft.Given.Outlet is { } given) habits._outlets.Add(OutletNames.Key(given.Value));
        }

        return habits;
    }

    /// <summary>True for a line that articles with other bodies have too.</summary>
    public bool IsMasthead(string house, ArticleLine line) => IsIn(house, line, FewestOfAMasthead);

    /// <summary>True for a line that several articles with other bodies have too.</summary>
    public bool IsRepeated(string house, ArticleLine line) => IsIn(house, line, FewestOfARepetition);

    /// <summary>True for a name by which some article of the corpus names its outlet.</summary>
    public bool IsOutlet(string name) => _outlets.Count > 0 && _outlets.Contains(OutletNames.Key(name));

    /// <summary>Counts what an article's dates in figures show.</summary>
    /// <param name="house">The outlet where it is known, else the folder.</param>
    /// <param name="evidence">The article's dates.</param>
    public void Count(string house, DateEvidence evidence)
    {
        for (var i = 0; i < evidence.Findings.Count; i++)
        {
            var order = OrderOf(evidence.Findings[i]);
            if (order == DayOrder.Unknown) continue;
            var (days, months) = _orders.GetValueOrDefault(house);
            _orders[house] = order == DayOrder.DayFirst ? (days + 1, months) : (days, months + 1);
        }
    }

    /// <summary>How an outlet writes day and month; unknown where its articles contradict one another.</summary>
    public DayOrder OrderOf(string house, bool isOutlet)
    {
        var (days, months) = _orders.GetValueOrDefault(house);
        var fewest = isOutlet ? 1 : FewestVotesOfAFolder;
        if (days >= fewest && months == 0) return DayOrder.DayFirst;
        return months >= fewest && days == 0 ? DayOrder.MonthFirst : DayOrder.Unknown;
    }

    // 25/10/2021 shows the order, and so does a weekday before figures; 28 November 2016 does not.
    private static DayOrder OrderOf(DateFinding found)
    {
        var printed = found.Evidence.Text.AsSpan();
        if (found.Date.Date is not { } date || found.Date.Start + found.Date.Length > printed.Length) return DayOrder.Unknown;
        var figures = printed.Slice(found.Date.Start, found.Date.Length);
        var first = figures.IndexOfAnyInRange('0', '9');
        if (first < 0 || figures[first..].ContainsAnyExcept(FiguresAndMarks)) return DayOrder.Unknown;
        var end = figures[first..].IndexOfAny("/.-");
        if (end is < 1 or > 2 || date.Day == date.Month) return DayOrder.Unknown;
        var number = int.Parse(figures.Slice(first, end), NumberStyles.None, CultureInfo.InvariantCulture);
        return number == date.Day ? DayOrder.DayFirst : DayOrder.MonthFirst;
    }

    private bool IsIn(string house, ArticleLine line, int fewest) =>
        line.Fingerprint != 0
        && _lines[house].GetValueOrDefault(line.Fingerprint).Bodies >= Math.Max(fewest, _articles.GetValueOrDefault(house) / ArticlesPerRepetition);

    // Nobody asks how often a paragraph of the body is repeated, and most lines are such.
    private void Expect(ArticleDraft draft)
    {
        ref var lines = ref CollectionsMarshal.GetValueRefOrAddDefault(_lines, draft.House, out _);
        lines ??= [];
        foreach (var (line, _, isTail) in draft.Lines)
        {
            if (line.Fingerprint != 0 && (isTail || !line.IsParagraph)) lines.TryAdd(line.Fingerprint, default);
        }
    }

    // Articles with the same first paragraph are copies: what they share is no habit.
    private readonly record struct Repetition(int Bodies, ulong First, ulong Last)
    {
        public Repetition With(ulong body) =>
            Bodies == 0 ? new(1, body, body) : body == First || body == Last ? this : new(Bodies + 1, First, body);
    }
}
