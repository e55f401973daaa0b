using System.Text;

namespace Analysis.Kernel.Inspection;

/// <summary>Writes what is told of a name as markdown.</summary>
internal static class MarkdownInspection
{
    private const string Special = "\\`*_<>[]#|~$";

    /// <summary>The markdown.</summary>
    public static string Write(InspectedSymbol told)
    {
        var text = new StringBuilder("```csharp\n").Append(told.Signature);
        foreach (var overload in told.Overloads) text.Append('\n').Append(overload);
        text.Append("\n```");
        if (told.Overloads.Count == 0 && told.MoreOverloads > 0) text.Append("\n\n").Append(told.Count);
        if (told.Value is { } value) text.Append("\n\n**Value:** ").Append(Code(value));
        if (told.Documentation.Summary.Count > 0) text.Append("\n\n").Append(Blocks(told.Documentation.Summary));
        if (told.TypeSummary is { } type) text.Append("\n\n").Append(Code(type.Name)).Append(": ").Append(Blocks(type.Text));
        foreach (var (heading, entries, blocks) in told.Sections())
        {
            text.Append("\n\n**").Append(heading).Append("**\n");
            foreach (var entry in entries) text.Append("\n- ").Append(Code(entry.Name)).Append(": ").Append(Indented(Blocks(entry.Text)));
            if (blocks.Count > 0) text.Append('\n').Append(Blocks(blocks));
        }

        return text.ToString();
    }

    private static string Blocks(IEnumerable<DocumentationBlock> blocks) =>
        string.Join("\n\n", blocks.Select(block => block switch
        {
            DocumentationBlock.Paragraph paragraph => string.Concat(paragraph.Pieces.Select(Inline)),
            DocumentationBlock.Code code => $"```csharp\n{code.Text}\n```",
            DocumentationBlock.List list => string.Join('\n', list.Items.Select((item, i) =>
                $"{(list.IsNumbered ? $"{i + 1}." : "-")} {Indented(Blocks(item))}")),
            _ => "",
        }));

    private static string Indented(string text) => text.Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string Inline(DocumentationInline piece) => piece.Style switch
    {
        DocumentationStyle.Code => Code(piece.Text),
        DocumentationStyle.Strong => $"**{Escaped(piece.Text)}**",
        DocumentationStyle.Emphasis => $"*{Escaped(piece.Text)}*",
        DocumentationStyle.Address => $"<{piece.Text}>",
        _ => Escaped(piece.Text),
    };

    // Code that holds a backtick is put between two.
    private static string Code(string text) =>
        text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Special.Contains(character, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
