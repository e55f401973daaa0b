using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Kernel.Completion;

/// <summary>
/// The place at which a word is to be completed. What is typed of the word is replaced by a name that means nothing: so the
/// parser always finds a name, however little has been written, and the text stays the same while the word is typed on.
/// </summary>
internal sealed class Cursor
{
    /// <summary>The name that stands for the word; nobody's own.</summary>
    public const string Placeholder = "completion\u018E";

    private Cursor(AnalyzedCell cell, SyntaxToken word, string typed)
    {
        (Cell, Word, Typed) = (cell, word, typed);
        Left = Previous(word);
    }

    /// <summary>The cell, with the placeholder in it.</summary>
    public AnalyzedCell Cell { get; }

    /// <summary>The placeholder.</summary>
    public SyntaxToken Word { get; }

    /// <summary>What stands of the word before the cursor.</summary>
    public string Typed { get; }

    /// <summary>What stands before the word, written: what the parser only missed is passed over.</summary>
    public SyntaxToken Left { get; }

    /// <summary>What names mean.</summary>
    public SemanticModel Model => Cell.Model;

    /// <summary>Where the word begins, in the cell as well as in the text that was typed.</summary>
    public int Position => Word.SpanStart;

    /// <summary>The word where it stands for something; null where it is being declared or makes no sense.</summary>
    public SimpleNameSyntax? Name => Word.Parent as SimpleNameSyntax;

    /// <summary>The word around a position: to its end when it has begun before the cursor, else nothing.</summary>
    public static TextSpan WordAt(string code, int position)
    {
        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1])) start--;
        if (start > 0 && code[start - 1] == '@') start--;
        var end = position;
        while (start < position && end < code.Length && SyntaxFacts.IsIdentifierPartCharacter(code[end])) end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The place of a word, or null where nothing is completed: in comments, texts and numbers.</summary>
    public static Cursor? At(string code, TextSpan word, string typed, CellAnalyzer analyzer, CancellationToken cancellation)
    {
        if (typed.Length > 0 && char.IsDigit(typed[0])) return null;

        var marked = string.Concat(code.AsSpan(0, word.Start), Placeholder, code.AsSpan(word.End));
        var cell = analyzer.Analyze(marked, cancellation);
        var token = cell.Root.FindToken(word.Start, findInsideTrivia: true);
        return token.SpanStart == word.Start && token.Text == Placeholder && IsCode(token)
            ? new(cell, token, typed)
            : null;
    }

    /// <summary>The token before another one, what was skipped included, what is missing not.</summary>
    public static SyntaxToken Previous(SyntaxToken token)
    {
        do
        {
            token = token.GetPreviousToken(includeSkipped: true);
        }
        while (token.IsMissing);
        return token;
    }

    /// <summary>True when two tokens stand on one line of the cell.</summary>
    public bool IsOnOneLine(SyntaxToken first, SyntaxToken second) =>
        !Cell.Code.AsSpan(first.Span.End, Math.Max(0, second.SpanStart - first.Span.End)).Contains('\n');

    private static bool IsCode(SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken) && (!token.IsPartOfStructuredTrivia() || token.Parent is SkippedTokensTriviaSyntax);
}
