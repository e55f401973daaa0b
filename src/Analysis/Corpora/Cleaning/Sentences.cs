namespace Analysis.Corpora.Cleaning;

/// <summary>Where a line looks like a sentence.</summary>
internal static class Sentences
{
    private const int MostClosingMarks = 3;

    /// <summary>
    /// True when a line ends in a full stop, also one inside quotation marks, that does not belong to initials such as U.N. Three
    /// full stops break a sentence off, as headlines do.
    /// </summary>
    public static bool EndsLikeOne(ReadOnlySpan<char> line)
    {
        var last = line.Length - 1;
        for (var closing = 0; closing < MostClosingMarks && last >= 0 && line[last] is '"' or '\'' or '”' or '’' or '»' or '“' or ')' or ']'; closing++)
            last--;
        if (last < 0 || line[last] != '.' || (last > 0 && line[last - 1] == '.')) return false;
        return last < line.Length - 1 || !EndsInInitials(line);
    }

    /// <summary>True when a line ends in a question or an exclamation mark, which headlines do as well.</summary>
    public static bool EndsInAQuestionOrCall(ReadOnlySpan<char> line) =>
        line.TrimEnd("\"'”’»“)]") is [.., '?' or '!'];

    /// <summary>The number of words between white space.</summary>
    public static int Words(ReadOnlySpan<char> line)
    {
        var words = 0;
        var isInside = false;
        foreach (var unit in line)
        {
            var isBlank = char.IsWhiteSpace(unit);
            if (!isBlank && !isInside) words++;
            isInside = !isBlank;
        }

        return words;
    }

    // Two letters or more, each with its full stop.
    private static bool EndsInInitials(ReadOnlySpan<char> line)
    {
        var letters = 0;
        var at = line.Length;
        while (at >= 2 && line[at - 1] == '.' && char.IsLetter(line[at - 2]))
        {
            letters++;
            at -= 2;
        }

        return letters >= 2 && (at == 0 || !char.IsLetter(line[at - 1]));
    }
}
