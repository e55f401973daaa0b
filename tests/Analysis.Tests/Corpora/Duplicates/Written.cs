using Analysis.Corpora.Duplicates;
using Analysis.Text;

namespace Analysis.Tests.Corpora.Duplicates;

/// <summary>Texts that a test wrote, as the search for copies reads them.</summary>
internal static class Written
{
    /// <summary>Copies among bodies called a, b, c and so on.</summary>
    internal static DuplicateList Find(params string[] bodies) => Find(new(), [.. bodies.Select((body, i) => Text(((char)('a' + i)).ToString(), body))]);

    internal static DuplicateList Find(DuplicateOptions options, params DuplicateText[] texts) =>
        DuplicateFinder.Find(texts.Length, i => texts[i], options, null, default);

    /// <summary>An article whose text is all body.</summary>
    internal static DuplicateText Text(string id, string body, DateOnly? date = null, string? outlet = null) =>
        new(id, body, [new TextSpan(0, body.Length)], date, outlet);

    /// <summary>Pairs with their kinds: 'a b Near'.</summary>
    internal static string[] Pairs(this DuplicateList list) => [.. list.Select(pair => $"{pair.A} {pair.B} {pair.Kind}")];

    /// <summary>What stands at a passage's place in the first and the second text.</summary>
    internal static (string A, string B) Wording(this Duplicate passage, string a, string b) =>
        (a.Substring(passage.Start!.Value, passage.Length!.Value), b.Substring(passage.StartB!.Value, passage.LengthB!.Value));
}
