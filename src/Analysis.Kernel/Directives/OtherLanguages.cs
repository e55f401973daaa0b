using System.Collections.Frozen;

namespace Analysis.Kernel.Directives;

/// <summary>Directives of notebooks with several languages, which make no sense here: what to do instead.</summary>
internal static class OtherLanguages
{
    private static readonly FrozenDictionary<string, string> Languages = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["#!fsharp"] = "F#", ["#!f#"] = "F#", ["#!pwsh"] = "PowerShell", ["#!powershell"] = "PowerShell",
        ["#!sql"] = "SQL", ["#!kql"] = "KQL", ["#!http"] = "HTTP requests", ["#!python"] = "Python", ["#!r"] = "R",
        ["#!vb"] = "Visual Basic", ["#!bash"] = "shell commands", ["#!sh"] = "shell commands",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Sharing = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["#!share"] = "hands a value from one language to another, and this kernel runs C# alone. "
            + "What one C# cell declares, the next ones see: remove the line.",
        ["#!set"] = "hands a value to another language, and this kernel runs C# alone. "
            + "Declare a variable: var name = …; or ask for its value: var name = await Kernel.GetInputAsync(\"…\");",
        ["#!value"] = "keeps text for other languages, and this kernel runs C# alone. "
            + "Declare a variable: var name = File.ReadAllText(\"file\");",
        ["#!connect"] = "connects to a kernel of another language, and this kernel runs C# alone. "
            + "Call what you need from C#, with a package for it: #:package Name@1.2.3",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is said of such a directive, or null for one that is none.</summary>
    /// <param name="name">With its <c>#</c>.</param>
    public static string? Explain(string name)
    {
        if (Sharing.TryGetValue(name, out var advice)) return $"'{name}' {advice}";
        return Languages.TryGetValue(name, out var language)
            ? $"'{name}' is for {language}, and this kernel runs C#. Write it in C#, or open the notebook with a kernel for {language}."
            : null;
    }
}
