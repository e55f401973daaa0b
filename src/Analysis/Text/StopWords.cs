using System.Collections;
using System.Collections.Frozen;
using System.Reflection;

namespace Analysis;

/// <summary>Words that carry the sentence rather than the subject, and that a table of terms may leave out. Immutable.</summary>
/// <example><code>var options = new FrequencyOptions { StopWords = StopWords.English.With("libya", "moscow") };</code></example>
public sealed class StopWords : IReadOnlyCollection<string>
{
    private static readonly Lazy<StopWords> LazyEnglish = new(() => Read("english-function-words.txt"));
    private static readonly Lazy<StopWords> LazyReporting = new(() => Read("english-reporting-verbs.txt"));

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    private StopWords(IEnumerable<string> words)
    {
        _words = words.Select(Normal).Where(word => word.Length > 0).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>No word.</summary>
    public static StopWords None { get; } = new([]);

    /// <summary>
    /// The function words of English: articles, pronouns, auxiliaries, prepositions, conjunctions, contractions.
    /// </summary>
    public static StopWords English => LazyEnglish.Value;

    /// <summary>
    /// The verbs with which English news reports speech: 'said', 'told', 'added'. Not part of <see cref="English"/>.
    /// </summary>
    public static StopWords EnglishReporting => LazyReporting.Value;

    /// <summary>The number of words.</summary>
    public int Count => _words.Count;

    /// <summary>A list of one's own. Case and the kind of apostrophe do not matter.</summary>
    public static StopWords Of(params IEnumerable<string> words) => new(words);

    /// <summary>These words and some more: <c>StopWords.English.With(StopWords.EnglishReporting)</c>.</summary>
    public StopWords With(params IEnumerable<string> words) => new(_words.Concat(words));

    /// <summary>These words without some of them.</summary>
    public StopWords Without(params IEnumerable<string> words) =>
        new(_words.Except(words.Select(Normal), StringComparer.OrdinalIgnoreCase));

    /// <summary>True for a word of the list, in upper or lower case.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _bySpan.Contains(word);

    /// <summary>The words in ordinal order.</summary>
    public IEnumerator<string> GetEnumerator() => _words.Order(StringComparer.Ordinal).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Normal(string word) => word.Trim().ToLowerInvariant().Replace('’', '\'');

    private static StopWords Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Analysis.Text.Data." + name)!;
        using var reader = new StreamReader(stream);
        var words = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#')) words.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return new(words);
    }
}
