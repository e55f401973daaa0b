namespace Analysis.Corpora;

/// <summary>The first places of several words in one pass.</summary>
internal static class FirstPlaces
{
    public static IReadOnlyList<IReadOnlyList<ArticleSpan>> Find(Tokens tokens, IReadOnlyList<int> words, int most, Func<int, bool> where)
    {
        var places = words.Select(_ => new List<ArticleSpan>()).ToArray();
        var wanted = new Dictionary<int, List<ArticleSpan>>();
        for (var i = 0; i < words.Count && most > 0; i++)
        {
            var id = words[i];
            // A word that is asked for twice gets its places once, and both see them.
            if (id >= 0 && !wanted.TryAdd(id, places[i])) places[i] = wanted[id];
        }

        for (var article = 0; wanted.Count > 0 && article < tokens.Corpus.Count; article++)
        {
            if (where(article)) Read(tokens, article, wanted, most);
        }

        return places;
    }

    private static void Read(Tokens tokens, int article, Dictionary<int, List<ArticleSpan>> wanted, int most)
    {
        var ids = tokens.Of(article);
        if (!Uses(ids, wanted)) return;
        var reader = new ArticleWords(tokens.Tokenizer, tokens.Corpus[article]);
        for (var i = 0; i < ids.Length && wanted.Count > 0 && reader.Read(); i++)
        {
            if (!wanted.TryGetValue(ids[i], out var places)) continue;
            places.Add(new(tokens.Corpus[article].Id, reader.Span.Start, reader.Span.Length));
            if (places.Count == most) wanted.Remove(ids[i]);
        }
    }

    private static bool Uses(ReadOnlySpan<int> ids, Dictionary<int, List<ArticleSpan>> wanted)
    {
        foreach (var id in ids)
        {
            if (wanted.ContainsKey(id)) return true;
        }

        return false;
    }
}
