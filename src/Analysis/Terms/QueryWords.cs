namespace Analysis.Terms;

/// <summary>The words of a query as they are counted, those with '*' and '?' as globs.</summary>
internal static class QueryWords
{
    /// <summary>The words and globs, in their order; none where there is no word.</summary>
    /// <param name="tokens">Whose tokenizer counts them.</param>
    /// <param name="query">Words as a text would print them, blanks between them.</param>
    public static List<QueryWord> Of(Tokens tokens, string query)
    {
        var words = new List<QueryWord>();
        var plain = new List<string>();
        foreach (var part in query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            // '*' alone stands for any word between others.
            var isGlob = part.AsSpan().ContainsAny('*', '?') && (part.AsSpan().ContainsAnyExcept('*', '?') || query.Any(char.IsLetterOrDigit));
            if (!isGlob)
            {
                plain.Add(part);
                continue;
            }

            AddPlain();
            words.Add(new(tokens.Tokenizer.Options.FoldCase ? part.ToLowerInvariant() : part, true));
        }

        AddPlain();
        return words;

        // Together, since several may be counted as one.
        void AddPlain()
        {
            var keys = plain is [var single] && tokens.Tokenizer.Words(single).Count == 1 ? [tokens.Key(single)] : tokens.Tokenizer.Words(string.Join(' ', plain));
            foreach (var key in keys) words.Add(new(key, false));
            plain.Clear();
        }
    }
}
