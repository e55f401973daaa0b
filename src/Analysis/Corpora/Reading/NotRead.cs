namespace Analysis.Corpora.Reading;

/// <summary>Counts files that no reader is there for, by extension: '3 .docx, 1 without extension'.</summary>
internal sealed class NotRead
{
    private const int MostNamed = 5;

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public bool IsEmpty => _counts.Count == 0;

    public IReadOnlyDictionary<string, int> Counts => _counts;

    public void Add(string name)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        _counts[extension] = _counts.GetValueOrDefault(extension) + 1;
    }

    /// <summary>The most frequent first.</summary>
    public override string ToString() =>
        string.Join(", ", _counts.OrderByDescending(other => other.Value).ThenBy(other => other.Key, StringComparer.Ordinal).Take(MostNamed)
            .Select(other => FormattableString.Invariant($"{other.Value} {(other.Key.Length == 0 ? "without extension" : other.Key)}")))
        + (_counts.Count > MostNamed ? " and others" : "");
}
