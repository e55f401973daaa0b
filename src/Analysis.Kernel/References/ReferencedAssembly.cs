namespace Analysis.Kernel.References;

/// <summary>One assembly that a notebook references.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Version">Its assembly version, where it is known.</param>
/// <param name="CompilePath">What the compiler reads, or null when only the runtime needs it.</param>
/// <param name="RuntimePath">What is loaded, or null when only the compiler needs it.</param>
internal sealed record ReferencedAssembly(string Name, Version? Version, string? CompilePath, string? RuntimePath);
