namespace Analysis.Kernel.Directives;

/// <summary>Text of a cell that is shown and not run.</summary>
/// <param name="Line">Where it begins.</param>
/// <param name="Language">What it is: <c>markdown</c>, <c>html</c>, <c>javascript</c>, <c>mermaid</c>.</param>
/// <param name="Text">Without blank lines around it.</param>
internal sealed record TextPart(int Line, string Language, string Text) : CellPart(Line);
