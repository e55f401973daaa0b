using Analysis.Display;
using Analysis.Kernel.Directives;

namespace Analysis.Kernel.Formatting;

/// <summary>Text of a cell that is shown and not run, with itself as plain text for clients that show no other.</summary>
internal static class TextBundle
{
    private const string Mermaid = "text/vnd.mermaid";

    /// <summary>The text under the types that clients show it by.</summary>
    public static MimeBundle Of(TextPart part)
    {
        var text = MimeBundle.Text(part.Text);
        return part.Language switch
        {
            "markdown" => text.With(MimeTypes.Markdown, part.Text),
            "html" => text.With(MimeTypes.Html, part.Text),
            "javascript" => text.With(MimeTypes.JavaScript, part.Text),
            // Some clients draw the type, some a fenced block of markdown.
            "mermaid" => text.With(Mermaid, part.Text).With(MimeTypes.Markdown, $"```mermaid\n{part.Text}\n```"),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part.Language, "Expected markdown, html, javascript or mermaid."),
        };
    }
}
