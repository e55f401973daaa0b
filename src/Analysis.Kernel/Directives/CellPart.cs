namespace Analysis.Kernel.Directives;

/// <summary>A part of a cell in one language.</summary>
/// <param name="Language">What it is written in.</param>
/// <param name="Text">C# with blanks in place of all other parts, so that lines keep their numbers; other text as it is.</param>
public sealed record CellPart(CellLanguage Language, string Text)
{
    // What notebooks of other kernels call their languages.
    private static readonly string[] Foreign =
    [
        "fsharp", "f#", "pwsh", "powershell", "javascript", "js", "sql", "kql", "python", "mermaid", "http", "r", "share", "connect",
        "set", "value",
    ];

    /// <summary>Takes a cell apart where a line such as <c>#!markdown</c> begins another language.</summary>
    /// <exception cref="DirectiveException">A part is for another kernel.</exception>
    public static IReadOnlyList<CellPart> Split(string text)
    {
        if (!text.Contains("#!", StringComparison.Ordinal)) return [new(CellLanguage.CSharp, text)];

        var parts = new List<CellPart>();
        var (language, start, number) = (CellLanguage.CSharp, 0, 0);
        for (var at = 0; at < text.Length; number++)
        {
            var end = text.IndexOf('\n', at) is var found && found < 0 ? text.Length : found + 1;
            if (LanguageOf(text.AsSpan(at, end - at).Trim(), number + 1) is { } next)
            {
                Add(language, start, at);
                (language, start) = (next, end);
            }

            at = end;
        }

        Add(language, start, text.Length);
        return parts;

        void Add(CellLanguage ended, int from, int to)
        {
            if (string.IsNullOrWhiteSpace(text[from..to])) return;
            parts.Add(new(ended, ended == CellLanguage.CSharp ? Alone(text, from, to) : text[from..to].Trim()));
        }
    }

    private static CellLanguage? LanguageOf(ReadOnlySpan<char> line, int number)
    {
        if (!line.StartsWith("#!")) return null;
        var end = line.IndexOfAny(' ', '\t');
        var name = (end < 0 ? line[2..] : line[2..end]).ToString().ToLowerInvariant();
        if (Foreign.Contains(name))
        {
            throw new DirectiveException(number,
                $"'#!{name}' is not for this kernel, which runs C# (and shows #!markdown and #!html). Remove the line and what belongs to it.");
        }

        return name switch
        {
            "csharp" or "c#" => CellLanguage.CSharp,
            "markdown" or "md" => CellLanguage.Markdown,
            "html" => CellLanguage.Html,
            _ => null,
        };
    }

    private static string Alone(string text, int from, int to)
    {
        if (from == 0 && to == text.Length) return text;
        var alone = new char[to];
        for (var i = 0; i < to; i++) alone[i] = i >= from || text[i] is '\n' or '\r' ? text[i] : ' ';
        return new(alone);
    }
}
