namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// The encoding stated is that of the bytes, and the text has as many lines, code points and non-breaking spaces as stated.
/// </summary>
internal static class EncodingCheck
{
    private static readonly Dictionary<string, string> StatedAs = new()
    {
        ["cp1252"] = "Windows-1252", ["utf-8-sig"] = "UTF-8 with BOM",
        ["utf-16"] = "UTF-16 LE with BOM", ["utf-16-le"] = "UTF-16 LE with BOM",
    };

    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var (key, text) in corpus.Texts)
        {
            var article = corpus.Gold.Articles[key];
            var agrees = article.Encoding is { } stated
                ? StatedAs.GetValueOrDefault(stated) == text.Encoding
                : text.Encoding is "UTF-8" or "UTF-8 with BOM";
            if (!agrees)
                yield return new(
                    key, null, "encoding", $"the gold has {article.Encoding ?? "none"}, the bytes are {text.Encoding}.");

            var lines = text.Lines.Length - (text.Lines[^1].Length == 0 ? 1 : 0);
            if (article.Lines != lines) yield return new(key, null, "lines", $"the gold has {article.Lines}, the file {lines}.");

            var chars = GoldText.Length(text.Text);
            if (article.Chars is { } length && length != chars)
                yield return new(key, null, "chars", $"the gold has {length}, the text {chars}.");

            var spaces = text.Text.Count(c => c == '\u00A0');
            if ((article.Nbsp ?? 0) != spaces)
                yield return new(key, null, "nbsp", $"the gold has {article.Nbsp ?? 0}, the text {spaces}.");
        }
    }
}
