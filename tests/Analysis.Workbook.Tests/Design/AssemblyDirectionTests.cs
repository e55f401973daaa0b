using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Analysis.Workbook.Tests.Design;

/// <summary>The arrows between the projects, read from the assemblies that were built.</summary>
public class AssemblyDirectionTests
{
    // What a project may reference of the others; what follows by transitivity is written out.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Analysis.Display"] = [],
        ["Analysis.Notebooks"] = [],
        ["Analysis"] = ["Analysis.Display"],
        ["Analysis.Charts"] = ["Analysis", "Analysis.Display"],
        ["Analysis.Kernel"] = ["Analysis.Display", "Analysis.Notebooks"],
        ["Analysis.Workbook"] = ["Analysis.Charts", "Analysis", "Analysis.Display", "Analysis.Notebooks"],
    };

    public static TheoryData<string> Projects => [.. Directory.EnumerateDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_those_below_it(string project)
    {
        Assert.True(Allowed.TryGetValue(project, out var allowed), $"src/{project} is no room of the design: say here what it may reference.");

        var forbidden = ReferencesOf(Built(project)).Where(name => name.StartsWith("Analysis", StringComparison.Ordinal)).Except(allowed!);

        Assert.Empty(forbidden);
    }

    [Fact]
    public void The_display_contract_depends_on_nothing_but_the_framework() =>
        Assert.All(ReferencesOf(Built("Analysis.Display")), name => Assert.StartsWith("System", name, StringComparison.Ordinal));

    [Fact]
    public void The_display_contract_keeps_its_assembly_version()
    {
        using var image = new PEReader(File.OpenRead(Built("Analysis.Display")));
        Assert.Equal(new Version(1, 0, 0, 0), image.GetMetadataReader().GetAssemblyDefinition().Version);
    }

    private static string Built(string project)
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(WorkbookProcess.Folder.TrimEnd('/', '\\'))!);
        return Repository.PathOf("src", project, "bin", configuration, "net10.0", project + ".dll");
    }

    private static List<string> ReferencesOf(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
