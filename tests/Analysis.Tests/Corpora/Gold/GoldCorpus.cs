using System.Text.Json.Nodes;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>A corpus of the project with its gold annotation. The bytes are decoded here, without the loader.</summary>
/// <param name="Files">The names of the files in the corpus folder.</param>
/// <param name="Texts">The articles' texts by the gold's keys.</param>
internal sealed record GoldCorpus(
    string Name, GoldAnnotation Gold, IReadOnlyList<string> Files, IReadOnlyDictionary<string, GoldText> Texts)
{
    /// <summary>The corpora of the project, by their folders. The gold stands beside the folder.</summary>
    internal static IReadOnlyList<string> Folders { get; } = ["data/moscow-visits", "tests/corpora/harbour"];

    internal static GoldCorpus Load(string name) => Load(name, static _ => { });

    /// <summary>The corpus with something in its gold changed.</summary>
    internal static GoldCorpus Load(string name, Action<JsonNode> change)
    {
        var folder = FolderOf(name);
        var tree = GoldAnnotation.Parse(File.ReadAllText(GoldPathOf(name)));
        change(tree);
        var gold = GoldAnnotation.Read(tree);
        return new(
            name, gold,
            [.. Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)],
            gold.Articles.Where(article => File.Exists(Path.Combine(folder, article.Value.File)))
                .ToDictionary(article => article.Key, article => GoldText.Read(Path.Combine(folder, article.Value.File))));
    }

    internal static string FolderOf(string name) => Repository.PathOf(name.Split('/'));

    internal static string GoldPathOf(string name) => FolderOf(name) + "-gold.json";

    /// <summary>An article's text; an empty one for a key without a file, in which no string is found.</summary>
    internal GoldText TextOf(string article) => Texts.GetValueOrDefault(article, GoldText.None);

    internal bool HasActor(string id) => Gold.Actors.Any(actor => actor.Id == id);

    /// <summary>The finding that a string is not in an article, or nothing.</summary>
    internal IEnumerable<Finding> Missing(string article, string entry, string what, string words)
    {
        if (!TextOf(article).Has(words)) yield return new(article, null, entry, $"the {what} '{words}' is not in the text.");
    }
}
