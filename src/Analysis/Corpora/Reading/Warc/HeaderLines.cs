using System.Text;

namespace Analysis.Corpora.Reading.Warc;

/// <summary>Lines 'Name: value', as HTTP and web archives have them.</summary>
internal static class HeaderLines
{
    /// <summary>The values by name, whatever its case; of several the first.</summary>
    public static Dictionary<string, string> Of(ReadOnlySpan<byte> lines)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Encoding.UTF8.GetString(lines).AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (colon > 0) headers.TryAdd(line[..colon].Trim().ToString(), line[(colon + 1)..].Trim().ToString());
        }

        return headers;
    }

    /// <summary>Where the empty line after the headers ends; negative where there is none.</summary>
    public static int End(ReadOnlySpan<byte> bytes)
    {
        var crlf = bytes.IndexOf("\r\n\r\n"u8);
        var lf = bytes.IndexOf("\n\n"u8);
        return crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf >= 0 ? lf + 2 : -1;
    }
}
