using System.Collections.Frozen;
using System.Reflection;

namespace Analysis.Text;

/// <summary>Irregular forms and the words that they are forms of: 'went' to 'go', 'men' to 'man'. What a stemmer cannot know. Immutable.</summary>
public sealed class LemmaTable : IEquatable<LemmaTable>
{
    private static readonly Lazy<LemmaTable> LazyEnglish = new(() => Read("english-irregular-forms.txt"));

    private readonly FrozenDictionary<string, string> _lemmas;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    private LemmaTable(IEnumerable<KeyValuePair<string, string>> lemmas)
    {
        _lemmas = lemmas.ToFrozenDictionary(StringComparer.Ordinal);
        _bySpan = _lemmas.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The irregular verbs, plurals and comparisons of English whose forms are no other word's.</summary>
    public static LemmaTable English => LazyEnglish.Value;

    /// <summary>The number of forms.</summary>
    public int Count => _lemmas.Count;

    /// <summary>A table of one's own.</summary>
    /// <param name="lemmas">Forms, in lower case, and their words.</param>
    /// <exception cref="ArgumentException">A form is there twice.</exception>
    public static LemmaTable Of(IEnumerable<KeyValuePair<string, string>> lemmas)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (form, lemma) in lemmas)
        {
            if (!known.TryAdd(form, lemma))
                throw new ArgumentException($"'{form}' is there twice, as a form of '{known[form]}' and of '{lemma}'.", nameof(lemmas));
        }

        return new(known);
    }

    /// <summary>The word that a form is a form of; the form itself where the table does not have it.</summary>
    /// <param name="form">A word in lower case.</param>
    public ReadOnlySpan<char> Lemma(ReadOnlySpan<char> form) => _bySpan.TryGetValue(form, out var lemma) ? lemma : form;

    /// <summary>True for a table of the same forms with the same lemmas.</summary>
    public bool Equals(LemmaTable? other) =>
        ReferenceEquals(this, other)
        || (other is not null && other.Count == Count && _lemmas.All(pair => other._lemmas.TryGetValue(pair.Key, out var lemma) && lemma == pair.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LemmaTable);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _lemmas.Aggregate(Count, (hash, pair) => hash ^ HashCode.Combine(pair.Key, pair.Value));

    private static LemmaTable Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Analysis.Text.Data." + name)!;
        using var reader = new StreamReader(stream);
        var lemmas = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in words.Skip(1)) lemmas.Add(form, words[0]);
        }

        return new(lemmas);
    }
}
