using System.Reflection;
using System.Runtime.Loader;

namespace Analysis.Kernel;

/// <summary>
/// Where the kernel itself and Roslyn live, apart from the notebook's assemblies, so that a notebook may load its own version of
/// anything. Only Analysis.Display is shared: it stays in the default context.
/// </summary>
internal sealed class EngineLoadContext : AssemblyLoadContext
{
    private const string SharedContract = "Analysis.Display";

    private readonly string _folder;

    private EngineLoadContext(string folder)
        : base("engine") => _folder = folder;

    /// <summary>The folder with the kernel's own assemblies, where the kernel was published; null in a plain build.</summary>
    public static string? PublishedFolder()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "engine");
        return Directory.Exists(folder) ? folder : null;
    }

    /// <summary>Loads the kernel once more, into a context of its own, and runs it there.</summary>
    public static Task<int> StartAsync(string folder, string[] arguments)
    {
        var context = new EngineLoadContext(folder);
        var kernel = context.LoadFromAssemblyName(typeof(EngineLoadContext).Assembly.GetName());
        var program = kernel.EntryPoint!.DeclaringType!;
        var run = program.GetMethod(nameof(Program.RunAsync), BindingFlags.Static | BindingFlags.Public)!;
        return (Task<int>)run.Invoke(null, [arguments])!;
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == SharedContract) return null;
        var path = Path.Combine(_folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
