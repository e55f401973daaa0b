using System.Collections;
using System.Globalization;
using System.Reflection;
using Analysis.Kernel.Formatting;
using Analysis.Kernel.Session;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Inspection;

/// <summary>
/// What a variable of an earlier cell holds, as far as that can be told without running the notebook's code: a cell may be running.
/// </summary>
internal static class VariableValue
{
    private const int Longest = 200;

    /// <summary>The value of a scalar, the count of a collection; null for all else.</summary>
    public static string? Of(ISymbol symbol, SubmissionRunner runner)
    {
        if (symbol is not IFieldSymbol { ContainingType: { IsScriptClass: true } cell } variable) return null;
        if (runner.Find(cell.MetadataName, variable.ContainingAssembly.Name) is not { } state) return null;

        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        return state.GetType().GetField(variable.Name, Any) is { } field ? Text(field.GetValue(state)) : null;
    }

    private static string? Text(object? value) => value switch
    {
        null => "null",
        string text => '"' + Shortened(text) + '"',
        Enum => value.ToString(),
        _ when !IsFrameworks(value.GetType()) => null,
        Array array => Count(array.Length),
        ICollection collection => Count(collection.Count),
        _ when value.GetType() is { IsPrimitive: true } || value is decimal or DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan =>
            ScalarText.Of(value),
        _ => null,
    };

    private static bool IsFrameworks(Type type) =>
        type.IsArray || type.Assembly.GetName().Name is { } name && name.StartsWith("System.", StringComparison.Ordinal);

    private static string Count(int count) =>
        count == 1 ? "1 element" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} elements");

    private static string Shortened(string text)
    {
        var isLong = text.Length > Longest;
        if (isLong) text = text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
        return text.ReplaceLineEndings(" ") + (isLong ? "…" : "");
    }
}
