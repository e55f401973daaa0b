using Analysis.Display;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Values as HTML: the name of the representation.</summary>
public static class HtmlFormatter
{
    /// <summary>The name of the representation.</summary>
    public const string MimeType = MimeTypes.Html;
}
