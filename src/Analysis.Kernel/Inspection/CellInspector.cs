using Analysis.Display;
using Analysis.Kernel.Completion;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Inspection;

/// <summary>Tells what the name at the cursor of a cell stands for.</summary>
internal sealed class CellInspector
{
    private readonly CellAnalyzer _analyzer;

    public CellInspector(CellAnalyzer analyzer) => _analyzer = analyzer;

    /// <summary>What a name stands for, or null where there is none.</summary>
    public MimeBundle? Inspect(string text, int position, int detail, CancellationToken cancellation)
    {
        position = Math.Clamp(position, 0, text.Length);
        var lines = DirectiveLines.Of(text);
        if (lines.At(position) is not null) return null;

        var cell = _analyzer.Analyze(lines.Code, cancellation);
        var token = cell.Root.FindToken(position);
        if (token.SpanStart == position && !token.IsKind(SyntaxKind.IdentifierToken)) token = token.GetPreviousToken();
        if (token.Parent is not { } node) return null;
        var info = cell.Model.GetSymbolInfo(node, cancellation);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? cell.Model.GetDeclaredSymbol(node, cancellation);
        if (symbol is null) return null;

        var overloads = detail > 0 && symbol is IMethodSymbol { ContainingType: { } type }
            ? type.GetMembers(symbol.Name).Where(SymbolVisibility.IsOffered)
            : [symbol];
        var signature = string.Join('\n', overloads.Select(overload => overload.ToDisplayString(SignatureFormat.Short)));
        return MimeBundle.Of(Html.Of($"<pre>{signature}</pre>"), signature).With("text/markdown", $"```csharp\n{signature}\n```");
    }
}
