using System.Security.Cryptography;
using Analysis.Kernel.Directives;

namespace Analysis.Kernel.References;

/// <summary>
/// Resolves <c>#r "file.dll"</c>: the file and those beside it that it needs, copied, so that they can be rebuilt while in use.
/// </summary>
internal sealed class AssemblyFiles
{
    private readonly string _cacheFolder;
    private readonly string _notebookFolder;

    public AssemblyFiles(string cacheFolder, string notebookFolder)
    {
        _cacheFolder = Path.Combine(cacheFolder, "files");
        _notebookFolder = notebookFolder;
    }

    /// <summary>The files that a directive stands for; none for an assembly of the shared framework.</summary>
    /// <exception cref="DirectiveException">There is no such file, or it is no .NET assembly.</exception>
    public ResolvedReferences Resolve(Directive directive)
    {
        var path = Path.GetFullPath(Path.Combine(directive.Folder ?? _notebookFolder, directive.Target.Replace('\\', '/')));
        if (!File.Exists(path))
        {
            if (IsInFramework(directive.Target)) return ResolvedReferences.Empty;
            throw new DirectiveException(directive.Line,
                $"There is no file '{directive.Target}': '{path}' does not exist. Paths start from the notebook's folder, "
                + "in an imported file from that file's. For a package write #r \"nuget: Name, 1.2.3\".");
        }

        if (!AssemblyNames.IsManaged(path))
        {
            throw new DirectiveException(directive.Line,
                $"'{directive.Target}' is no .NET assembly: it is a native library, or no library at all. "
                + "Reference the .NET assembly that calls it; a native library is found beside that.");
        }

        var files = Closure(path);
        var folder = Copy(files);
        return new()
        {
            Assemblies = [.. files.Select(file => Describe(Path.Combine(folder, Path.GetFileName(file))))],
            NativeLibraries = [.. Directory.EnumerateFiles(Path.GetDirectoryName(path)!).Where(IsNative)],
        };
    }

    private static bool IsInFramework(string target)
    {
        const string Extension = ".dll";
        var hasExtension = target.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
        return FrameworkReferences.Has(hasExtension ? target[..^Extension.Length] : target);
    }

    private static ReferencedAssembly Describe(string file) =>
        new(Path.GetFileNameWithoutExtension(file), AssemblyNames.VersionOf(file), file, file);

    private static bool IsNative(string file) => Path.GetExtension(file) switch
    {
        ".so" or ".dylib" => true,
        ".dll" => !AssemblyNames.IsManaged(file),
        _ => false,
    };

    private static List<string> Closure(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var files = new List<string> { path };
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var name in AssemblyNames.ReferencedBy(files[i]))
            {
                var beside = Path.Combine(folder, name + ".dll");
                var isKnown = FrameworkReferences.Has(name)
                    || files.Contains(beside, StringComparer.OrdinalIgnoreCase);
                if (!isKnown && File.Exists(beside)) files.Add(beside);
            }
        }

        return files;
    }

    // Its symbols and its documentation, where it has them.
    private static IEnumerable<string> Beside(string file) =>
        new[] { Path.ChangeExtension(file, ".pdb"), Path.ChangeExtension(file, ".xml") }.Where(File.Exists);

    private string Copy(List<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Concat(files.SelectMany(Beside))) hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        var folder = Path.Combine(_cacheFolder, HashText.Of(hash.GetHashAndReset()));
        if (Directory.Exists(folder)) return folder;

        var made = folder + "." + Guid.NewGuid().ToString("n")[..8];
        Directory.CreateDirectory(made);
        foreach (var file in files)
        {
            File.Copy(file, Path.Combine(made, Path.GetFileName(file)));
            foreach (var beside in Beside(file)) File.Copy(beside, Path.Combine(made, Path.GetFileName(beside)));
        }

        try
        {
            Directory.Move(made, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(made, recursive: true);
        }

        return folder;
    }
}
