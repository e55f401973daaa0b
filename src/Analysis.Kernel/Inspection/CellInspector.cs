using Analysis.Display;
using Analysis.Kernel.Completion;
using Analysis.Kernel.Session;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Inspection;

/// <summary>Tells what the name at the cursor of a cell stands for.</summary>
internal sealed class CellInspector
{
    private readonly CellAnalyzer _analyzer;
    private readonly SubmissionRunner _runner;

    /// <summary>An inspector.</summary>
    /// <param name="analyzer">What the code means.</param>
    /// <param name="runner">What the variables hold.</param>
    public CellInspector(CellAnalyzer analyzer, SubmissionRunner runner)
    {
        _analyzer = analyzer;
        _runner = runner;
    }

    /// <summary>What a name stands for, or null where there is none.</summary>
    public MimeBundle? Inspect(string text, int position, int detail, CancellationToken cancellation)
    {
        position = Math.Clamp(position, 0, text.Length);
        var lines = DirectiveLines.Of(text);
        if (lines.IsTextAt(position) || lines.DirectiveAt(position) is not null) return null;

        var cell = _analyzer.Analyze(lines.Code, cancellation);
        if (NameFinder.At(cell, position, cancellation) is not { } named) return null;
        var told = Tell(named, detail, cell.Model.Compilation, cancellation);
        return MimeBundle.Of(HtmlInspection.Write(told), TextInspection.Write(told))
            .With(MimeTypes.Markdown, MarkdownInspection.Write(told));
    }

    private InspectedSymbol Tell(NamedSymbol named, int detail, Compilation compilation, CancellationToken cancellation)
    {
        var others = named.Overloads.Where(other => !SymbolEqualityComparer.Default.Equals(other, named.Symbol)).ToList();
        var documentation = DocumentationSource.Of(named.Symbol, compilation, cancellation);
        if (detail == 0) documentation = documentation with { Remarks = [], Example = [] };
        return new(
            SignatureText.Of(named.Symbol),
            others.Count,
            detail == 0 ? [] : [.. others.Select(SignatureText.Of)],
            VariableValue.Of(named.Symbol, _runner),
            documentation,
            OfType(named.Symbol, compilation, cancellation));
    }

    // Of a variable its reader wants to know what kind of thing it is.
    private static DocumentationEntry? OfType(ISymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        var type = symbol switch
        {
            IFieldSymbol { ContainingType.IsScriptClass: true } variable => variable.Type,
            ILocalSymbol local => local.Type,
            _ => null,
        };
        if (type is null or { SpecialType: not SpecialType.None } or IErrorTypeSymbol) return null;
        var summary = DocumentationSource.Of(type, compilation, cancellation).Summary;
        return summary.Count == 0 ? null : new(type.ToDisplayString(SignatureFormat.Short.WithKindOptions(SymbolDisplayKindOptions.None)), summary);
    }
}
