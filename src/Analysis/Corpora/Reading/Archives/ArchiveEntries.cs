namespace Analysis.Corpora.Reading.Archives;

/// <summary>Which entries of an archive are read, and why the others are not.</summary>
internal sealed class ArchiveEntries
{
    private readonly Origin _origin;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly NotRead _notRead = new();
    private int _count;
    private bool _hasProblem;
    private long _unpacked;

    public ArchiveEntries(Origin origin) => _origin = origin;

    /// <summary>The files that no reader is there for, or that the archive is empty, as a result; null where neither is so.</summary>
    public ReadResult? Rest => !_notRead.IsEmpty ? _origin.PassedOver($"not read: {_notRead}")
        : _names.Count == 0 && !_hasProblem ? _origin.Problem("the archive holds no file")
        : null;

    /// <summary>Whether an entry is to be read, and under which name.</summary>
    /// <param name="path">Its path as the archive has it.</param>
    /// <param name="isLink">Whether it is a link to another file.</param>
    /// <param name="problem">What is wrong with it; null where it is passed over without being wrong.</param>
    /// <exception cref="ReadingLimitException">There are too many.</exception>
    public Origin? Accept(string path, bool isLink, out ReadResult? problem)
    {
        problem = null;
        var limit = _origin.Options.MaximalEntries;
        if (++_count > limit)
        {
            throw new ReadingLimitException(FormattableString.Invariant(
                $"it has more than {limit:N0} entries, the limit ({nameof(ReadingOptions)}.{nameof(ReadingOptions.MaximalEntries)})"));
        }

        var name = path.Replace('\\', '/');
        if (Leaves(name)) return Refused($"the entry '{Shown(path)}' would lie outside the archive's folder", out problem);

        name = string.Join('/', name.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "."));
        if (name.Length == 0 || IsHidden(name)) return null;
        if (isLink) return Refused($"the entry '{Shown(path)}' is a link to another file", out problem);
        if (!CorpusFolder.IsRead(name))
        {
            _notRead.Add(name);
            return null;
        }

        if (!_names.Add(name)) return Refused($"the entry '{Shown(path)}' occurs twice; the first is read", out problem);
        return _origin with { Name = $"{_origin.Name}/{name}", ContentName = name, Archives = _origin.Archives + 1, IsCompressed = false };
    }

    /// <summary>Adds up what all entries unpack to.</summary>
    /// <exception cref="ReadingLimitException">It is too much.</exception>
    public void Count(int bytes)
    {
        _unpacked += bytes;
        if (_unpacked > _origin.Options.MaximalFileBytes)
            throw ReadingLimitException.TooLarge(_origin.Options.MaximalFileBytes, "what an archive unpacks to", nameof(ReadingOptions.MaximalFileBytes));
    }

    private Origin? Refused(string reason, out ReadResult? problem)
    {
        (_hasProblem, problem) = (true, _origin.Problem(reason));
        return null;
    }

    private static bool Leaves(string name) =>
        name.StartsWith('/') || (name.Length >= 2 && char.IsAsciiLetter(name[0]) && name[1] == ':') || name.Split('/').Contains("..");

    // Also what a Mac adds beside each file.
    private static bool IsHidden(string name) => name.Split('/').Any(part => part.StartsWith('.') || part == "__MACOSX");

    private static string Shown(string path) => path.Length <= 100 ? path : path[..100] + "...";
}
