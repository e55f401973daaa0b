namespace Analysis.Kernel.References;

/// <summary>What an assembly's file says of it.</summary>
/// <param name="Version">Its version.</param>
/// <param name="DeclaresTypes">False where it only forwards to types of others.</param>
/// <param name="References">The simple names of the assemblies that it refers to.</param>
internal sealed record AssemblyOutline(Version Version, bool DeclaresTypes, IReadOnlyList<string> References);
