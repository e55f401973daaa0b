using System.Text.Encodings.Web;
using System.Text.Json;
using Analysis.Charts;
using Analysis.Display;
using Analysis.Notebooks;

namespace Analysis.Workbook.Report;

/// <summary>Outputs of cells as HTML: of several representations the richest that needs no script.</summary>
/// <param name="markdown">Renders markdown of this page.</param>
internal sealed class OutputRenderer(MarkdownRenderer markdown)
{
    private static readonly string[] Pictures = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    private static readonly Html Messages = Label(Html.Text("Messages (standard error)"));

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One output.</summary>
    /// <param name="output">The output.</param>
    /// <param name="errorExpected">Whether the author said that the cell would fail.</param>
    public Html Render(CellOutput output, bool errorExpected = false) => output switch
    {
        StreamOutput { Text: "" } => Html.Empty,
        // The report has one copy of the script for all its pages.
        DisplayOutput { Data: var data } when data.Text(MimeTypes.Html) is { } html && InteractiveCharts.IsScriptOutput(html) => Html.Empty,
        StreamOutput { Name: StreamOutput.StandardError } stream =>
            Framed("output stderr", Html.Of($"{Messages}{Pre(AnsiText.Render(stream.Text), "Messages")}")),
        StreamOutput stream => Framed("output stdout", Pre(AnsiText.Render(stream.Text), "Printed text")),
        DisplayOutput display => Framed("output", Display(display.Data)),
        ErrorOutput error => Error(error, errorExpected),
        _ => Framed("output", Label(Html.Of($"An output of the kind '{output.Type}', which this report cannot show."))),
    };

    private static Html Framed(string kind, Html content) => Html.Of($"<div class=\"{kind}\">{content}</div>\n");

    private static Html Label(Html text) => Html.Of($"<p class=\"label\">{text}</p>");

    private Html Display(MimeData data)
    {
        if (data.Text(MimeTypes.Html) is { } html) return Markup(html);
        if (data.Text(MimeTypes.Markdown) is { } prose) return Html.Of($"<div class=\"prose\">{markdown.Output(prose)}</div>");
        if (data.Text(MimeTypes.Svg) is { } svg && SvgDrawing.Inline(svg) is { } drawing) return Box(drawing, "Drawing");
        foreach (var type in Pictures)
        {
            if (data.Text(type) is { } base64) return Picture(type, base64, data.Text(MimeTypes.Text));
        }

        var json = data.Types.FirstOrDefault(MimeData.IsJson);
        if (data.Has("application/json")) json = "application/json";
        if (data.Text(MimeTypes.Text) is { } text && json != "application/json") return Pre(AnsiText.Render(text), "Result");
        if (json is not null) return Pre(Html.Text(data.Json[json]?.ToJsonString(Readable) ?? "null"), "Result");
        return Label(Html.Of($"A result of the type {string.Join(", ", data.Types)}, which this report cannot show."));
    }

    // A figure fits the width that there is; other markup scrolls in a box.
    private static Html Markup(string html) => FigureMarkup.Is(html) ? FigureMarkup.Inline(html) : Box(Html.Raw(html), "Result");

    private static Html Picture(string type, string base64, string? text) =>
        Html.Of($"<img src=\"{DataAddress.Of(type, base64)}\" alt=\"{text ?? "Picture"}\">");

    private static Html Error(ErrorOutput error, bool expected)
    {
        var trace = string.Join('\n', error.Traceback);
        return Html.Of($"""
            <div class="output error{(expected ? " expected" : "")}">
            <p class="label">{(expected ? "Error, as expected here" : "Error")}</p>
            <p class="message"><strong>{error.Name}:</strong> <span dir="auto">{AnsiText.Render(error.Message)}</span></p>
            {(trace.Length == 0 ? Html.Empty : Pre(AnsiText.Render(trace), "Where the error came from"))}
            </div>

            """);
    }

    // Boxes that scroll can be reached with the keyboard, and say what they are.
    private static Html Pre(Html content, string label) =>
        Html.Of($"<pre class=\"scroll\" dir=\"auto\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\">{content}</pre>");

    private static Html Box(Html content, string label) =>
        Html.Of($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\">{content}</div>");
}
