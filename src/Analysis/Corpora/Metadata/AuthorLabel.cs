using System.Text.RegularExpressions;

namespace Analysis.Corpora.Metadata;

/// <summary>Knows how a line that names the author begins: 'By', 'Words by:', 'Author:'.</summary>
internal static partial class AuthorLabel
{
    /// <summary>How long the label at a line's start is, the blanks behind it included; 0 where there is none.</summary>
    public static int Length(string line) => Label().Match(line).Length;

    // The name stands behind a blank, or nothing does: 'bypass' is no label.
    [GeneratedRegex(
        @"^[\W_]*(?:(?:exclusive|analysis|opinion|report|reported|story|words|text|written|interview|posted|edited|compiled|column|commentary"
        + @"|published|special(?: report)?|article|review|reviewed|authored|updated) )?(?:by:?(?:\s+|$)|(?:authors?|writers?)\s*:\s*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
