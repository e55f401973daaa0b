using System.Globalization;
using Analysis.Kernel.Rewriting;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Session;

/// <summary>Leads the compiler's errors back to the text that the user wrote.</summary>
internal static class SourceErrors
{
    private const string UnknownName = "CS0103";

    /// <summary>The errors among a compilation's diagnostics, in the order of their places.</summary>
    /// <param name="diagnostics">What the compiler said.</param>
    /// <param name="code">What it was given.</param>
    /// <param name="name">What the cell is called in traces.</param>
    public static IReadOnlyList<SourceError> Of(IEnumerable<Diagnostic> diagnostics, RewrittenText code, string name) =>
    [
        .. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(error => new SourceError(error.Id, error.GetMessage(CultureInfo.InvariantCulture), PositionOf(error, code, name)))
            .OrderBy(error => error.Position ?? -1),
    ];

    /// <summary>The errors of types that are compiled apart: a variable that they cannot see is said to be one.</summary>
    /// <param name="isVariable">True for the name of a variable or function of the cell or of one before.</param>
    public static IReadOnlyList<SourceError> OfLibrary(
        IReadOnlyList<Diagnostic> diagnostics, RewrittenText code, string name, Func<string, bool> isVariable)
    {
        var hidden = diagnostics.Where(error => error.Id == UnknownName)
            .Select(error => code.Text.Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length))
            .FirstOrDefault(isVariable);
        var errors = Of(diagnostics, code, name);
        if (hidden is null) return errors;

        var hint = $" '{hidden}' belongs to a cell's statements. Namespaces and classes with extension blocks do not see "
            + "those: hand it over as a parameter, or make it a static member of a class.";
        return [.. errors.Select(error => error.Id == UnknownName ? error with { Message = error.Message + "." + hint } : error)];
    }

    /// <summary>A library declares what another one has declared otherwise.</summary>
    public static SourceError DeclaredTwice(string type, string cell, TypeUnit unit, RewrittenText code) => new(
        "CS0101",
        $"'{type}' is declared by {CellSources.Display(cell)} already, with other code. What stands in a namespace or has extension "
        + "blocks can be declared once in a session: restart the kernel, or give it another name.",
        code.ToOriginal(unit.Members[0].SpanStart));

    private static int? PositionOf(Diagnostic error, RewrittenText code, string name) =>
        error.Location.IsInSource && error.Location.SourceTree?.FilePath == name
            ? code.ToOriginal(error.Location.SourceSpan.Start)
            : null;
}
