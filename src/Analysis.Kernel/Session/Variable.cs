namespace Analysis.Kernel.Session;

/// <summary>A variable of the session.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type that it was declared with.</param>
/// <param name="Value">What it holds.</param>
public sealed record Variable(string Name, string Type, object? Value);
