using Analysis.Display;

namespace Analysis.Terms.Concordances;

/// <summary>Lines with their matches below each other.</summary>
internal sealed class ConcordanceTable(IReadOnlyList<ConcordanceLine> lines) : IDisplayable
{
    // A sentence may be as long as its article; what is near the match is what one reads.
    private const int MostInText = 45;

    public MimeBundle ToMimeBundle() => MimeBundle.Of(
        Html.Of($"<table>{Html.Concat(lines.Select(line => Html.Of(
            $"<tr><td style=\"text-align:right\">{line.Left}</td><td style=\"text-align:center\"><b>{line.Match}</b></td><td style=\"text-align:left\">{line.Right}</td><td style=\"text-align:left\">{line.Article}</td></tr>")))}</table>"),
        string.Concat(lines.Select(line => $"{Last(line.Left),MostInText}[{line.Match}]{First(line.Right),-MostInText} {line.Article}\n")));

    private static string Last(string text) => text.Length <= MostInText ? text : "…" + text[^(MostInText - 1)..];

    private static string First(string text) => text.Length <= MostInText ? text : text[..(MostInText - 1)] + "…";
}
