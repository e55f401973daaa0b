using System.Collections.Frozen;

namespace Analysis.Dates.Words;

/// <summary>The words that dates are made of, in every spelling alike as to capitals.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, (WordKind Kind, int Value)> Words = Build();

    private static readonly FrozenDictionary<string, (WordKind Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // Which lengths words with a given first letter have: most words of a text are told apart by this alone.
    private static readonly int[] Lengths = BuildLengths();

    public static bool TryFind(ReadOnlySpan<char> word, out (WordKind Kind, int Value) found)
    {
        found = default;
        if (word.Length > 12) return false;
        var letter = (word[0] | 0x20) - 'a';
        return letter is >= 0 and < 26 && (Lengths[letter] & (1 << word.Length)) != 0 && BySpan.TryGetValue(word, out found);
    }

    private static int[] BuildLengths()
    {
        var lengths = new int[26];
        foreach (var word in Words.Keys) lengths[word[0] - 'a'] |= 1 << word.Length;
        return lengths;
    }

    private static FrozenDictionary<string, (WordKind Kind, int Value)> Build()
    {
        var words = new Dictionary<string, (WordKind, int)>(StringComparer.OrdinalIgnoreCase);

        // Numbered from `first` on; variants of one word are joined by a bar.
        Row(WordKind.Weekday, 0, "sunday monday tuesday|tue|tues wednesday|weds thursday|thu|thur|thurs friday|fri saturday");
        Row(WordKind.WeekdayAbbreviation, 0, "sun mon - wed - - sat");
        Row(WordKind.Weekdays, 0, "sundays mondays tuesdays wednesdays thursdays fridays saturdays");
        Row(WordKind.Month, 1,
            "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec");
        Row(WordKind.Season, 21, "spring summer autumn|fall winter");
        Row(WordKind.Seasons, 21, "springs summers autumns winters");
        Row(WordKind.Roman, 1, "i ii iii iv v vi vii viii ix x xi xii");
        Row(WordKind.Quarter, 1, "q");
        Row(WordKind.Half, 1, "h half");
        words.Add("zero", (WordKind.Number, 0));
        Row(WordKind.Number, 1,
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty");
        foreach (var (word, value) in (ReadOnlySpan<(string, int)>)
            [("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90)])
            words.Add(word, (WordKind.Number, value));
        Row(WordKind.Ordinal, 1,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        Row(WordKind.Ordinal, 30, "thirtieth");
        Row(WordKind.Decade, 20, "twenties");
        foreach (var (word, value) in (ReadOnlySpan<(string, int)>)
            [("thirties", 30), ("forties", 40), ("fifties", 50), ("sixties", 60), ("seventies", 70), ("eighties", 80), ("nineties", 90),
                ("noughties", 2000), ("tens", 10), ("thousands", 1000), ("hundreds", 100)])
            words.Add(word, (WordKind.Decade, value));
        Row(WordKind.Vague, 2, "couple few|several");
        Row(WordKind.Article, 1, "a|an");
        Row(WordKind.Hundred, 100, "hundred");
        Row(WordKind.Thousand, 1000, "thousand");

        Row(WordKind.Unit, (int)TimeUnit.Day,
            "day|days week|weeks fortnight|fortnights weekend|weekends month|months quarter|quarters year|years decade|decades century|centuries");
        Row(WordKind.DayPart, 0, "morning afternoon evening night");
        Row(WordKind.DayName, -1, "yesterday today|tonight tomorrow|tmrw");
        Row(WordKind.Now, 0, "now");
        Row(WordKind.Business, 0, "business|working");
        Row(WordKind.Holiday, 0, "christmas boxing new");

        Row(WordKind.This, 0, "this|current");
        Row(WordKind.Last, 0, "last");
        Row(WordKind.Past, 0, "past");
        Row(WordKind.Next, 0, "next|coming|upcoming");
        Row(WordKind.Previous, 0, "previous|preceding");
        Row(WordKind.Following, 0, "following");
        Row(WordKind.That, 0, "that");
        Row(WordKind.Same, 0, "same");
        Row(WordKind.My, 0, "my");
        Row(WordKind.Recent, 0, "recent");
        Row(WordKind.Every, 0, "every|each|any|most");
        Row(WordKind.Early, 0, "early");
        Row(WordKind.Late, 0, "late");
        Row(WordKind.Mid, 0, "mid");
        Row(WordKind.Middle, 0, "middle");
        Row(WordKind.Beginning, 0, "beginning|start");
        Row(WordKind.End, 0, "end");
        Row(WordKind.Rest, 0, "rest");
        Row(WordKind.Earlier, 0, "earlier");
        Row(WordKind.Later, 0, "later|hence");
        foreach (var (kind, word) in (ReadOnlySpan<(WordKind, string)>)
            [
                (WordKind.The, "the"), (WordKind.Of, "of"), (WordKind.On, "on"), (WordKind.In, "in"), (WordKind.At, "at"),
                    (WordKind.By, "by"),
                (WordKind.For, "for"), (WordKind.From, "from"), (WordKind.To, "to"), (WordKind.Until, "until|till"),
                (WordKind.Through, "through"), (WordKind.Between, "between"), (WordKind.And, "and"), (WordKind.Since, "since"),
                (WordKind.Before, "before"), (WordKind.After, "after"), (WordKind.Ago, "ago|back"), (WordKind.Within, "within"),
                (WordKind.During, "during"), (WordKind.Commencing, "commencing|starting"), (WordKind.Is, "is"),
                    (WordKind.Out, "out|over"),
                (WordKind.Present, "present"),
            ])
            Row(kind, 0, word);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Row(WordKind kind, int first, string row)
        {
            foreach (var variants in row.Split(' '))
            {
                if (variants != "-")
                    foreach (var word in variants.Split('|')) words.Add(word, (kind, first));
                first++;
            }
        }
    }
}
