using Analysis.Kernel.Directives;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Kernel.Completion;

/// <summary>
/// The lines of a cell that begin with <c>#</c>, finished or not, its text in other languages, and the C# with blanks in place of
/// what is none.
/// </summary>
internal sealed class DirectiveLines
{
    private readonly List<TextSpan> _lines = [];
    private readonly List<TextSpan> _text = [];

    private DirectiveLines(string code) => Code = code;

    /// <summary>The C#. Every character stands where it did before.</summary>
    public string Code { get; private set; }

    /// <summary>Finds the directives of a cell.</summary>
    public static DirectiveLines Of(string text)
    {
        var found = new DirectiveLines(text);
        if (text.Contains('#', StringComparison.Ordinal)) found.Read(text);
        return found;
    }

    /// <summary>The line with a directive on which a position is, or null.</summary>
    public TextSpan? DirectiveAt(int position) => Holding(_lines, position);

    /// <summary>True for a position in markdown, HTML and the like.</summary>
    public bool IsTextAt(int position) => Holding(_text, position) is not null;

    private static TextSpan? Holding(List<TextSpan> spans, int position)
    {
        foreach (var span in spans)
        {
            if (span.Start <= position && position <= span.End) return span;
        }

        return null;
    }

    private void Read(string text)
    {
        var code = text.ToCharArray();
        var isCode = true;
        var start = 0;
        MultilineTokens? tokens = null;
        foreach (var line in SourceText.From(text).Lines)
        {
            var content = text.AsSpan(line.Start, line.End - line.Start);
            var isDirective = isCode
                ? content.TrimStart().StartsWith("#") && !(tokens ??= new(text, start)).Contain(line.Start)
                : DirectiveParser.LanguageOf(content) is not null;
            if (isDirective) _lines.Add(line.Span);
            else if (!isCode) _text.Add(line.Span);

            // What is C#'s own, as '#if' is, stays.
            if (!isCode || (isDirective && DirectiveParser.IsDirective(content))) Array.Fill(code, ' ', line.Start, line.End - line.Start);
            if (!isDirective || DirectiveParser.LanguageOf(content) is not { } language) continue;
            (isCode, start, tokens) = (language == DirectiveParser.CSharp, line.End, null);
        }

        Code = new(code);
    }
}
