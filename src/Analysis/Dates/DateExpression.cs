namespace Analysis.Dates;

/// <summary>A full date as a text writes it: with day, month and year.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
/// <param name="Date">The day, or null when the text leaves a doubt.</param>
/// <param name="Candidates">The days that it can be: one, or two where day and month could be exchanged.</param>
/// <param name="Doubt">Why <paramref name="Date"/> is null; null when it is not.</param>
public sealed record DateExpression(int Start, int Length, DateOnly? Date, IReadOnlyList<DateOnly> Candidates, string? Doubt);
