using System.Text.RegularExpressions;

namespace Analysis.Corpora;

/// <summary>Where a line looks like a sentence.</summary>
internal static partial class Sentences
{
    private const int MostClosingMarks = 3;

    /// <summary>
    /// True when a line ends in a full stop, also one inside quotation marks, that does not belong to initials such as U.N.
    /// </summary>
    public static bool EndsLikeOne(string line)
    {
        // Most broken lines have no full stop near their end, and looking is ten times faster than the pattern.
        var end = line.AsSpan(Math.Max(0, line.Length - MostClosingMarks - 1));
        return end.Contains('.') && FullStop().IsMatch(line) && !Initials().IsMatch(line);
    }

    /// <summary>The number of words between white space.</summary>
    public static int Words(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    // Three full stops break a sentence off, as headlines do; one ends it.
    [GeneratedRegex("""(?<!\.)\.["'”’»)\]]{0,3}$""", RegexOptions.CultureInvariant)]
    private static partial Regex FullStop();

    [GeneratedRegex(@"(?<!\p{L})(?:\p{L}\.){2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
