namespace Analysis.Dates;

/// <summary>The days that the words of a text mean.</summary>
/// <param name="Mention">The words.</param>
/// <param name="First">The first possible day; null at an open end, and where nothing is known.</param>
/// <param name="Last">The last possible day, itself included; null at an open end, and where nothing is known.</param>
/// <param name="Edtf">
/// The date in EDTF, as precise as the words and no more: <c>2016-11-29</c>, <c>2016-11</c>, <c>2016</c>, <c>2016-22</c> for a
/// summer, <c>2011/..</c> for 'since 2011', <c>2022-04-05~</c> for about that day. Null where the date is in doubt.
/// </param>
/// <param name="Rule">How it was resolved.</param>
/// <param name="Anchor">The day that it was reckoned from; null where the words need none or none is known.</param>
/// <param name="Doubt">Why the date is not certain; null where it is.</param>
/// <param name="Candidates">
/// In EDTF, the likeliest first: what it can be. One where the date is certain, none where nothing is known.
/// </param>
public sealed record ResolvedDate(
    DateMention Mention,
    DateOnly? First,
    DateOnly? Last,
    string? Edtf,
    string Rule,
    DateOnly? Anchor,
    string? Doubt,
    IReadOnlyList<string> Candidates)
{
    /// <summary>True where the words settle the date.</summary>
    public bool IsCertain => Doubt is null;
}
