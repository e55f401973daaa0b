using Analysis.Kernel.Directives;
using Analysis.Kernel.Session;

namespace Analysis.Kernel.Errors;

/// <summary>What is wrong with a directive, and the line on which it stands.</summary>
internal static class DirectiveError
{
    /// <summary>The name under which such errors are reported.</summary>
    public const string Name = "DirectiveError";

    /// <summary>Describes the error.</summary>
    /// <param name="error">What went wrong.</param>
    /// <param name="text">The cell as the user wrote it.</param>
    public static CellError Describe(DirectiveException error, string text)
    {
        var quoted = text.Split('\n').ElementAtOrDefault(error.Line - 1)?.Trim();
        var trace = new List<string> { $"{Name}: {error.Message}" };
        if (quoted is not null) trace.AddRange([$"  line {error.Line}", "      " + quoted]);
        return new(Name, error.Message, trace, error.Line);
    }
}
