namespace Analysis.Corpora;

/// <summary>Numbers of things in the sentences of notes and messages.</summary>
internal static class Plural
{
    /// <summary>'1 article', '2,000 articles'.</summary>
    public static string Of(long count, string noun) =>
        FormattableString.Invariant($"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
