using System.Text.RegularExpressions;

namespace Analysis.Kernel.Directives;

/// <summary>Reads one line that begins with <c>#:</c>, <c>#!</c>, <c>#r</c>, <c>#i</c> or <c>#load</c>.</summary>
internal static partial class DirectiveParser
{
    /// <summary>The language in which a cell begins.</summary>
    public const string CSharp = "csharp";

    private const string Listed = "#!lsmagic lists all directives.";
    private const string NuGet = "nuget:";

    /// <summary>True for a line that is a directive, or a mistake that was meant as one.</summary>
    public static bool IsDirective(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.StartsWith("#:") || text.StartsWith("#!")) return true;
        return text.StartsWith("#") && KnownDirectives.Find(Keyword(text).ToString()) is not null;
    }

    /// <summary>The language that a line begins, this kernel's or another one's; null for any other line.</summary>
    public static string? LanguageOf(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (!text.StartsWith("#!")) return null;
        var name = text.ToString();
        if (KnownDirectives.Find(name) is { Kind: DirectiveKind.Language } known) return known.Name[2..];
        return OtherLanguages.Explain(name) is null ? null : name[2..];
    }

    /// <summary>The directive on a line.</summary>
    /// <exception cref="DirectiveException">The line is no directive that this kernel knows, or it lacks a part.</exception>
    public static Directive Parse(ReadOnlySpan<char> line, int number)
    {
        var text = line.Trim();
        var name = Keyword(text).ToString();
        var rest = text[name.Length..].Trim().ToString();
        var known = KnownDirectives.Find(name) ?? throw Unknown(name, number);
        if (known.StandsAlone && rest.Length > 0)
            throw new DirectiveException(number, $"'{name}' takes nothing after it, and here stands: {rest}. Remove that.");
        return known.Kind switch
        {
            DirectiveKind.Project => Path(DirectiveKind.Project, rest, number, "#:project ../src/Analysis"),
            DirectiveKind.Package => Package(rest, '@', number, "#:package Name@1.2.3"),
            DirectiveKind.Assembly => Reference(rest, number),
            DirectiveKind.PackageSource => PackageSource(rest, number),
            DirectiveKind.Import => Path(DirectiveKind.Import, rest, number, name == "#load" ? "#load \"file.cs\"" : "#!import file.ipynb"),
            DirectiveKind.Language => new(known.Kind, known.Name[2..], null, number),
            _ => new(known.Kind, "", null, number),
        };
    }

    private static ReadOnlySpan<char> Keyword(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', '\t', '"');
        return end < 0 ? text : text[..end];
    }

    private static Directive Reference(string rest, int number)
    {
        const string Examples = "#r \"file.dll\" or #r \"nuget: Name, 1.2.3\"";
        var target = Quoted("#r", rest, number, Examples);
        return target.StartsWith(NuGet, StringComparison.OrdinalIgnoreCase)
            ? Package(target[NuGet.Length..].Trim(), ',', number, "#r \"nuget: Name, 1.2.3\"")
            : Path(DirectiveKind.Assembly, target, number, "#r \"file.dll\"");
    }

    private static Directive PackageSource(string rest, int number)
    {
        const string Example = "#i \"nuget: ../packages\"";
        var target = Quoted("#i", rest, number, Example);
        if (!target.StartsWith(NuGet, StringComparison.OrdinalIgnoreCase))
            throw new DirectiveException(number, $"'#i' takes a source of packages, and here stands: {rest}. Write it like this: {Example}");
        return Path(DirectiveKind.PackageSource, target[NuGet.Length..].Trim(), number, Example);
    }

    private static string Quoted(string name, string rest, int number, string examples) =>
        rest.Length >= 2 && rest[0] == '"' && rest[^1] == '"'
            ? rest[1..^1].Trim()
            : throw new DirectiveException(number,
                $"'{name}' takes one name in quotes, and here stands: {(rest.Length == 0 ? "nothing" : rest)}. Write {examples}.");

    private static Directive Path(DirectiveKind kind, string quoted, int number, string example)
    {
        var target = quoted.Trim('"');
        return target.Length > 0
            ? new(kind, target, null, number)
            : throw new DirectiveException(number, $"'{Keyword(example)}' names nothing. Write it like this: {example}");
    }

    private static Directive Package(string text, char separator, int number, string example)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        var name = (at < 0 ? text : text[..at]).Trim();
        var version = at < 0 ? null : text[(at + 1)..].Trim();
        if (name.Length == 0 || version is "" || version?.Any(char.IsWhiteSpace) == true || !name.All(IsInPackageName))
            throw new DirectiveException(number, $"'{text}' is no package name with a version. Write it like this: {example}");
        if (version is not null && !PackageVersion().IsMatch(version))
            throw new DirectiveException(number, $"'{version}' is no version of a package. Versions look like 1.2.3, 1.2.3-beta, 1.2.*, * or [1.2,2.0).");
        return new(DirectiveKind.Package, name, version, number);
    }

    private static bool IsInPackageName(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_';

    private static DirectiveException Unknown(string name, int number)
    {
        if (name is "#:property" or "#:sdk")
            return new(number, $"'{name}' is for scripts that are built; a cell is not. Remove the line.");
        if (OtherLanguages.Explain(name) is { } explanation) return new(number, explanation);

        var near = KnownDirectives.Near(name);
        var meant = near.Count == 0 ? "" : $"Was {string.Join(" or ", near)} meant? ";
        return new(number, $"The directive '{name}' is not known. {meant}{Listed}");
    }

    // A version, a floating one, or a range of them.
    [GeneratedRegex(@"^(\d+(\.\d+){0,3}(-[\w.-]+)?(\+[\w.-]+)?|(\d+\.){0,3}\*(-[\w.*-]+)?|\d+(\.\d+){0,3}-([\w.-]*)\*|[\[(][\w.,*+-]+[\])])$", RegexOptions.ExplicitCapture)]
    private static partial Regex PackageVersion();
}
