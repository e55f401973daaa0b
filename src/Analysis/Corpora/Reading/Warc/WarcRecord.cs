namespace Analysis.Corpora.Reading.Warc;

/// <summary>A record of a web archive.</summary>
/// <param name="Headers">Its named fields, whatever their case.</param>
/// <param name="Block">Its content; empty where nobody needs it.</param>
/// <param name="IsTooLarge">Whether it was stepped over because of its size.</param>
internal sealed record WarcRecord(IReadOnlyDictionary<string, string> Headers, byte[] Block, bool IsTooLarge)
{
    /// <summary>'response', 'request', 'conversion' and so on.</summary>
    public string Type => Headers.GetValueOrDefault("WARC-Type", "unknown").ToLowerInvariant();

    /// <summary>The address that was asked for.</summary>
    public string Target => Headers.GetValueOrDefault("WARC-Target-URI", "").Trim('<', '>');

    public string ContentType => Headers.GetValueOrDefault("Content-Type", "");

    /// <summary>Whether a record of this type can hold a page.</summary>
    public static bool MayHoldPage(string type) => type is "response" or "resource" or "conversion";
}
