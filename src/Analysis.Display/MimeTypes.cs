namespace Analysis.Display;

/// <summary>The MIME types that every client of a notebook shows.</summary>
public static class MimeTypes
{
    /// <summary>Plain text: the representation that each bundle should have.</summary>
    public const string Text = "text/plain";

    /// <summary>A fragment of HTML, shown as it is.</summary>
    public const string Html = "text/html";

    /// <summary>A fragment of CommonMark, rendered by the client.</summary>
    public const string Markdown = "text/markdown";

    /// <summary>A drawing as XML text.</summary>
    public const string Svg = "image/svg+xml";

    /// <summary>A script that the client's browser runs, where the client allows it.</summary>
    public const string JavaScript = "application/javascript";

    /// <summary>Formulas, set by the client.</summary>
    public const string Latex = "text/latex";

    /// <summary>Data as JSON.</summary>
    public const string Json = "application/json";
}
