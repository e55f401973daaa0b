namespace Analysis.Corpora.Reading.Fields;

/// <summary>What the container of an article states about it, with the place that states it; null where it is silent.</summary>
internal sealed record GivenFields
{
    /// <summary>Nothing is stated.</summary>
    public static GivenFields None { get; } = new();

    public Given? Headline { get; init; }

    public Given? Outlet { get; init; }

    /// <summary>The date of publication as printed: an ISO day or time, or words.</summary>
    public Given? Date { get; init; }

    /// <summary>The authors' names joined by ', '.</summary>
    public Given? Byline { get; init; }

    public Given? Section { get; init; }

    /// <summary>An ISO 639 code, with or without a region.</summary>
    public Given? Language { get; init; }

    /// <summary>Where it was published.</summary>
    public Given? Address { get; init; }
}
