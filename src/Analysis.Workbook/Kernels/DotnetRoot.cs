using System.Runtime.InteropServices;

namespace Analysis.Workbook.Kernels;

/// <summary>
/// The folder of the .NET installation. A client starts the kernel's program by itself, and the program then looks for .NET in
/// the environment and in fixed places: where that fails, kernel.json has to say where it is.
/// </summary>
internal static class DotnetRoot
{
    private const string Variable = "DOTNET_ROOT";

    private static readonly string VariableForProcessor = $"{Variable}_{RuntimeInformation.ProcessArchitecture.ToString().ToUpperInvariant()}";

    /// <summary>The installation that this process runs on.</summary>
    public static string Running { get; } =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    /// <summary>The variables that kernel.json has to set, so that the program finds this .NET whoever starts it; often none.</summary>
    /// <param name="machine">The machine and its user.</param>
    /// <param name="root">The installation that is known to do.</param>
    /// <param name="isUsable">Whether a folder holds an installation that does.</param>
    public static IReadOnlyDictionary<string, string> VariablesFor(Machine machine, string root, Func<string, bool> isUsable)
    {
        // An editor that was started from the desktop knows nothing of a shell's variables; one from the terminal inherits them.
        var inherited = machine.Variable(VariableForProcessor) ?? machine.Variable(Variable);
        var isFoundWithout = isUsable(FixedPlace(machine));
        var isFoundWith = inherited is null || isUsable(inherited);
        if (isFoundWithout && isFoundWith) return new Dictionary<string, string>();

        // The user's own spelling survives an update where the resolved one has a version in it.
        var variables = new Dictionary<string, string> { [Variable] = inherited is not null && isFoundWith ? inherited : root };
        if (machine.Variable(VariableForProcessor) is not null) variables[VariableForProcessor] = variables[Variable];
        return variables;
    }

    /// <summary>Whether a folder has a runtime and an SDK that the kernel can work with.</summary>
    public static bool IsUsable(string folder)
    {
        var version = Environment.Version.Major;
        return Versions(folder, "shared", "Microsoft.NETCore.App").Contains(version) && Versions(folder, "sdk").Any(sdk => sdk >= version);
    }

    private static IEnumerable<int> Versions(string root, params string[] names)
    {
        var folder = Path.Combine([root, .. names]);
        if (!Directory.Exists(folder)) return [];
        return Directory.EnumerateDirectories(folder)
            .Select(version => int.TryParse(Path.GetFileName(version).Split('.')[0], out var major) ? major : 0);
    }

    // Where the program looks without being told: a file of the system, else the usual folder.
    private static string FixedPlace(Machine machine)
    {
        var processor = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        return machine.Platform switch
        {
            Platform.Windows => machine.Join(machine.Variable("ProgramFiles") ?? @"C:\Program Files", "dotnet"),
            Platform.MacOS => Registered(processor) ?? "/usr/local/share/dotnet",
            _ => Registered(processor) ?? "/usr/share/dotnet",
        };
    }

    private static string? Registered(string processor)
    {
        foreach (var file in new[] { $"/etc/dotnet/install_location_{processor}", "/etc/dotnet/install_location" })
            if (File.Exists(file) && File.ReadLines(file).FirstOrDefault() is { Length: > 0 } folder) return folder.Trim();
        return null;
    }
}
