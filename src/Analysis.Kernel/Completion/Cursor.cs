using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Kernel.Completion;

/// <summary>
/// The place at which something is to be completed. What is typed of the word there is replaced by a name that means nothing: so
/// the parser always finds a name, however little has been written, and the text stays the same while the word is typed on.
/// </summary>
internal sealed class Cursor
{
    /// <summary>The name that stands for the word; nobody's own.</summary>
    public const string Placeholder = "Ǝcompletion";

    private Cursor(AnalyzedCell cell, SyntaxToken name)
    {
        Cell = cell;
        Name = name;
    }

    /// <summary>The cell, with the placeholder in it.</summary>
    public AnalyzedCell Cell { get; }

    /// <summary>The placeholder.</summary>
    public SyntaxToken Name { get; }

    /// <summary>Where the word begins, in the cell as well as in the text that was typed.</summary>
    public int Position => Name.SpanStart;

    /// <summary>What stands before the word.</summary>
    public SyntaxToken Left => Name.GetPreviousToken(includeSkipped: true);

    /// <summary>The word as a name in an expression or a type; null where it is being declared.</summary>
    public SimpleNameSyntax? NameSyntax => Name.Parent as SimpleNameSyntax;

    /// <summary>The word around a position: to its end when it has begun before the cursor, else nothing.</summary>
    public static TextSpan WordAt(string code, int position)
    {
        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1])) start--;
        if (start > 0 && start < position && code[start - 1] == '@') start--;
        var end = position;
        if (start < position)
        {
            while (end < code.Length && SyntaxFacts.IsIdentifierPartCharacter(code[end])) end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The place of a word, or null where nothing is completed: in comments, texts and numbers.</summary>
    public static Cursor? At(string code, TextSpan word, CellAnalyzer analyzer, CancellationToken cancellation)
    {
        if (word.Length > 0 && char.IsDigit(code[word.Start])) return null;

        var cell = analyzer.Analyze(string.Concat(code.AsSpan(0, word.Start), Placeholder, code.AsSpan(word.End)), cancellation);
        var token = cell.Root.FindToken(word.Start);
        return token.IsKind(SyntaxKind.IdentifierToken) && token.SpanStart == word.Start && token.Text == Placeholder
            ? new(cell, token)
            : null;
    }
}
