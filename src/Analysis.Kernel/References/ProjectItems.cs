using System.Xml;
using System.Xml.Linq;

namespace Analysis.Kernel.References;

/// <summary>Reads which files a project or a settings file names. What only MSBuild can evaluate is passed over.</summary>
internal static class ProjectItems
{
    private static readonly string[] ItemsThatNameFiles =
        ["ProjectReference", "Compile", "EmbeddedResource", "Content", "None", "AdditionalFiles", "Reference", "Import"];

    /// <summary>The kinds and paths of the items, wildcards included; none for a file that is no XML.</summary>
    public static IEnumerable<(string Kind, string Path)> In(string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        foreach (var item in Read(project).Descendants())
        {
            var kind = item.Name.LocalName;
            if (!ItemsThatNameFiles.Contains(kind)) continue;
            foreach (var name in NamesIn(item))
            {
                var path = name.Replace('\\', '/')
                    .Replace("$(MSBuildThisFileDirectory)", folder + "/", StringComparison.Ordinal)
                    .Replace("$(MSBuildProjectDirectory)", folder, StringComparison.Ordinal);
                if (!path.Contains("$(", StringComparison.Ordinal)) yield return (kind, Path.Combine(folder, path));
            }
        }
    }

    private static IEnumerable<string> NamesIn(XElement item)
    {
        const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        var hints = item.Elements().Where(element => element.Name.LocalName == "HintPath").Select(element => element.Value);
        string?[] lists = [(string?)item.Attribute("Include"), (string?)item.Attribute("Project"), .. hints];
        return lists.OfType<string>().SelectMany(list => list.Split(';', Trimmed));
    }

    private static XDocument Read(string project)
    {
        try
        {
            return XDocument.Load(project);
        }
        catch (XmlException)
        {
            // The build will say what is wrong with it.
            return new();
        }
    }
}
