namespace Analysis.Kernel.Completion;

/// <summary>Whether a cell can be run as it stands.</summary>
/// <param name="Status">The answer.</param>
/// <param name="Indent">The blanks with which the next line begins where more has to follow, else nothing.</param>
public sealed record Completeness(CompletenessStatus Status, string Indent);
