using Analysis.Terms.Dictionaries;

namespace Analysis;

/// <summary>
/// Categories and the words, parts of words and phrases that belong to them: what a theory looks for in texts. Categories may hold
/// others. Immutable.
/// </summary>
/// <example><code>
/// conflict:
///   weapons: [arms, missile*, arms embargo*]
///   actors:
///     - army
///     - militia*
/// diplomacy: talk*
/// </code></example>
public sealed class TermDictionary
{
    internal TermDictionary(string name, IReadOnlyList<TermCategory> categories) => (Name, Categories) = (name, categories);

    /// <summary>Where it comes from: its file's name, or 'dictionary'.</summary>
    public string Name { get; }

    /// <summary>The categories in the order of the file, each before those that it holds.</summary>
    public IReadOnlyList<TermCategory> Categories { get; }

    /// <summary>
    /// Loads a dictionary in YAML: names of categories, and under them entries, further categories or both. An entry is a word, a part
    /// of words with '*' for any characters and '?' for one ('terror*'), or a phrase of these ('arms embargo*').
    /// </summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">It is no dictionary; the message names file, line and remedy.</exception>
    public static TermDictionary Load(string path) => DictionaryFile.Read(path);

    /// <summary>A dictionary from text in YAML, as <see cref="Load"/> takes it from a file.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">What errors and notes call it.</param>
    /// <exception cref="InvalidDataException">It is no dictionary; the message names line and remedy.</exception>
    public static TermDictionary Parse(string yaml, string name = "dictionary") => new DictionaryReader(name).Read(yaml);

    /// <summary>A dictionary of categories without others in them.</summary>
    /// <param name="categories">Names and entries.</param>
    /// <exception cref="ArgumentException">A name is empty or there twice, or an entry has no word.</exception>
    public static TermDictionary Of(IEnumerable<KeyValuePair<string, IEnumerable<string>>> categories)
    {
        var known = new List<TermCategory>();
        foreach (var (name, entries) in categories)
        {
            if (string.IsNullOrWhiteSpace(name) || known.Exists(category => category.Name == name))
                throw new ArgumentException($"'{name}' is empty or there twice. Give each category a name of its own.", nameof(categories));
            string[] all = [.. entries];
            if (Array.Find(all, entry => !DictionaryReader.IsEntry(entry)) is { } wrong)
                throw new ArgumentException($"'{name}' has the entry '{wrong}', which has no word. Give words, 'terror*' or 'arms embargo*'.", nameof(categories));
            known.Add(new(name, null, all));
        }

        return new("dictionary", known);
    }

    /// <summary>How many categories and entries there are.</summary>
    public override string ToString()
    {
        var entries = Categories.Sum(category => category.Entries.Count);
        return FormattableString.Invariant(
            $"{Name}: {Categories.Count:N0} {(Categories.Count == 1 ? "category" : "categories")} with {entries:N0} {(entries == 1 ? "entry" : "entries")}");
    }
}
