namespace Analysis.Corpora;

/// <summary>A line of an article that is not blank; where lines are broken at a fixed width, the paragraph they make.</summary>
/// <param name="Number">The first line's number from 1; lines end at LF or CRLF.</param>
/// <param name="Text">Its text without the white space around it.</param>
/// <param name="Kind">What it looks like on its own.</param>
/// <param name="GoesOn">
/// True when the next line, without a blank one between them, seems to continue it; asked only up to the first paragraph.
/// </param>
/// <param name="Continues">True when it could be the last words of the broken line right above it.</param>
/// <param name="Dates">What it says when it is a date line; null otherwise.</param>
internal sealed record ArticleLine(int Number, string Text, LineKind Kind, bool GoesOn, bool Continues, DateLine? Dates)
{
    /// <summary>The line as evidence.</summary>
    public Evidence Evidence => new(Number, Text);
}
