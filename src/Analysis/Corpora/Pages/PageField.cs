namespace Analysis.Corpora.Pages;

/// <summary>What a page says about its article.</summary>
/// <param name="Value">The value; a date as its ISO day.</param>
/// <param name="Rule">Where it stands: 'JSON-LD datePublished', 'meta property article:published_time', 'h1'.</param>
/// <param name="Evidence">The tag or the line, cut at <see cref="LongestEvidence"/> units.</param>
/// <param name="Confidence">How far the rule can be trusted, from 0 to 1; it decides between rules.</param>
internal sealed record PageField(string Value, string Rule, string Evidence, double Confidence)
{
    /// <summary>How much of a tag or a line is kept as evidence.</summary>
    public const int LongestEvidence = 200;

    /// <summary>The text as evidence: on one line, cut.</summary>
    public static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestEvidence) return line;
        var end = char.IsHighSurrogate(line[LongestEvidence - 1]) ? LongestEvidence - 1 : LongestEvidence;
        return line[..end];
    }
}
