using System.Text.Json;

namespace Analysis.Corpora.Prepared;

/// <summary>The names that stand in a saved corpus, and how its lines begin.</summary>
internal static class PreparedNames
{
    /// <summary>Raised with each change that older versions cannot read.</summary>
    public const int Version = 1;

    public const string VersionName = "prepared";

    public const string Article = "article", File = "file", Encoding = "encoding", EncodingReason = "encodingReason", Hash = "hash";

    public const string HeadlineSpan = "headlineSpan", Removed = "removed", IsApart = "otherLanguage", Words = "words", Text = "text", Units = "utf16";

    public const string Value = "value", Rule = "rule", Line = "line", Evidence = "evidence", Confidence = "confidence", Candidates = "candidates";

    /// <summary>The last line: what is said of the corpus as a whole, and how many articles stand above it.</summary>
    public const string Folder = "folder", Articles = "articles", Skipped = "skipped", Reason = "reason", Remarks = "remarks";

    /// <summary>What every line begins with.</summary>
    public static ReadOnlySpan<byte> Beginning => "{\"prepared\":"u8;

    public static JsonWriterOptions WriterOptions { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
