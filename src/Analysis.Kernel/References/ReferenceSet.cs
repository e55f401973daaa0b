using System.Collections.Immutable;
using Analysis.Kernel.Directives;
using Analysis.Kernel.Output;
using Analysis.Kernel.Session;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.References;

/// <summary>
/// All that a session's cells may use: the framework, the display contract, and what its directives have asked for so far.
/// </summary>
internal sealed class ReferenceSet
{
    private readonly NotebookLoadContext _context;
    private readonly ReferenceResolver _resolver;
    private readonly AssemblyFiles _files;
    private readonly string _folder;
    private readonly Dictionary<string, ReferencedAssembly> _added = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _fingerprints = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, MetadataReference> _references;
    private ReferenceRequest _request = ReferenceRequest.Empty;

    public ReferenceSet(SessionOptions options, NotebookLoadContext context)
    {
        _context = context;
        _folder = Path.GetFullPath(options.Folder);
        _resolver = new(new(options.CacheFolder), _folder);
        _files = new(options.CacheFolder, _folder);
        var contract = Reference(DisplayContract.File);
        _references = FrameworkReferences.ByName.SetItem(DisplayContract.Name, contract);
        ForCompiler = [.. _references.Values];
    }

    /// <summary>What the compiler is given: the same object until something is added.</summary>
    public IReadOnlyList<MetadataReference> ForCompiler { get; private set; }

    /// <summary>Fulfils a cell's directives.</summary>
    /// <exception cref="DirectiveException">One of them cannot be fulfilled.</exception>
    public async Task AddAsync(IReadOnlyList<Directive> directives, CellOutput output, CancellationToken cancellation)
    {
        if (directives.Count == 0) return;

        foreach (var file in directives.Where(directive => directive.Kind == DirectiveKind.Assembly))
            Add(_files.Resolve(file), output);

        var asked = directives.Where(directive => directive.Kind != DirectiveKind.Assembly && !IsBuiltIn(directive, output)).ToList();
        if (asked.Count == 0) return;

        var request = asked.Aggregate(_request, (sum, directive) => sum.With(directive, directive.Folder ?? _folder));
        NoteChanges(request, output);
        if (request.AsksForSameAs(_request))
        {
            _request = request;
            return;
        }

        var fingerprint = ProjectInputs.Fingerprint(request.Projects);
        var states = FingerprintsOfNew(request, fingerprint);
        var announce = () => output.Report(new(Announcement(request), 0));
        var line = asked.First(directive => directive.Kind != DirectiveKind.PackageSource).Line;
        var resolving = _resolver.ResolveAsync(request, fingerprint, line, announce, cancellation);
        var resolved = await resolving.ConfigureAwait(false);
        NoteOtherVersions(asked, resolved, output);
        Add(resolved, output);
        _request = request;
        foreach (var (project, state) in states) _fingerprints.Add(project, state);
    }

    // What the kernel has in it need not be fetched.
    private static bool IsBuiltIn(Directive directive, CellOutput output)
    {
        if (directive.Kind != DirectiveKind.Package || !BuiltInPackages.Contain(directive.Target)) return false;
        if (BuiltInPackages.Explain(directive.Target) is { } explanation) output.Write(OutputStream.Error, explanation + "\n");
        return true;
    }

    // Taken before the build: what is changed while it runs has changed since.
    private List<(string Project, string State)> FingerprintsOfNew(ReferenceRequest request, string fingerprint)
    {
        var isOnly = request.Projects.Length == 1;
        return [.. request.Projects
            .Where(project => !_fingerprints.ContainsKey(project))
            .Select(project => (project, isOnly ? fingerprint : ProjectInputs.Fingerprint([project])))];
    }

    private static void NoteOtherVersions(IEnumerable<Directive> asked, ResolvedReferences resolved, CellOutput output)
    {
        foreach (var package in asked.Where(directive => directive.Kind == DirectiveKind.Package))
        {
            if (OtherVersion.Note(package, resolved.Packages) is { } note) output.Write(OutputStream.Error, note + "\n");
        }
    }

    private void NoteChanges(ReferenceRequest request, CellOutput output)
    {
        foreach (var project in request.Projects.Where(_fingerprints.ContainsKey))
        {
            if (_fingerprints[project] == ProjectInputs.Fingerprint([project])) continue;
            output.Write(OutputStream.Error,
                $"{Path.GetFileNameWithoutExtension(project)} has changed since this session loaded it. "
                + "Restart the kernel to use the new code.\n");
        }
    }

    private void Add(ResolvedReferences resolved, CellOutput output)
    {
        var assemblies = resolved.Assemblies.Where(assembly => !FrameworkReferences.HasAtLeast(assembly)).ToList();
        foreach (var assembly in assemblies)
        {
            if (_added.TryGetValue(assembly.Name, out var before)) NoteVersion(before, assembly, output);
            else Add(assembly);
        }

        _context.Add(resolved with { Assemblies = assemblies });
        ForCompiler = [.. _references.Values];
    }

    private void Add(ReferencedAssembly assembly)
    {
        _added.Add(assembly.Name, assembly);
        if (assembly.CompilePath is not { } path) return;
        _references = FrameworkReferences.WithReferenced(
            _references.SetItem(assembly.Name, Reference(path)), AssemblyNames.ReferencedBy(path));
    }

    private static MetadataReference Reference(string path) =>
        MetadataReference.CreateFromFile(path, documentation: XmlDocumentation.Beside(path));

    private static void NoteVersion(ReferencedAssembly before, ReferencedAssembly asked, CellOutput output)
    {
        if (before.Version == asked.Version) return;
        output.Write(OutputStream.Error,
            $"{asked.Name} {before.Version} is loaded in this session already, and stays. To use {asked.Version}, restart the kernel "
            + "and reference it before all else that needs it.\n");
    }

    private static string Announcement(ReferenceRequest request) =>
        request.Projects.IsEmpty
            ? "Fetching " + string.Join(", ", request.Packages.Keys)
            : "Building " + string.Join(", ", request.Projects.Select(Path.GetFileNameWithoutExtension));
}
