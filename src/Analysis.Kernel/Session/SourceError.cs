namespace Analysis.Kernel.Session;

/// <summary>One thing that the compiler found wrong with a cell.</summary>
/// <param name="Id">The compiler's number for it: <c>CS0103</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Position">Where, in characters from the start of the cell; null where it is no place in the cell.</param>
public sealed record SourceError(string Id, string Message, int? Position);
