namespace Analysis.Kernel.Imports;

/// <summary>The names under which notebooks know C#.</summary>
internal static class CellLanguage
{
    /// <summary>True for a name of C#.</summary>
    public static bool IsCSharp(string name) => name.ToLowerInvariant() is "csharp" or "c#" or "cs" or "polyglot-notebook";
}
