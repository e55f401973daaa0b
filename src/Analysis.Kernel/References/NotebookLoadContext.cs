using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;

namespace Analysis.Kernel.References;

/// <summary>
/// Where a notebook's cells and what they reference are loaded. What the notebook brings wins over what the kernel happens to
/// have; only the shared framework and Analysis.Display are shared with the kernel.
/// </summary>
internal sealed class NotebookLoadContext : AssemblyLoadContext
{
    // Code that a cell left running loads from other threads, while the next cell adds.
    private readonly ConcurrentDictionary<string, string> _assemblies = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, string> _natives = new(StringComparer.OrdinalIgnoreCase);

    public NotebookLoadContext()
        : base("notebook")
    {
    }

    /// <summary>Makes the files of a resolved set loadable. A name that is known already keeps its file.</summary>
    public void Add(ResolvedReferences references)
    {
        foreach (var assembly in references.Assemblies)
        {
            if (assembly.RuntimePath is { } path) _assemblies.TryAdd(assembly.Name, path);
        }

        foreach (var satellite in references.Satellites)
            _assemblies.TryAdd(SatelliteKey(satellite.Culture, satellite.Name), satellite.Path);
        foreach (var native in references.NativeLibraries) _natives.TryAdd(Path.GetFileName(native), native);
    }

    /// <summary>Loads a compiled cell.</summary>
    public Assembly Load(ReadOnlySpan<byte> assembly, ReadOnlySpan<byte> symbols)
    {
        using var image = new MemoryStream(assembly.ToArray());
        using var debug = new MemoryStream(symbols.ToArray());
        return LoadFromStream(image, debug);
    }

    /// <summary>The file names that a library may have on this system, the likeliest first.</summary>
    internal static IEnumerable<string> NativeNames(string name)
    {
        yield return name;
        var extension = OperatingSystem.IsWindows() ? ".dll" : OperatingSystem.IsMacOS() ? ".dylib" : ".so";
        yield return name + extension;
        yield return $"lib{name}{extension}";
        yield return $"lib{name}";
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        var key = assemblyName.CultureName is { Length: > 0 } culture ? SatelliteKey(culture, name) : name;
        return _assemblies.TryGetValue(key, out var path) ? LoadFromAssemblyPath(path) : null;
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        foreach (var candidate in NativeNames(unmanagedDllName))
        {
            if (_natives.TryGetValue(candidate, out var path)) return LoadUnmanagedDllFromPath(path);
        }

        return 0;
    }

    private static string SatelliteKey(string culture, string name) => $"{culture}/{name}";
}
