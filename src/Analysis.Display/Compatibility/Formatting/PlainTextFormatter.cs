using Analysis.Display;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Values as plain text: the name of the representation.</summary>
public static class PlainTextFormatter
{
    /// <summary>The name of the representation.</summary>
    public const string MimeType = MimeTypes.Text;
}
