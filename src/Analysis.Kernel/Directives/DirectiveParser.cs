namespace Analysis.Kernel.Directives;

/// <summary>Reads one line that begins with <c>#:</c>, <c>#!</c> or <c>#r</c>.</summary>
internal static class DirectiveParser
{
    /// <summary>The directive on a line, or null for one that needs nothing done (<c>#!csharp</c>).</summary>
    /// <exception cref="DirectiveException">The line is no directive that this kernel knows, or it lacks a part.</exception>
    public static Directive? Parse(ReadOnlySpan<char> line, int number)
    {
        var text = line.Trim();
        if (text.StartsWith("#!")) return ParseMagic(text, number);

        var (keyword, rest) = SplitAtBlank(text);
        return keyword switch
        {
            "#:project" => Reference(DirectiveKind.Project, rest, number, "#:project ../src/Analysis"),
            "#:package" => Package(rest, '@', number, "#:package Name@1.2.3"),
            "#r" => ParseReference(rest, number),
            "#i" => ParseSource(rest, number),
            "#load" => Reference(DirectiveKind.Import, rest, number, "#load \"file.cs\""),
            "#:property" or "#:sdk" => throw new DirectiveException(number,
                $"'{keyword}' is for scripts that are built; a cell is not. Remove the line."),
            _ => throw Unknown(text, number),
        };
    }

    private static Directive? ParseMagic(ReadOnlySpan<char> text, int number) =>
        SplitAtBlank(text) switch
        {
            ("#!csharp" or "#!c#" or "#!C#", _) => null,
            ("#!time", _) => new(DirectiveKind.Time, "", null, number),
            ("#!who" or "#!whos", _) => new(DirectiveKind.Variables, "", null, number),
            ("#!about", _) => new(DirectiveKind.About, "", null, number),
            ("#!lsmagic" or "#!help", _) => new(DirectiveKind.Help, "", null, number),
            ("#!import", var file) => Reference(DirectiveKind.Import, file, number, "#!import helpers.cs"),
            _ => throw Unknown(text, number),
        };

    private static Directive ParseSource(string rest, int number)
    {
        var target = rest.Trim('"').Trim();
        if (target.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase)) target = target["nuget:".Length..].Trim();
        return Reference(DirectiveKind.Source, target, number, "#i \"nuget: ../packages\"");
    }

    private static Directive ParseReference(string rest, int number)
    {
        if (rest.Length < 2 || rest[0] != '"' || rest[^1] != '"')
        {
            throw new DirectiveException(number,
                $"'#r' takes one name in quotes, and here stands: {rest}. "
                + "Write #r \"file.dll\" or #r \"nuget: Name, 1.2.3\".");
        }

        var target = rest[1..^1].Trim();
        return target.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase)
            ? Package(target["nuget:".Length..].Trim(), ',', number, "#r \"nuget: Name, 1.2.3\"")
            : Reference(DirectiveKind.Assembly, target, number, "#r \"file.dll\"");
    }

    private static Directive Reference(DirectiveKind kind, string quoted, int number, string example)
    {
        var target = quoted.Trim('"');
        return target.Length > 0
            ? new(kind, target, null, number)
            : throw new DirectiveException(number, $"The directive names nothing. Write it like this: {example}");
    }

    private static Directive Package(string text, char separator, int number, string example)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        var name = (at < 0 ? text : text[..at]).Trim();
        var version = at < 0 ? null : text[(at + 1)..].Trim();
        if (name.Length == 0 || version is "" || version?.Any(char.IsWhiteSpace) == true || !name.All(IsInPackageName))
            throw new DirectiveException(number, $"'{text}' is no package name with a version. Write it like this: {example}");
        return new(DirectiveKind.Package, name, version, number);
    }

    private static bool IsInPackageName(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_';

    private static (string Keyword, string Arguments) SplitAtBlank(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', '\t', '"');
        return end < 0 ? (text.ToString(), "") : (text[..end].ToString(), text[end..].Trim().ToString());
    }

    private static DirectiveException Unknown(ReadOnlySpan<char> text, int number)
    {
        var keyword = SplitAtBlank(text).Keyword;
        var near = KnownDirectives.Near(keyword) is { } form ? $" Did you mean {form}?" : "";
        return new(number, $"The directive '{keyword}' is not known.{near} A cell with #!lsmagic lists those that are.");
    }
}
