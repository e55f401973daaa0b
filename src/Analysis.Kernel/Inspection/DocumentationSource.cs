using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Inspection;

/// <summary>Finds what is written about a symbol: its own documentation, or what it inherits.</summary>
internal static partial class DocumentationSource
{
    // Documentation that inherits from itself is a mistake that compilers let pass.
    private const int DeepestInheritance = 8;

    /// <summary>What is written about a symbol.</summary>
    public static Documentation Of(ISymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        if (symbol is IParameterSymbol or ITypeParameterSymbol) return OfParameter(symbol, compilation, cancellation);
        var member = Element(Documented(symbol), compilation, 0, cancellation);
        if (member is null && symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
            member = Element(constructor.ContainingType, compilation, 0, cancellation);
        return member is null ? OfRecordParameter(symbol, compilation, cancellation) : OfMember(member, symbol);
    }

    // What an extension method extends stands before its dot.
    private static Documentation OfMember(XElement member, ISymbol symbol)
    {
        var read = DocumentationParser.Read(member);
        return symbol is IMethodSymbol { ReducedFrom.Parameters: [var extended, ..] }
            ? read with { Parameters = [.. read.Parameters.Where(entry => entry.Name != extended.Name)] }
            : read;
    }

    private static ISymbol Documented(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
        IAliasSymbol alias => alias.Target,
        _ => symbol.OriginalDefinition,
    };

    // What is written about a parameter stands with its method, or with the record that it declares.
    private static Documentation OfParameter(ISymbol parameter, Compilation compilation, CancellationToken cancellation)
    {
        if (parameter.ContainingSymbol is not { } owner) return Documentation.Empty;
        var entry = Of(owner, compilation, cancellation).Parameters.FirstOrDefault(candidate => candidate.Name == parameter.Name);
        return entry is null ? Documentation.Empty : new() { Summary = entry.Text };
    }

    private static Documentation OfRecordParameter(ISymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        if (symbol is not IPropertySymbol { ContainingType: { IsRecord: true } type }) return Documentation.Empty;
        var entry = Of(type, compilation, cancellation).Parameters.FirstOrDefault(candidate => candidate.Name == symbol.Name);
        return entry is null ? Documentation.Empty : new() { Summary = entry.Text };
    }

    private static XElement? Element(ISymbol symbol, Compilation compilation, int depth, CancellationToken cancellation)
    {
        if (depth == DeepestInheritance) return null;
        var own = Parse(symbol.GetDocumentationCommentXml(CultureInfo.InvariantCulture, expandIncludes: false, cancellation));
        var inherits = own?.Descendants("inheritdoc").FirstOrDefault();
        if (own is not null && own.HasElements && inherits is null) return own;
        if (inherits is null && symbol is INamedTypeSymbol) return null;

        var target = inherits?.Attribute("cref") is { } reference
            ? DocumentationCommentId.GetFirstSymbolForDeclarationId(reference.Value, Declaring(symbol, compilation))
            : Above(symbol);
        var above = target is null ? null : Element(target.OriginalDefinition, compilation, depth + 1, cancellation);
        if (own is null || inherits is null) return above;

        // What is written beside 'inheritdoc' stays; the rest comes from above.
        var whole = new XElement(own);
        whole.Descendants("inheritdoc").Remove();
        if (above is not null) whole.Add(above.Elements().Where(element => !Has(whole, element)));
        return whole.HasElements ? whole : null;
    }

    // What an earlier cell names is found in that cell.
    private static Compilation Declaring(ISymbol symbol, Compilation compilation)
    {
        for (var cell = compilation; cell is not null; cell = cell.ScriptCompilationInfo?.PreviousScriptCompilation)
        {
            if (SymbolEqualityComparer.Default.Equals(cell.Assembly, symbol.ContainingAssembly)) return cell;
        }

        return compilation;
    }

    private static bool Has(XElement member, XElement element)
    {
        var name = (string?)element.Attribute("name") ?? (string?)element.Attribute("cref");
        return member.Elements(element.Name)
            .Any(own => name is null || name == ((string?)own.Attribute("name") ?? (string?)own.Attribute("cref")));
    }

    private static ISymbol? Above(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { OverriddenMethod: { } overridden } => overridden,
        IPropertySymbol { OverriddenProperty: { } overridden } => overridden,
        IEventSymbol { OverriddenEvent: { } overridden } => overridden,
        INamedTypeSymbol type => type.BaseType is { SpecialType: not SpecialType.System_Object } above ? above : type.Interfaces.FirstOrDefault(),
        _ => Implemented(symbol),
    };

    private static ISymbol? Implemented(ISymbol symbol) =>
        symbol.ContainingType?.AllInterfaces
            .SelectMany(type => type.GetMembers(symbol.Name))
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(
                symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol));

    private static XElement? Parse(string? xml)
    {
        if (string.IsNullOrWhiteSpace(xml)) return null;
        try
        {
            return XElement.Parse(OtherLanguages().Replace(xml, ""), LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            // A comment that is no XML says nothing.
            return null;
        }
    }

    [GeneratedRegex("""\s*\(<see langword="\w+"\s*/> in Visual Basic\)""")]
    private static partial Regex OtherLanguages();
}
