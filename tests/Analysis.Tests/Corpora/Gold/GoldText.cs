namespace Analysis.Tests.Corpora.Gold;

/// <summary>An article's text in the gold's coordinates: the byte order mark dropped, CRLF turned into LF.</summary>
internal sealed record GoldText(string File, string Encoding, string Text)
{
    private string[]? _lines;

    /// <summary>For a key without a file: every string is missing from it.</summary>
    internal static GoldText None { get; } = new("", "", "");

    internal string[] Lines => _lines ??= Text.Split('\n');

    internal static GoldText Read(string path)
    {
        var decoded = DecodedFile.Read(path);
        return new(Path.GetFileName(path), decoded.Encoding, decoded.Text.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    /// <summary>A line by its number from 1; null where there is none.</summary>
    internal string? Line(int number) => number >= 1 && number <= Lines.Length ? Lines[number - 1] : null;

    internal int LineAt(int offset) => Text.AsSpan(0, offset).Count('\n') + 1;

    /// <summary>Where a line begins, by its number from 1.</summary>
    internal int LineStart(int number) => Lines.Take(number - 1).Sum(line => line.Length + 1);

    internal bool Has(string words) => words.Length > 0 && Text.Contains(words, StringComparison.Ordinal);

    /// <summary>What stands between two positions in code points; null where the text is shorter.</summary>
    internal string? Slice(int start, int end)
    {
        var runes = Text.EnumerateRunes().Take(end).ToList();
        return start >= 0 && start < end && end <= runes.Count ? string.Concat(runes.Skip(start)) : null;
    }

    internal static int Length(string words) => words.EnumerateRunes().Count();

    /// <summary>The places of words that may be part of longer words.</summary>
    internal IEnumerable<int> Places(string words)
    {
        for (var at = Find(words, 0); at >= 0; at = Find(words, at + 1)) yield return at;
    }

    /// <summary>The places of a name: not inside a longer word.</summary>
    internal IEnumerable<int> WholePlaces(string name) => Places(name).Where(at => IsWhole(at, name.Length));

    /// <summary>Each name where it stands: the longest first over the whole text, none overlapping another.</summary>
    internal IReadOnlyList<(int Start, string Name)> LongestPlaces(IEnumerable<string> names)
    {
        var taken = new List<(int Start, string Name)>();
        foreach (var name in names.Distinct(StringComparer.Ordinal).OrderByDescending(Length)
            .ThenBy(name => name, StringComparer.Ordinal))
        {
            var next = 0;   // a name does not overlap itself either
            foreach (var at in WholePlaces(name))
            {
                if (at < next || taken.Any(other => Overlap(at, name.Length, other.Start, other.Name.Length))) continue;
                next = at + name.Length;
                taken.Add((at, name));
            }
        }

        return taken;
    }

    internal static bool Overlap(int start, int length, int otherStart, int otherLength) =>
        start < otherStart + otherLength && otherStart < start + length;

    private int Find(string words, int from) =>
        words.Length == 0 || from >= Text.Length ? -1 : Text.IndexOf(words, from, StringComparison.Ordinal);

    private bool IsWhole(int start, int length)
    {
        var end = start + length;
        return !(start > 0 && IsWord(Text[start - 1]) && IsWord(Text[start]))
            && !(end < Text.Length && IsWord(Text[end]) && IsWord(Text[end - 1]));
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
