using System.IO.Compression;
using System.Text;
using Analysis.Charts.Output;

namespace Analysis.Charts.Library;

/// <summary>plotly.js as the build embedded it, and the script that hands figures to it.</summary>
internal static class PlotlyScript
{
    private static readonly Lazy<string?> Embedded = new(Read);
    private static readonly Lazy<string> Packed = new(Pack);

    /// <summary>plotly.js, or null where the build had no Node.</summary>
    public static string? Text => Embedded.Value;

    /// <summary>Draws the figures of a page with plotly.js.</summary>
    public static string Runtime { get; } = Resources.Text("figures.js").Replace("__COLORS__", Colors(), StringComparison.Ordinal);

    /// <summary>plotly.js packed by gzip, in base64: less than half of its size in a notebook.</summary>
    public static string Base64 => Packed.Value;

    // From the colours of a light ground to those of a dark one.
    private static string Colors() => "{" + string.Join(", ", Theme.Roles().Select(color => $"\"{color.Light}\": \"{color.Dark}\"")) + "}";

    private static string? Read()
    {
        using var stream = Resources.Open("plotly.js");
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Pack()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zip.Write(Encoding.UTF8.GetBytes(Text!));
        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }
}
