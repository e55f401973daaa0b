using System.Text.RegularExpressions;

namespace Analysis.Kernel.Imports;

/// <summary>C# files as scripts: lines that only say how to build or start them are blanked.</summary>
internal static partial class ScriptFile
{
    /// <summary>The text without such lines; all others keep their numbers.</summary>
    public static string WithoutBuildLines(string text) => BuildLine().Replace(text, "");

    // '#!/usr/bin/env dotnet' on the first line, '#:property' and '#:sdk' of file-based apps.
    [GeneratedRegex(@"\A#!/[^\r\n]*|^[ \t]*#:(property|sdk)\b[^\r\n]*", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex BuildLine();
}
