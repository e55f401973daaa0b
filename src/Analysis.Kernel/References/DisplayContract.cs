using System.Diagnostics;
using System.Reflection;
using Analysis.Display;

namespace Analysis.Kernel.References;

/// <summary>
/// Analysis.Display, the one assembly that notebooks and the kernel share: a notebook uses the kernel's copy of it.
/// </summary>
internal static class DisplayContract
{
    private static readonly Assembly Own = typeof(CellContext).Assembly;

    /// <summary>The assembly's simple name.</summary>
    public static string Name { get; } = Own.GetName().Name!;

    /// <summary>The kernel's copy.</summary>
    public static string File { get; } = Own.Location;

    /// <summary>Checks that the kernel's copy has all that a build's own one has.</summary>
    /// <param name="built">The copy that a build put out; a build without one needs nothing.</param>
    /// <exception cref="NewerContractException">The build's copy is newer.</exception>
    public static void RequireFor(string built)
    {
        if (!System.IO.File.Exists(built)) return;
        var needed = VersionFrom(FileVersionInfo.GetVersionInfo(built).FileVersion);
        var had = VersionFrom(Own.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version);
        if (needed > had) throw new NewerContractException(needed, had);
    }

    private static Version VersionFrom(string? text) => Version.TryParse(text, out var version) ? version : new(1, 0);
}
