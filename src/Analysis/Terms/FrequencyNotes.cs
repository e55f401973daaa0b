using Analysis.Corpora;

namespace Analysis.Terms;

/// <summary>What a table of frequencies has to say about its ground.</summary>
internal static class FrequencyNotes
{
    /// <summary>Below this many words one sentence more or less moves a share by a tenth and more.</summary>
    public const int FewWords = 1000;

    public static string Base(Tokens tokens, FrequencyOptions options) =>
        $"{Plural.Of(tokens.Count, "word")} in {Plural.Of(tokens.Corpus.Count, "article")}. PerThousand and PerMillion are per thousand and per million of all these words"
        + (options.StopWords.Count == 0 ? "" : ", stop words included, which are not listed")
        + $"; {tokens.Tokenizer}.";

    /// <summary>What the interval of a rate says.</summary>
    /// <param name="columns">The names of its ends.</param>
    public static string Interval(string columns) =>
        $"{columns} are the ends of the 95 % interval of PerMillion (Wilson 1927). It takes words as drawn one by one; they come in bursts, so that it is "
        + "too narrow, most of all for words of few articles.";

    public static IEnumerable<string> Small(IEnumerable<TermGroup> groups, string what)
    {
        var small = groups.Where(group => group.Words is > 0 and < FewWords).ToArray();
        if (small.Length == 0) yield break;
        yield return $"Small {what}, whose shares are rough: {Named(small)}.";
    }

    private static string Named(TermGroup[] groups)
    {
        const int most = 8;
        var named = string.Join(", ", groups.Take(most).Select(group => $"{group.Name} ({Plural.Of(group.Words, "word")})"));
        return groups.Length > most ? $"{named} and {groups.Length - most} more" : named;
    }
}
