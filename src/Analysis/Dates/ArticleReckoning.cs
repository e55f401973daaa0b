using Analysis.Dates.Meanings;

namespace Analysis.Dates;

/// <summary>Goes through the dates of an article for one day of publication and keeps what it has told so far.</summary>
internal sealed class ArticleReckoning(IReadOnlyList<DateMention> mentions, DateOnly? published, bool? writtenDayFirst)
{
    // 'two days later' counts from a day that the reader still has in mind.
    private const int FarthestTold = 1200;

    private readonly Answer[] _answers = new Answer[mentions.Count];
    private int _toldAt = int.MinValue / 2;
    private DateOnly? _told;
    private DateOnly? _toldWeek;
    private DatePeriod? _toldMonth;
    private DatePeriod? _toldYear;
    private DateOnly? _entry;

    public IReadOnlyList<Answer> Resolve()
    {
        var stated = Stated();
        var dayFirst = writtenDayFirst ?? FigureOrder.Of(mentions, published);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            var answer = mention.Meaning.Resolve(new(published, mention.Direction)
            {
                Told = mention.Start - _toldAt <= FarthestTold ? _told : null,
                ToldWeek = mention.Start - _toldAt <= FarthestTold ? _toldWeek : null,
                IsFirst = _toldYear is null,
                ToldMonth = _toldMonth,
                ToldYear = _toldYear,
                Entry = mention.IsAtLineStart ? _entry : null,
                IsQuoted = mention.IsQuoted,
                DayFirst = dayFirst,
                Stated = stated,
            });
            answer = BesideEvent(i) ?? AnotherYear(i, answer) ?? answer;
            _answers[i] = answer;
            if (answer.Period is { } period) Remember(mention, period);
        }

        return _answers;
    }

    private HashSet<DateOnly> Stated()
    {
        var stated = new HashSet<DateOnly>();
        foreach (var mention in mentions)
        {
            if (mention.Meaning is DayMeaning { Month: not null, Weekday: not null } day
                && day.Resolve(new(published, TimeDirection.Unknown)).Period is { First: { } known })
                stated.Add(known);
        }

        return stated;
    }

    /// <summary>'on Monday, ten weeks after the stoppage': it says of the day beside it how far it is from an event.</summary>
    private Answer? BesideEvent(int i)
    {
        if (i == 0 || mentions[i] is not { Meaning: UnsettledMeaning { IsBesideAnEvent: true },
            IsAfterComma: true } mention) return null;
        if (mentions[i - 1].Sentence != mention.Sentence || _answers[i - 1].Period is not { } before) return null;
        var day = before.IsDay ? before.First : mentions[i - 1].Meaning is OpenMeaning { Named: DayMeaning }
            ? before.First ?? before.Last : null;
        return day is { } beside ? Answer.Of(DatePeriod.Day(beside), "the date beside it", _answers[i - 1].Anchor) : null;
    }

    /// <summary>'on the third of April, as the diary for 1961 has it': another year stands close behind.</summary>
    private Answer? AnotherYear(int i, Answer answer)
    {
        const int Close = 60;
        if (answer.Period is not { IsDay: true, First: { } day }
            || mentions[i].Meaning is not DayMeaning { Year: null, Month: not null } told) return null;
        if (i + 1 >= mentions.Count || mentions[i + 1] is not { Meaning: FixedMeaning { FixedKind: DateKind.Year } year } next)
            return null;
        var inYear = year.Period.Some.Year;
        if (next.Sentence != mentions[i].Sentence || next.Start - mentions[i].Start > Close || inYear == day.Year
            || Reckon.DateOf(inYear, told.Month!.Value, told.Day) is not { } other)
            return null;
        return Answer.Doubtful(
            answer.Rule, answer.Anchor, "the sentence names another year", DatePeriod.Day(day), DatePeriod.Day(other));
    }

    private void Remember(DateMention mention, DatePeriod period)
    {
        if (mention.Kind == DateKind.Period || period.First is not { } first) return;

        // The article's own date tells nothing of its story.
        var isDateline = mention.IsAloneOnLine || (mention.Meaning.IsComplete && period.IsDay && first == published);
        if (mention.Kind == DateKind.Day && mention.IsAtLineStart && !isDateline) _entry = first;
        else if (mention.Kind == DateKind.PartialDay && mention.IsAtLineStart && _entry is not null) _entry = first;
        if (isDateline || mention.IsQuoted) return;

        if (mention.Kind == DateKind.Year) _toldYear = period;
        else if (period.IsDay)
        {
            if (first > published) return;
            (_told, _toldWeek, _toldAt) = (first, first, mention.Start);
            (_toldMonth, _toldYear) = (DatePeriod.Month(first.Year, first.Month), DatePeriod.Year(first.Year));
        }
        else if (mention.Meaning is UnitMeaning { Unit: TimeUnit.Week })
        {
            (_toldWeek, _toldAt) = (first, mention.Start);
        }
        else if (mention.Kind == DateKind.Month)
        {
            (_toldMonth, _toldYear) = (period, DatePeriod.Year(first.Year));
        }
    }
}
