namespace Analysis.Corpora.Reading;

/// <summary>A file, entry or record costs more than the options allow. The message completes '{file}: ...'.</summary>
internal sealed class ReadingLimitException : Exception
{
    public ReadingLimitException(string message)
        : base(message)
    {
    }

    /// <summary>'it is larger than 64 MB, the limit for articles (MaximalArticleBytes)'.</summary>
    public static ReadingLimitException TooLarge(long limit, string kind, string option) =>
        new($"it is larger than {Bytes(limit)}, the limit for {kind} ({nameof(ReadingOptions)}.{option})");

    /// <summary>A number of bytes as people say it, in powers of 1,024.</summary>
    public static string Bytes(long bytes) => bytes switch
    {
        >= 1L << 30 => FormattableString.Invariant($"{bytes / (double)(1L << 30):0.##} GB"),
        >= 1L << 20 => FormattableString.Invariant($"{bytes / (double)(1L << 20):0.##} MB"),
        >= 1L << 10 => FormattableString.Invariant($"{bytes / (double)(1L << 10):0.##} KB"),
        _ => FormattableString.Invariant($"{bytes} bytes"),
    };
}
