using Analysis.Kernel.Directives;
using Analysis.Kernel.Session;

namespace Analysis.Kernel.Imports;

/// <summary>What is wrong in an imported file, told at the line that imports it.</summary>
internal static class ImportError
{
    /// <summary>The error with the place in the file; null for one that shows its place by itself.</summary>
    /// <param name="error">What went wrong.</param>
    /// <param name="cell">Where in the file.</param>
    /// <param name="directive">The import.</param>
    public static Exception? Of(Exception error, CellText cell, Directive directive) => error switch
    {
        DirectiveException wrong => new DirectiveException(directive.Line, $"{cell.Name}, line {wrong.Line}: {wrong.Message}", wrong),
        CellFailedException { Error: var failure } => new CellFailedException(Placed(failure, cell, directive)),
        _ => null,
    };

    private static CellError Placed(CellError error, CellText cell, Directive directive)
    {
        var place = error.Line is { } line ? $"{cell.Name}, line {line}" : cell.Name;
        var message = $"{place}: {error.Message}";
        return error with { Message = message, Trace = [$"{error.Name}: {message}", .. error.Trace.Skip(1)], Line = directive.Line };
    }
}
