namespace Analysis.Display;

/// <summary>How far a long operation is.</summary>
/// <param name="Title">What is being done: 'Reading articles'.</param>
/// <param name="Fraction">The share that is done, from 0 to 1.</param>
public readonly record struct CellProgress(string Title, double Fraction);
