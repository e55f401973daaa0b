namespace Analysis.Workbook.Tests;

/// <summary>What a user's copy of the project needs for its notebooks to run, in a folder that tests may write to.</summary>
internal static class ProjectCopy
{
    private static readonly string[] Folders = ["notebooks", "data", "src/Analysis", "src/Analysis.Charts", "src/Analysis.Display"];
    private static readonly string[] Files = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig"];

    /// <summary>Copies into a folder; gives the folder back.</summary>
    public static string Make(string folder)
    {
        foreach (var part in Folders)
        {
            foreach (var file in Directory.EnumerateFiles(Repository.PathOf(part), "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(folder, Path.GetRelativePath(Repository.Root, file));
                if (target.Contains("/obj/", StringComparison.Ordinal) || target.Contains("/bin/", StringComparison.Ordinal)) continue;
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        foreach (var name in Files) File.Copy(Repository.PathOf(name), Path.Combine(folder, name));
        return folder;
    }
}
