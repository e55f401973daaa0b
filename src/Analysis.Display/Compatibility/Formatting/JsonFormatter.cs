using Analysis.Display;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Values as JSON: the name of the representation.</summary>
public static class JsonFormatter
{
    /// <summary>The name of the representation.</summary>
    public const string MimeType = MimeTypes.Json;
}
