using Analysis.Text;

namespace Analysis.Benchmarks.Terms;

/// <summary>What is measured of words: each is given a JSON Lines file of articles and returns the work.</summary>
internal static class TermWork
{
    /// <summary>Word breaks with offsets.</summary>
    public static Func<(object Made, int Items)> Breaks(string file)
    {
        var texts = Bodies.Of(file);
        return () =>
        {
            var ends = 0L;
            foreach (var text in texts)
            {
                var words = Tokenizer.Default.Read(text);
                while (words.Read()) ends += words.Span.End;
            }

            return (ends, texts.Length);
        };
    }

    /// <summary>Words to ids.</summary>
    public static Func<(object Made, int Items)> Ids(string file) => Ids(Bodies.Of(file));

    /// <summary>Words in Cyrillic letters to ids.</summary>
    public static Func<(object Made, int Items)> CyrillicIds(string file) => Ids(Bodies.Cyrillic(file));

    /// <summary>A document-term matrix, terms in the order of first occurrence.</summary>
    public static Func<(object Made, int Items)> Matrix(string file)
    {
        var texts = Bodies.Of(file);
        return () => (TextTokens.Of(texts).Matrix(), texts.Length);
    }

    /// <summary>The same with terms and rows sorted.</summary>
    public static Func<(object Made, int Items)> SortedMatrix(string file)
    {
        var texts = Bodies.Of(file);
        return () => (TextTokens.Of(texts).Matrix().Sorted(), texts.Length);
    }

    /// <summary>A document-term matrix of stems.</summary>
    public static Func<(object Made, int Items)> StemMatrix(string file)
    {
        var texts = Bodies.Of(file);
        return () => (TextTokens.Of(texts, new() { Stemming = Stemming.Porter2 }).Matrix(), texts.Length);
    }

    private static Func<(object, int)> Ids(string[] texts) => () => (TextTokens.Of(texts), texts.Length);
}
