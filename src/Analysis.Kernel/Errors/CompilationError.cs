using System.Collections.Immutable;
using System.Globalization;
using Analysis.Kernel.Session;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Errors;

/// <summary>What the compiler found wrong with a cell, each with its line and a mark under the place.</summary>
internal static class CompilationError
{
    /// <summary>The name under which such errors are reported.</summary>
    public const string Name = "CompilationError";

    private const int MostShown = 10;

    /// <summary>Describes the compiler's errors.</summary>
    /// <param name="errors">At least one.</param>
    /// <param name="text">The cell as the user wrote it.</param>
    public static CellError Describe(ImmutableArray<Diagnostic> errors, string text)
    {
        var lines = text.Split('\n');
        var ordered = errors.OrderBy(error => error.Location.SourceSpan.Start).ToList();
        var message = Sentence(ordered[0]);

        var trace = new List<string> { $"{Name}: {message}" };
        foreach (var error in ordered.Take(MostShown)) trace.AddRange(Quote(error, lines));
        if (ordered.Count > MostShown) trace.Add($"  … and {ordered.Count - MostShown} more errors");
        return new(Name, message, trace, LineOf(ordered[0]));
    }

    private static IEnumerable<string> Quote(Diagnostic error, string[] lines)
    {
        var position = error.Location.GetLineSpan().StartLinePosition;
        var place = string.Create(CultureInfo.InvariantCulture, $"line {position.Line + 1}, column {position.Character + 1}");
        yield return $"  {place}: {Sentence(error)}";
        if (position.Line >= lines.Length) yield break;

        var line = lines[position.Line].TrimEnd('\r');
        var indentation = line.Length - line.TrimStart().Length;
        yield return "      " + line.Trim();
        yield return "      " + new string(' ', Math.Max(0, position.Character - indentation)) + "^";
    }

    private static string Sentence(Diagnostic error) => $"{error.Id} {error.GetMessage(CultureInfo.InvariantCulture)}";

    private static int? LineOf(Diagnostic error) =>
        error.Location.IsInSource ? error.Location.GetLineSpan().StartLinePosition.Line + 1 : null;
}
