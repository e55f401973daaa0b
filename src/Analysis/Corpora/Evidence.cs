namespace Analysis.Corpora;

/// <summary>The line of an article that says something about it.</summary>
/// <param name="Line">Its number from 1; lines end at LF or CRLF. Null where a line says nothing, as in a page.</param>
/// <param name="Text">The line as printed, without the white space around it.</param>
public sealed record Evidence(int? Line, string Text);
