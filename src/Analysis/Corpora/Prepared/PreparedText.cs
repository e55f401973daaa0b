using System.Runtime.InteropServices;
using System.Text.Json;
using Name = Analysis.Corpora.Prepared.PreparedNames;

namespace Analysis.Corpora.Prepared;

/// <summary>The text of a line of a saved corpus.</summary>
internal static class PreparedText
{
    public static string Of(JsonElement json) => json.TryGetProperty(Name.Text, out var text)
        ? text.GetString()!
        : new(MemoryMarshal.Cast<byte, char>(json.GetProperty(Name.Units).GetBytesFromBase64()));
}
