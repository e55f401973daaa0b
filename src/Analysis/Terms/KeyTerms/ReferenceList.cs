using Analysis.Text;

namespace Analysis.Terms.KeyTerms;

/// <summary>How often words occur elsewhere: what a corpus is compared with.</summary>
public sealed class ReferenceList
{
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>A list of frequencies.</summary>
    /// <param name="name">What the list is called in tables.</param>
    /// <param name="terms">Words and their occurrences. Several lines of a word are added up.</param>
    /// <param name="words">The number of all words that were counted; null for the sum of the list.</param>
    /// <param name="tokenizer">What the words are folded with, as those of the corpus are; null for the default.</param>
    /// <exception cref="ArgumentException">A count is below 0, or there are fewer words than the list has.</exception>
    public ReferenceList(string name, IEnumerable<ReferenceTerm> terms, long? words = null, Tokenizer? tokenizer = null)
    {
        Name = name;
        var fold = (tokenizer ?? Tokenizer.Default).Options.FoldCase;
        foreach (var (term, count) in terms)
        {
            if (count < 0) throw new ArgumentException($"'{term}' has the count {count}: 0 and more was expected.", nameof(terms));
            var key = fold ? term.ToLowerInvariant() : term;
            _counts[key] = _counts.GetValueOrDefault(key) + count;
        }

        var sum = _counts.Values.Sum();
        Words = words ?? sum;
        if (Words < sum) throw new ArgumentException($"The list has {sum} occurrences, which is more than {Words} words.", nameof(words));
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The number of all words.</summary>
    public long Words { get; }

    /// <summary>A word's occurrences; 0 where the list does not have it.</summary>
    public long this[string term] => _counts.GetValueOrDefault(term);

    /// <summary>Reads a CSV file with the columns Term and Count, in whatever case; further columns are passed over.</summary>
    /// <param name="file">The file; its name becomes the list's.</param>
    /// <param name="words">The number of all words that were counted; null for the sum of the list.</param>
    public static ReferenceList Load(string file, long? words = null) =>
        new(Path.GetFileNameWithoutExtension(file), DataFrame.LoadCsv(file).ToRecords<ReferenceTerm>(), words);

    /// <summary>The frequencies of another corpus, all its words among them.</summary>
    /// <param name="name">What the list is called in tables.</param>
    /// <param name="tokens">The other corpus's words.</param>
    public static ReferenceList Of(string name, Tokens tokens)
    {
        var counts = new long[tokens.Vocabulary.Count];
        foreach (var id in tokens.Ids) counts[id]++;
        return new(name, counts.Select((count, id) => new ReferenceTerm(tokens.Vocabulary[id], count)), tokens.Count, tokens.Tokenizer);
    }
}
