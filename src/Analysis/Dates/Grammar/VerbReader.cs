using System.Collections.Frozen;

namespace Analysis.Dates.Grammar;

/// <summary>
/// Tells from the verbs of its sentence whether a date lies before or after the publication. The nearest verb before the date
/// counts; if there is none, the first one after it.
/// </summary>
internal static class VerbReader
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Future = Words(
        "will shall would ll due scheduled expected planned plans planning plan slated until till tomorrow upcoming might may possible "
        + "intends intend hopes hope aims ahead going starting likely awaits await remains becomes");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Past = Words(
        "was were had did been said told met went came took made held saw began fell left gave got spoke found brought bought thought "
        + "fought caught taught sought kept slept swept wept felt dealt meant sent spent lent built lost won ran sat stood understood withstood "
        + "wrote drove rose rode chose broke woke flew drew grew knew threw blew withdrew overthrew shot shut struck stuck hung sang sank rang "
        + "drank swam became overcame put cut hit set led fed fled read laid paid bore wore tore swore stole froze sold hid slid bound wound ground "
        + "forgot forgave ate beat bent bit bled bred burnt burst dug heard lay leapt lit rebuilt shook shone shrank spread sprang stung swung "
        + "undertook underwent upheld cast died seen taken given gone done made shown");

    // 'told to come on Tuesday', 'is to meet on Tuesday': what follows the 'to' was yet to come.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeInfinitive = Words(
        "is are be was were set due told asked ordered invited urged summoned agreed promised vowed pledged hoping wants want called calls vows agrees");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoVerbs = Words(
        "united hundred red need indeed speed bed sacred naked wicked armed seed feed weed breed greed exceed proceed succeed embed unprecedented");

    // A verb after the date counts if it is this near, or if the date opens its sentence.
    private const int NearWords = 3;

    // 'will be back within a month'
    private const int NearUnits = 80;

    /// <param name="start">Where the date begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="quotation">
    /// Where the quotation around it begins; null outside of one. The verb of saying is not the date's.
    /// </param>
    public static TimeDirection Read(string text, int start, int end, int? quotation)
    {
        var from = Math.Max(SentenceEdges.Start(text, start), quotation ?? 0);
        var before = Before(text, from, start, out var words);
        if (before != TimeDirection.Unknown) return before;
        var to = SentenceEdges.End(text, end);
        if (quotation is not null && text.AsSpan(end, to - end).IndexOfAny("\"”’»“") is >= 0 and var close) to = end + close;
        return After(text, end, to, words <= NearWords ? int.MaxValue : NearWords);
    }

    /// <summary>Only what the words before the date say.</summary>
    public static TimeDirection Before(string text, int start) =>
        Before(text, Math.Max(SentenceEdges.Start(text, start), start - NearUnits), start, out _);

    private static TimeDirection Before(string text, int from, int end, out int words)
    {
        var isAfterTo = false;
        var participle = false;
        words = 0;
        for (var at = end; at > from;)
        {
            while (at > from && !char.IsLetter(text[at - 1])) at--;
            var last = at;
            while (at > from && char.IsLetter(text[at - 1])) at--;
            var word = text.AsSpan(at, last - at);
            if (word.Length == 0) continue;
            words++;

            // 'the published contract' and 'is reviewed' tell nothing; what goes on before them may.
            if (participle && !IsAdjectival(word)) return TimeDirection.Past;
            participle = false;
            if (isAfterTo && BeforeInfinitive.Contains(word)) return TimeDirection.Future;
            isAfterTo = word is "to";
            var direction = DirectionOf(word);
            if (direction == TimeDirection.Past && IsRegular(word)) participle = true;
            else if (direction != TimeDirection.Unknown) return direction;
        }

        return participle ? TimeDirection.Past : TimeDirection.Unknown;
    }

    private static bool IsRegular(ReadOnlySpan<char> word) =>
        word.EndsWith("ed", StringComparison.Ordinal) && !Past.Contains(word);

    private static bool IsAdjectival(ReadOnlySpan<char> before) =>
        before is "the" or "The" or "a" or "an" or "his" or "her" or "its" or "their" or "is" or "are" or "be";

    private static TimeDirection After(string text, int from, int end, int most)
    {
        var (wasBe, wasTo) = (false, false);
        for (var at = from; at < end && most > 0; most--)
        {
            while (at < end && !char.IsLetter(text[at])) at++;
            var first = at;
            while (at < end && char.IsLetter(text[at])) at++;
            var word = text.AsSpan(first, at - first);
            if (at < end && text[at] == ';') end = at;
            if (wasBe && word is "to") return TimeDirection.Future;
            if (wasBe && IsRegular(word)) continue;
            if (word is "until" or "till") continue;
            if (!wasTo && DirectionOf(word) is var direction and not TimeDirection.Unknown) return direction;
            (wasBe, wasTo) = (word is "is" or "are", word is "to");
        }

        return TimeDirection.Unknown;
    }

    private static TimeDirection DirectionOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return TimeDirection.Unknown;
        if (Future.Contains(word)) return TimeDirection.Future;
        if (Past.Contains(word)) return TimeDirection.Past;
        return word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !NoVerbs.Contains(word)
            ? TimeDirection.Past
            : TimeDirection.Unknown;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
