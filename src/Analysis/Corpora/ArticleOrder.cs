namespace Analysis.Corpora;

/// <summary>The order of articles' ids: ordinal, but articles of one file by their number, so that #2 comes before #10.</summary>
internal sealed class ArticleOrder : IComparer<string?>
{
    public static ArticleOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var file = FileOf(x);
        var other = FileOf(y);
        var byFile = file.SequenceCompareTo(other);
        if (byFile != 0) return byFile;
        // As most neighbours have: numbers with as many figures, which need not be read.
        if (x.Length == y.Length) return string.CompareOrdinal(x, y);
        var byNumber = NumberOf(x, file.Length).CompareTo(NumberOf(y, other.Length));
        return byNumber != 0 ? byNumber : string.CompareOrdinal(x, y);
    }

    /// <summary>The part of an id that names the file: without the number.</summary>
    public static ReadOnlySpan<char> FileOf(string id)
    {
        var end = id.Length;
        while (end > 0 && char.IsAsciiDigit(id[end - 1])) end--;
        return end < id.Length && end > 0 && id[end - 1] == '#' ? id.AsSpan(0, end - 1) : id;
    }

    private static long NumberOf(string id, int fileLength) =>
        fileLength < id.Length && long.TryParse(id.AsSpan(fileLength + 1), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
}
