using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Analysis.Kernel.Inspection;

/// <summary>Reads the XML of documentation comments.</summary>
internal static partial class DocumentationParser
{
    /// <summary>Reads what is written about a member.</summary>
    /// <param name="member">The element that holds the summary and the others.</param>
    public static Documentation Read(XElement member) => new()
    {
        Summary = Blocks(member.Element("summary")),
        Parameters = [.. Entries(member, "typeparam", "name"), .. Entries(member, "param", "name")],
        Returns = Blocks(member.Element("returns") ?? member.Element("value")),
        Exceptions = [.. Entries(member, "exception", "cref")],
        Remarks = Blocks(member.Element("remarks")),
        Example = Blocks(member.Element("example")),
    };

    /// <summary>A reference as it is read: <c>List&lt;T&gt;.Add</c> of <c>M:System.Collections.Generic.List`1.Add(`0)</c>.</summary>
    public static string ShortName(string reference)
    {
        var name = reference.Length > 1 && reference[1] == ':' ? reference[2..] : reference;
        var isType = reference.StartsWith("T:", StringComparison.Ordinal) || reference.StartsWith("N:", StringComparison.Ordinal);
        var parameters = name.IndexOf('(', StringComparison.Ordinal);
        if (parameters >= 0) name = name[..parameters];
        if (reference.StartsWith("N:", StringComparison.Ordinal)) return name;

        var parts = name.Split('.');
        var shown = parts[^(isType ? 1 : Math.Min(2, parts.Length))..];
        if (shown[^1] == "#ctor") shown = shown[..^1];
        return string.Join('.', shown.Select(WithTypeParameters));
    }

    private static string WithTypeParameters(string name)
    {
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        if (tick < 0) return name.Replace('{', '<').Replace('}', '>');
        var count = int.TryParse(name.AsSpan(tick).TrimStart('`'), out var number) ? number : 1;
        var parameters = count == 1 ? "T" : string.Join(", ", Enumerable.Range(1, count).Select(i => $"T{i}"));
        return $"{name[..tick]}<{parameters}>";
    }

    private static IEnumerable<DocumentationEntry> Entries(XElement member, string element, string attribute) =>
        from entry in member.Elements(element)
        let name = (string?)entry.Attribute(attribute)
        where name is not null
        select new DocumentationEntry(attribute == "cref" ? ShortName(name) : name, Blocks(entry));

    private static List<DocumentationBlock> Blocks(XElement? element)
    {
        var blocks = new List<DocumentationBlock>();
        if (element is null) return blocks;
        var open = new List<DocumentationInline>();
        Add(element, DocumentationStyle.Plain, blocks, open);
        Close(blocks, open);
        return blocks;
    }

    private static void Add(XElement element, DocumentationStyle style, List<DocumentationBlock> blocks, List<DocumentationInline> open)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text) open.Add(new(Blanks().Replace(text.Value, " "), style));
            if (node is not XElement child) continue;
            switch (child.Name.LocalName)
            {
                case "para" or "p" or "br" or "note":
                    Close(blocks, open);
                    Add(child, style, blocks, open);
                    Close(blocks, open);
                    break;
                case "code":
                    Close(blocks, open);
                    blocks.Add(new DocumentationBlock.Code(Unindented(child.Value)));
                    break;
                case "list" or "ul" or "ol":
                    Close(blocks, open);
                    blocks.Add(List(child));
                    break;
                default:
                    AddInline(child, style, blocks, open);
                    break;
            }
        }
    }

    private static void AddInline(
        XElement element, DocumentationStyle style, List<DocumentationBlock> blocks, List<DocumentationInline> open)
    {
        switch (element.Name.LocalName)
        {
            case "c":
                open.Add(new(element.Value, DocumentationStyle.Code));
                break;
            case "b" or "strong":
                Add(element, DocumentationStyle.Strong, blocks, open);
                break;
            case "i" or "em":
                Add(element, DocumentationStyle.Emphasis, blocks, open);
                break;
            case "see" or "seealso" or "paramref" or "typeparamref" or "a" or "xref":
                open.Add(Reference(element));
                break;
            default:
                Add(element, style, blocks, open);
                break;
        }
    }

    private static DocumentationInline Reference(XElement element)
    {
        var target = element.Attribute("cref") ?? element.Attribute("langword") ?? element.Attribute("name") ?? element.Attribute("uid");
        if (target is null)
        {
            var address = (string?)element.Attribute("href");
            var text = element.Value.Length > 0 ? element.Value : address ?? "";
            return new(text, address == text ? DocumentationStyle.Address : DocumentationStyle.Plain);
        }

        if (element.Value.Length > 0) return new(element.Value, DocumentationStyle.Plain);
        return new(target.Name == "cref" ? ShortName(target.Value) : target.Value, DocumentationStyle.Code);
    }

    private static DocumentationBlock.List List(XElement list)
    {
        var items = list.Elements().Where(item => item.Name.LocalName is "item" or "li" or "listheader").Select(Item);
        return new((string?)list.Attribute("type") == "number" || list.Name.LocalName == "ol", [.. items]);
    }

    // A term is followed by what it means, on one line.
    private static List<DocumentationBlock> Item(XElement item)
    {
        var terms = item.Elements("term").ToList();
        if (terms.Count == 0) return Blocks(item.Element("description") ?? item);

        var line = new XElement("item");
        foreach (var part in item.Elements())
        {
            if (line.HasElements) line.Add(": ");
            line.Add(new XElement("span", part.Nodes()));
        }

        return Blocks(line);
    }

    private static void Close(List<DocumentationBlock> blocks, List<DocumentationInline> open)
    {
        var pieces = Trimmed(open);
        open.Clear();
        if (pieces.Count > 0) blocks.Add(new DocumentationBlock.Paragraph(pieces));
    }

    private static List<DocumentationInline> Trimmed(List<DocumentationInline> pieces)
    {
        var trimmed = pieces.SkipWhile(piece => string.IsNullOrWhiteSpace(piece.Text)).ToList();
        while (trimmed.Count > 0 && string.IsNullOrWhiteSpace(trimmed[^1].Text)) trimmed.RemoveAt(trimmed.Count - 1);
        if (trimmed.Count == 0) return trimmed;
        trimmed[0] = trimmed[0] with { Text = trimmed[0].Text.TrimStart() };
        trimmed[^1] = trimmed[^1] with { Text = trimmed[^1].Text.TrimEnd() };
        return trimmed;
    }

    private static string Unindented(string code)
    {
        var lines = code.ReplaceLineEndings("\n").Split('\n').SkipWhile(string.IsNullOrWhiteSpace).ToList();
        while (lines.Count > 0 && string.IsNullOrWhiteSpace(lines[^1])) lines.RemoveAt(lines.Count - 1);
        var written = lines.Where(line => !string.IsNullOrWhiteSpace(line));
        var indent = written.Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : line.Trim()));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
