using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace Analysis.Kernel.References;

/// <summary>A generated project that references what a notebook asks for, so that the SDK works out what belongs to it.</summary>
internal static class ScratchProject
{
    /// <summary>The generated file's name.</summary>
    public const string FileName = "notebook.csproj";

    /// <summary>Where the build puts the projects' assemblies, below the scratch folder.</summary>
    public const string OutputFolder = "out";

    /// <summary>
    /// Where the build puts everything else, below the scratch folder: nothing is written beside the user's sources.
    /// </summary>
    public const string ArtifactsFolder = "artifacts";

    /// <summary>The file, below the scratch folder, in which a restore writes down what it found.</summary>
    public static string AssetsFile { get; } =
        Path.Combine(ArtifactsFolder, "obj", Path.GetFileNameWithoutExtension(FileName), "project.assets.json");

    /// <summary>The framework that cells run on.</summary>
    public static string TargetFramework { get; } = $"net{Environment.Version.Major}.{Environment.Version.Minor}";

    /// <summary>Writes the project file.</summary>
    /// <param name="folder">The scratch folder.</param>
    /// <param name="request">What is referenced.</param>
    /// <param name="notebookFolder">Package sources are looked up from here, as for a project in that folder.</param>
    public static void Write(string folder, ReferenceRequest request, string notebookFolder)
    {
        var project = new XElement("Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement("PropertyGroup",
                new XElement("TargetFramework", TargetFramework),
                new XElement("RuntimeIdentifier", RuntimeInformation.RuntimeIdentifier),
                new XElement("SelfContained", "false"),
                new XElement("OutputPath", OutputFolder + "/"),
                new XElement("AppendTargetFrameworkToOutputPath", "false"),
                new XElement("AppendRuntimeIdentifierToOutputPath", "false"),
                new XElement("EnableDefaultItems", "false"),
                new XElement("ManagePackageVersionsCentrally", "false"),
                new XElement("NuGetAudit", "false"),
                new XElement("ImportDirectoryBuildProps", "false"),
                new XElement("RestoreAdditionalProjectSources", string.Join(';', request.Sources.Select(Escaped))),
                new XElement("RestoreRootConfigDirectory", Escaped(notebookFolder))),
            new XElement("ItemGroup",
                request.Projects.Select(path => new XElement("ProjectReference", new XAttribute("Include", Escaped(path)))),
                request.Packages.Select(package => new XElement("PackageReference",
                    new XAttribute("Include", package.Key), new XAttribute("Version", package.Value ?? "*")))));
        File.WriteAllText(Path.Combine(folder, FileName), project.ToString());

        // Settings of folders above the scratch folder are none of the notebook's.
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.WriteAllText(Path.Combine(folder, name), "<Project />");
    }

    // Characters that mean something to MSBuild; its own sign for them comes first.
    private static string Escaped(string text) => "%$@*?;()'".Aggregate(text, static (escaped, character) =>
        escaped.Replace(character.ToString(), $"%{(int)character:X2}", StringComparison.Ordinal));
}
