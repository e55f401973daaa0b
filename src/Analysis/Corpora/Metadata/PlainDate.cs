namespace Analysis.Corpora.Metadata;

/// <summary>
/// Reads the dates that most containers state, at the beginning of a text: <c>2016-11-29</c> and <c>2016/11/29</c>, also with a
/// time behind, and <c>29-Nov-2016</c>. For all others there is the grammar of dates, which takes many times as long.
/// </summary>
internal static class PlainDate
{
    private const int FirstYear = 1600;
    private const int Ymd = 10;
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly day) => TryYearFirst(text, out day) || TryDayFirst(text, out day);

    private static bool TryYearFirst(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text.Length < Ymd || text[4] is not ('-' or '/') || text[7] != text[4]) return false;
        if (text.Length > Ymd && text[Ymd] is not (' ' or 'T')) return false;
        return TryNumber(text[..4], out var year) && TryNumber(text[5..7], out var month) && TryNumber(text[8..Ymd], out var number)
            && TryDay(year, month, number, out day);
    }

    private static bool TryDayFirst(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        var dash = text.IndexOf('-');
        if (dash is not (1 or 2) || text.Length < dash + 9 || text[dash + 4] != '-') return false;
        if (text.Length > dash + 9 && text[dash + 9] != ' ') return false;
        Span<char> name = [Small(text[dash + 1]), Small(text[dash + 2]), Small(text[dash + 3])];
        var month = Months.AsSpan().IndexOf(name);
        return month >= 0 && month % 3 == 0 && TryNumber(text[..dash], out var number)
            && TryNumber(text.Slice(dash + 5, 4), out var year) && TryDay(year, (month / 3) + 1, number, out day);
    }

    private static char Small(char letter) => (char)(letter | 0x20);

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            number = (10 * number) + (digit - '0');
        }

        return true;
    }

    private static bool TryDay(int year, int month, int number, out DateOnly day)
    {
        var isDay = year >= FirstYear && month is >= 1 and <= 12 && number >= 1 && number <= DateTime.DaysInMonth(year, month);
        day = isDay ? new(year, month, number) : default;
        return isDay;
    }
}
