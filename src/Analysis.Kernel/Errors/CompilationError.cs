using System.Globalization;
using Analysis.Kernel.Session;

namespace Analysis.Kernel.Errors;

/// <summary>What the compiler found wrong with a cell, each with its line and a mark under the place.</summary>
internal static class CompilationError
{
    /// <summary>The name under which such errors are reported.</summary>
    public const string Name = "CompilationError";

    private const int MostShown = 10;

    /// <summary>Describes the compiler's errors.</summary>
    /// <param name="errors">At least one, in the order of their places.</param>
    /// <param name="text">The cell as the user wrote it.</param>
    public static CellError Describe(IReadOnlyList<SourceError> errors, string text)
    {
        var message = Sentence(errors[0]);
        var trace = new List<string> { $"{Name}: {message}" };
        foreach (var error in errors.Take(MostShown)) trace.AddRange(Quote(error, text));
        if (errors.Count > MostShown) trace.Add($"  … and {errors.Count - MostShown} more errors");
        return new(Name, message, trace, errors[0].Position is { } position ? LineOf(text, position) : null);
    }

    private static IEnumerable<string> Quote(SourceError error, string text)
    {
        if (error.Position is not { } position)
        {
            yield return "  " + Sentence(error);
            yield break;
        }

        var start = position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;
        var end = text.IndexOf('\n', start);
        var line = text[start..(end < 0 ? text.Length : end)].TrimEnd('\r');
        var column = position - start;
        var place = string.Create(CultureInfo.InvariantCulture, $"line {LineOf(text, position)}, column {column + 1}");
        var indentation = line.Length - line.TrimStart().Length;
        yield return $"  {place}: {Sentence(error)}";
        yield return "      " + line.Trim();
        yield return "      " + new string(' ', Math.Max(0, column - indentation)) + "^";
    }

    private static string Sentence(SourceError error) => $"{error.Id} {error.Message}";

    private static int LineOf(string text, int position) => text.AsSpan(0, position).Count('\n') + 1;
}
