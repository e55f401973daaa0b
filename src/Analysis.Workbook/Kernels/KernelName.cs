using System.Text.RegularExpressions;

namespace Analysis.Workbook.Kernels;

/// <summary>The names that Jupyter accepts for kernels.</summary>
internal static partial class KernelName
{
    /// <summary>The name that existing C# notebooks carry.</summary>
    public const string Default = ".net-csharp";

    /// <summary>The name as Jupyter keeps it, in lower case.</summary>
    /// <exception cref="WorkbookException">Jupyter would not accept it.</exception>
    public static string Parse(string text)
    {
        if (IsValid(text)) return text.ToLowerInvariant();
        throw new WorkbookException(ExitCode.WrongUsage,
            $"--name '{text}': a kernel's name consists of the letters a to z, digits, '.', '-' and '_', "
            + $"and does not end in '.'. The usual one is {Default}");
    }

    /// <summary>Whether a folder of this name can be a kernel's.</summary>
    public static bool IsValid(string text) => Pattern().IsMatch(text);

    // The last character rules out '.' and '..', which are other folders, and what Windows would cut off.
    [GeneratedRegex(@"^[A-Za-z0-9._-]*[A-Za-z0-9_-]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
