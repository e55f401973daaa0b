namespace Analysis.Charts.Tests;

/// <summary>Output that somebody has looked at, kept as files. <c>WRITE_EXPECTATIONS=1 dotnet test</c> writes them anew: look again then.</summary>
internal static class Expectation
{
    private static readonly string Folder = Repository.PathOf("tests", "Analysis.Charts.Tests", "Expectations");

    public static void Matches(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("WRITE_EXPECTATIONS") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, text + "\n");
        }

        Assert.True(File.Exists(file), $"{file} is missing: look at the output, and keep it with WRITE_EXPECTATIONS=1.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd(), text);
    }
}
