using Analysis.Display;

namespace Analysis.Kernel.Inspection;

/// <summary>Writes what is told of a name as HTML.</summary>
internal static class HtmlInspection
{
    /// <summary>The HTML; whatever comes from documentation, signatures and values is escaped.</summary>
    public static Html Write(InspectedSymbol told)
    {
        var parts = new List<Html> { Html.Of($"<pre><code>{string.Join('\n', told.Overloads.Prepend(told.Signature))}</code></pre>") };
        if (told.Overloads.Count == 0 && told.MoreOverloads > 0) parts.Add(Html.Of($"<p><small>{told.Count}</small></p>"));
        if (told.Value is { } value) parts.Add(Html.Of($"<p><b>Value:</b> <code>{value}</code></p>"));
        parts.Add(Blocks(told.Documentation.Summary));
        if (told.TypeSummary is { } type) parts.Add(Html.Of($"<p><code>{type.Name}</code></p>{Blocks(type.Text)}"));
        foreach (var (heading, entries, blocks) in told.Sections())
        {
            parts.Add(Html.Of($"<p><b>{heading}</b></p>"));
            if (entries.Count > 0) parts.Add(Html.Of($"<dl>{Html.Concat(entries.Select(Entry))}</dl>"));
            parts.Add(Blocks(blocks));
        }

        return Html.Concat(parts);
    }

    private static Html Entry(DocumentationEntry entry) => Html.Of($"<dt><code>{entry.Name}</code></dt><dd>{Blocks(entry.Text)}</dd>");

    private static Html Blocks(IEnumerable<DocumentationBlock> blocks) => Html.Concat(blocks.Select(block => block switch
    {
        DocumentationBlock.Paragraph paragraph => Html.Of($"<p>{Html.Concat(paragraph.Pieces.Select(Inline))}</p>"),
        DocumentationBlock.Code code => Html.Of($"<pre><code>{code.Text}</code></pre>"),
        DocumentationBlock.List { IsNumbered: true } list => Html.Of($"<ol>{Items(list)}</ol>"),
        DocumentationBlock.List list => Html.Of($"<ul>{Items(list)}</ul>"),
        _ => Html.Empty,
    }));

    private static Html Items(DocumentationBlock.List list) => Html.Concat(list.Items.Select(item => Html.Of($"<li>{Blocks(item)}</li>")));

    private static Html Inline(DocumentationInline piece) => piece.Style switch
    {
        DocumentationStyle.Code => Html.Of($"<code>{piece.Text}</code>"),
        DocumentationStyle.Strong => Html.Of($"<b>{piece.Text}</b>"),
        DocumentationStyle.Emphasis => Html.Of($"<i>{piece.Text}</i>"),
        DocumentationStyle.Address when IsOnTheWeb(piece.Text) => Html.Of($"<a href=\"{piece.Text}\">{piece.Text}</a>"),
        _ => Html.Text(piece.Text),
    };

    private static bool IsOnTheWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
