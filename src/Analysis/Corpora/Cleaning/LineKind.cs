namespace Analysis.Corpora.Cleaning;

/// <summary>What a line looks like on its own.</summary>
internal enum LineKind
{
    /// <summary>A sentence or more: part of the body, a standfirst, a caption.</summary>
    Paragraph,

    /// <summary>Nothing but a date, with its label, time or byline.</summary>
    Date,

    /// <summary>Page furniture and credits: bylines, counters, labels, addresses.</summary>
    Furniture,

    /// <summary>Anything else: headlines, section names, captions without a full stop.</summary>
    Short,
}
