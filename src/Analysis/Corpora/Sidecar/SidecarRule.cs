using System.IO.Enumeration;

namespace Analysis.Corpora.Sidecar;

/// <summary>One line of corpus.yaml: what is true of the articles that a pattern fits.</summary>
/// <param name="Pattern">An id; a folder with '/' behind it; or a pattern with * and ?, which stand for '/' too.</param>
/// <param name="Value">What is stated.</param>
/// <param name="Line">The line of corpus.yaml, from 1.</param>
internal sealed record SidecarRule(string Pattern, string Value, int Line)
{
    /// <summary>True when the pattern fits an article's id or its file.</summary>
    public bool Fits(string id)
    {
        if (Pattern.EndsWith('/')) return id.StartsWith(Pattern, StringComparison.Ordinal);
        var file = id.LastIndexOf('#') is var end and > 0 ? id.AsSpan(0, end) : id;
        return Pattern.AsSpan().ContainsAny('*', '?')
            ? FileSystemName.MatchesSimpleExpression(Pattern, id, ignoreCase: false) || FileSystemName.MatchesSimpleExpression(Pattern, file, ignoreCase: false)
            : id == Pattern || file.SequenceEqual(Pattern);
    }

    /// <summary>The line as evidence.</summary>
    public Evidence Evidence => new(Line, $"{Pattern}: {Value}");
}
