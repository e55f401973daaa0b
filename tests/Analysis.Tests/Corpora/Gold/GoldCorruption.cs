using System.Text.Json.Nodes;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>A mistake made on purpose, and all that the checker has to say about it.</summary>
/// <param name="Check">The check that is to catch it.</param>
internal sealed partial record GoldCorruption(string Check, Func<GoldCorpus> Corpus, params string[] Findings)
{
    private const string Moscow = "data/moscow-visits";

    private const string Harbour = "tests/corpora/harbour";

    internal static IReadOnlyDictionary<string, GoldCorruption> All { get; } =
        new[] { OfArticles(), OfActors(), OfQuotes(), OfEvents(), OfDates() }.SelectMany(part => part).ToDictionary();

    private static Func<GoldCorpus> In(string name, Action<JsonNode> change) => () => GoldCorpus.Load(name, change);

    private static Func<GoldCorpus> Files(Func<IReadOnlyList<string>, IReadOnlyList<string>> change) => () =>
    {
        var corpus = GoldCorpus.Load(Harbour);
        return corpus with { Files = change(corpus.Files) };
    };

    private static JsonNode Article(JsonNode gold, string key) => gold["articles"]![key]!;

    private static JsonNode Metadata(JsonNode gold, string key) => Article(gold, key)["metadata"]!;

    private static JsonNode Item(JsonNode gold, string list, string id) =>
        gold[list]!.AsArray().First(item => item!["id"]!.GetValue<string>() == id)!;

    private static JsonNode Occurrence(JsonNode gold, string quote, int number) =>
        Item(gold, "quotes", quote)["occurrences"]![number]!;

    private static JsonNode Evidence(JsonNode gold, string told, int number) => Item(gold, "events", told)["evidence"]![number]!;

    private static JsonObject Date(JsonNode gold, string article, int line, string text) => gold["dates"]!.AsArray().First(date =>
        date!["article"]!.GetValue<string>() == article && date["line"]!.GetValue<int>() == line
            && date["text"]!.GetValue<string>() == text)!.AsObject();
}
