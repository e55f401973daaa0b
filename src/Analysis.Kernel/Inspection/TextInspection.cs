using System.Text;

namespace Analysis.Kernel.Inspection;

/// <summary>Writes what is told of a name as plain text.</summary>
internal static class TextInspection
{
    /// <summary>The text, in lines.</summary>
    public static string Write(InspectedSymbol told)
    {
        var text = new StringBuilder(told.Signature);
        if (told.Overloads.Count > 0) text.Append('\n').AppendJoin('\n', told.Overloads);
        else if (told.MoreOverloads > 0) text.Append('\n').Append(told.Count);
        if (told.Value is { } value) text.Append("\nValue: ").Append(value);
        if (told.Documentation.Summary.Count > 0) text.Append("\n\n").Append(Blocks(told.Documentation.Summary, ""));
        if (told.TypeSummary is { } type) text.Append("\n\n").Append(type.Name).Append(": ").Append(Blocks(type.Text, ""));
        foreach (var (heading, entries, blocks) in told.Sections())
        {
            text.Append("\n\n").Append(heading);
            foreach (var entry in entries) text.Append("\n  ").Append(entry.Name).Append(": ").Append(Blocks(entry.Text, "    ").TrimStart());
            if (blocks.Count > 0) text.Append('\n').Append(Blocks(blocks, "  "));
        }

        return text.ToString();
    }

    private static string Blocks(IEnumerable<DocumentationBlock> blocks, string indent) =>
        string.Join('\n', blocks.Select(block => block switch
        {
            DocumentationBlock.Paragraph paragraph => indent + string.Concat(paragraph.Pieces.Select(piece => piece.Text)),
            DocumentationBlock.Code code => indent + "    " + code.Text.Replace("\n", "\n" + indent + "    ", StringComparison.Ordinal),
            DocumentationBlock.List list => List(list, indent),
            _ => "",
        }));

    private static string List(DocumentationBlock.List list, string indent) =>
        string.Join('\n', list.Items.Select((item, i) =>
            $"{indent}{(list.IsNumbered ? $"{i + 1}." : "-")} {Blocks(item, indent + "  ").TrimStart()}"));
}
