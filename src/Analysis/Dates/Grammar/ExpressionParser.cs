using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

/// <summary>
/// Reads dates out of the words that a text has for them, from left to right, the longest first. Each method takes the place of
/// a word and gives what begins there, or null.
/// </summary>
internal sealed partial class ExpressionParser
{
    private readonly string _text;
    private readonly List<DateWord> _words;

    // How deep dates stand in dates: 'the end of the second week of June' is four calls, and hostile text goes on for ever.
    private const int MostLevels = 8;

    private int _level;

    // The year that a month beside it belongs to: 'in 2016, in June and in November'.
    private int? _carriedYear;
    private int _carriedNext = -1;

    public ExpressionParser(string text)
    {
        _text = text;
        _words = DateWords.Read(text);
    }

    public IEnumerable<Found> Read()
    {
        for (var i = 0; i < _words.Count;)
        {
            if (TryAny(i) is not { } found)
            {
                i++;
                continue;
            }

            Carry(found);
            yield return found;
            i = found.Next;
        }
    }

    /// <summary>Only days with month and year, the year in four figures.</summary>
    public IEnumerable<Found> ReadFullDays()
    {
        for (var i = 0; i < _words.Count;)
        {
            var day = TryDay(i).GetValueOrDefault();
            var isFull = day.Meaning is DayMeaning { Year: not null } or FiguresMeaning { Year: not null }
                && Enumerable.Range(i, day.Next - i).Any(word => Kind(word) == WordKind.Figures && _words[word].Length == 4);
            if (isFull) yield return day;
            i = isFull ? day.Next : i + 1;
        }
    }

    public int StartOf(Found found) => _words[found.From].Start;

    public int EndOf(Found found) => Math.Max(found.End, _words[found.Next - 1].End);

    private Found? TryAny(int i) => Kind(i) switch
    {
        WordKind.Since => TryOpen(i, OpenEnd.Since),
        WordKind.Until or WordKind.By => TryOpen(i, OpenEnd.Until),
        WordKind.Before => TryOpen(i, OpenEnd.Before),
        WordKind.After => TryOpen(i, OpenEnd.After),
        WordKind.From => TryFrom(i),
        WordKind.Between => TryBetween(i),
        WordKind.In => TryInSome(i),
        WordKind.Within => TryWithin(i),
        WordKind.For => TryForSome(i),
        WordKind.On => TryOn(i),
        WordKind.Every => TryEvery(i),
        _ => TryRange(i),
    };

    /// <summary>A single date, or two with 'to' or a dash between them.</summary>
    private Found? TryRange(int i)
    {
        if (TryDaysOfMonth(i) is { } days) return days;
        if (TryAtom(i) is not { } start) return null;
        var next = start.Next;
        var isJoined = GapAt(next) == Gap.Space && Kind(next) is WordKind.To or WordKind.Until or WordKind.Through;
        if (isJoined && IsBeside(next + 1) && TryAtom(next + 1) is { } end && CanBound(start.Meaning) && CanBound(end.Meaning))
            return new(new RangeMeaning(start.Meaning, end.Meaning), i, end.Next);
        if (GapAt(next) == Gap.Hyphen && TryAtom(next) is { } dashed && CanBound(start.Meaning) && CanBound(dashed.Meaning)
            && Kind(next) is not (WordKind.Number or WordKind.Article or WordKind.The))
            return new(new RangeMeaning(start.Meaning, dashed.Meaning), i, dashed.Next);
        return start;
    }

    private Found? TryAtom(int i)
    {
        if (_level == MostLevels) return null;
        _level++;
        var found = TryKind(i);
        _level--;
        return found;
    }

    private Found? TryKind(int i) => Kind(i) switch
    {
        WordKind.Weekday => TryDay(i) ?? TryWeekday(i),
        WordKind.WeekdayAbbreviation => TryDay(i),
        WordKind.Month => TryDay(i) ?? TryMonth(i, isLed: false),
        WordKind.Figures => TryDay(i) ?? TryYearAndMonth(i) ?? TryShift(i) ?? TryYear(i, isLed: false),
        WordKind.FigureOrdinal or WordKind.Ordinal => TryDay(i) ?? TryNth(i) ?? TryLoneDay(i),
        WordKind.Number => TryDay(i) ?? TryShift(i) ?? TryWrittenDecade(i) ?? TryYear(i, isLed: false),
        WordKind.Article or WordKind.Vague => TryShift(i),
        WordKind.The => TryThe(i),
        WordKind.This or WordKind.Last or WordKind.Past or WordKind.Next or WordKind.Previous or WordKind.Following
            or WordKind.That or WordKind.Same or WordKind.My or WordKind.Recent => TryPointed(i, hasThe: false),
        WordKind.Early or WordKind.Late or WordKind.Mid or WordKind.Middle or WordKind.Beginning or WordKind.End or WordKind.Rest
            or WordKind.Earlier or WordKind.Later => TryPart(i),
        WordKind.Season => TrySeason(i, hasThe: false),
        WordKind.DayName => new(new UnitMeaning(TimeUnit.Day, _words[i].Value, FromTold: false), i, i + 1),
        WordKind.Decade => TryDecade(i),
        WordKind.Quarter or WordKind.Half => TryQuarter(i),
        WordKind.Unit => TryUnit(i),
        WordKind.Holiday => TryHoliday(i),
        _ => null,
    };

    private static bool CanBound(Meaning meaning) =>
        meaning is not UnsettledMeaning and not OpenMeaning and not RangeMeaning and not SpanMeaning;

    private WordKind Kind(int i) => i >= 0 && i < _words.Count ? _words[i].Kind : WordKind.None;

    private int ValueAt(int i) => _words[i].Value;

    private Gap GapAt(int i) => i >= 0 && i < _words.Count ? _words[i].Gap : Gap.Break;

    private bool IsBeside(int i) => GapAt(i) == Gap.Space;

    private bool IsBeside(int i, WordKind kind) => Kind(i) == kind && GapAt(i) == Gap.Space;

    private TimeUnit UnitAt(int i) => (TimeUnit)_words[i].Value;

    private DayOfWeek WeekdayAt(int i) => (DayOfWeek)_words[i].Value;

    private bool IsCapital(int i) => char.IsAsciiLetterUpper(_text[_words[i].Start]);

    /// <summary>The first letter or figure after a word and one blank; otherwise a space.</summary>
    private char LetterAfter(int i)
    {
        var at = _words[i].End;
        return at + 1 < _text.Length && _text[at] is ' ' or '\u00A0' && char.IsLetterOrDigit(_text[at + 1]) ? _text[at + 1] : ' ';
    }

    /// <summary>The word before, whatever it is; empty at the beginning of a sentence.</summary>
    private ReadOnlySpan<char> WordBefore(int i)
    {
        var end = _words[i].Start;
        if (end == 0 || _text[end - 1] is not (' ' or '\u00A0')) return default;
        var start = --end;
        while (start > 0 && end - start < 24 && char.IsLetter(_text[start - 1])) start--;
        return _text.AsSpan(start, end - start);
    }

    private ReadOnlySpan<char> WordAfter(int i)
    {
        if (LetterAfter(i) == ' ') return default;
        var start = _words[i].End + 1;
        var end = start;
        while (end < _text.Length && end - start < 24 && char.IsLetterOrDigit(_text[end])) end++;
        return _text.AsSpan(start, end - start);
    }
}
