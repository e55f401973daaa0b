namespace Analysis.Kernel.References;

/// <summary>Resources of an assembly in one language.</summary>
/// <param name="Culture">The language: <c>de</c>, <c>pt-BR</c>.</param>
/// <param name="Name">The simple name: <c>Humanizer.resources</c>.</param>
/// <param name="Path">The file.</param>
internal sealed record SatelliteAssembly(string Culture, string Name, string Path);
