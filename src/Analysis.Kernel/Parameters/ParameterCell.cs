using System.Globalization;
using Analysis.Kernel.Directives;
using Analysis.Kernel.References;
using Analysis.Kernel.Session;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Parameters;

/// <summary>Reads the cell that declares a notebook's parameters, and writes the one that sets them, as papermill does.</summary>
public sealed class ParameterCell
{
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly List<Parameter> _parameters;

    private ParameterCell(List<Parameter> parameters) => _parameters = parameters;

    /// <summary>The parameters in the order of their declaration.</summary>
    public IReadOnlyList<Parameter> Parameters => _parameters;

    /// <summary>Reads the variables that a cell declares, with the types that the compiler finds for them.</summary>
    /// <exception cref="DirectiveException">A directive in the cell is wrong.</exception>
    public static ParameterCell Read(string text)
    {
        var code = CellSource.Parse(text).Code;
        var compilation = new SubmissionCompiler().Prepare(code, "parameters", FrameworkReferences.ByName.Values);
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        return new(
        [
            .. ((CompilationUnitSyntax)tree.GetRoot()).Members.OfType<FieldDeclarationSyntax>()
                .SelectMany(field => field.Declaration.Variables)
                .Select(variable => Describe(variable, model)),
        ]);
    }

    /// <summary>The code that sets parameters to values given as text.</summary>
    /// <param name="values">The text by parameter name; each name has to be one of <see cref="Parameters"/>.</param>
    /// <exception cref="ParameterException">A name is unknown, or its text is no value of the parameter's type.</exception>
    public string Inject(IReadOnlyDictionary<string, string> values)
    {
        var lines = new List<string> { "// Parameters" };
        foreach (var (name, text) in values)
        {
            var parameter = _parameters.Find(candidate => candidate.Name == name) ?? throw Unknown(name);
            lines.Add($"{Declared(parameter)} {Identifier(name)} = {ParameterLiteral.Write(parameter, text)};");
        }

        return string.Join('\n', lines);
    }

    private ParameterException Unknown(string name)
    {
        var names = string.Join(", ", _parameters.Select(parameter => parameter.Name));
        var known = _parameters.Count == 0 ? "The cell declares none." : $"Known: {names}.";
        return new($"There is no parameter '{name}'. {known}");
    }

    // A nullable type is written out, so that 'null' has one.
    private static string Declared(Parameter parameter) => parameter.Type.EndsWith('?') ? parameter.Type : "var";

    private static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static Parameter Describe(VariableDeclaratorSyntax variable, SemanticModel model)
    {
        var declared = (model.GetDeclaredSymbol(variable) as IFieldSymbol)?.Type;
        var type = declared is null or IErrorTypeSymbol { Name: "var" or "" } ? Parameter.UnknownType : declared.ToDisplayString(TypeFormat);
        var constant = variable.Initializer is { } initializer ? model.GetConstantValue(initializer.Value) : default;
        var enumeration = declared is null ? null : EnumerationType.Of(declared);
        var value = enumeration is { } named && constant is { HasValue: true, Value: { } number }
            ? named.NameOf(number)
            : constant.HasValue ? TextOf(constant.Value, type) : null;
        return new(variable.Identifier.ValueText, type, value) { Enumeration = enumeration?.Kind };
    }

    // As Inject accepts it; the null of a type that takes none as text is no constant that could be written.
    private static string? TextOf(object? constant, string type) => constant switch
    {
        null => type.EndsWith('?') ? "null" : null,
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(constant, CultureInfo.InvariantCulture),
    };
}
