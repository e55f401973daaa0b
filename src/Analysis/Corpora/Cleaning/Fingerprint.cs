namespace Analysis.Corpora.Cleaning;

/// <summary>A line as a number by which repetitions are found without keeping texts.</summary>
internal static class Fingerprint
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>
    /// A hash of the letters in lower case, four at a time; runs of other units count as one, so that figures and marks may differ.
    /// </summary>
    public static ulong Of(ReadOnlySpan<char> line)
    {
        var hash = Basis;
        var block = 0ul;
        var isGap = false;
        foreach (var unit in line)
        {
            var letter = (char)(unit | 0x20);
            if (!char.IsAsciiLetterLower(letter))
            {
                if (unit < 128 || !char.IsLetter(unit))
                {
                    isGap = true;
                    continue;
                }

                letter = char.ToLowerInvariant(unit);
            }

            if (isGap) Add(' ');
            isGap = false;
            Add(letter);
        }

        return Mixed(hash ^ block);

        void Add(char letter)
        {
            // The highest letter stands in the top bits once there are four.
            if (block >> 48 != 0)
            {
                hash = Mixed(hash ^ block);
                block = 0;
            }

            block = (block << 16) | letter;
        }
    }

    // The multiplication carries upwards only, the shift brings the upper bits down.
    private static ulong Mixed(ulong block)
    {
        var product = block * Prime;
        return product ^ (product >> 29);
    }
}
