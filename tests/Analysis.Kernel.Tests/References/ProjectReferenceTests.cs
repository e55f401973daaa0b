using System.Reflection;
using Analysis.Display;
using Analysis.Kernel.References;

namespace Analysis.Kernel.Tests.References;

public class ProjectReferenceTests : ReferenceTest
{
    private const string Humanizer = "<PackageReference Include=\"Humanizer.Core\" Version=\"2.8.26\" />";

    [Fact]
    public async Task A_project_and_what_it_references_can_be_used_and_nothing_is_written_beside_their_sources()
    {
        var lower = WriteProject("Lower", "namespace Lower; public static class Words { public static int Count(string s) => s.Split(' ').Length; }");
        var upper = WriteProject("Upper", "namespace Upper; public static class Report { public static string Of(string s) => $\"{Lower.Words.Count(s)} words\"; }",
            "<ProjectReference Include=\"../Lower/Lower.csproj\" />");

        await ValueAsync("#:project Upper\nusing Upper;");

        Assert.Equal("3 words", await ValueAsync("Report.Of(\"one two three\")"));
        Assert.Equal("2", await ValueAsync("Lower.Words.Count(\"a b\")"));
        Assert.Equal(["Code.cs", "Lower.csproj"], Directory.EnumerateFileSystemEntries(lower).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["Code.cs", "Upper.csproj"], Directory.EnumerateFileSystemEntries(upper).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_projects_packages_come_with_it_in_the_projects_version()
    {
        WriteProject("WithPackage",
            "public static class Titles { public static string Of(string s) => Humanizer.StringHumanizeExtensions.Humanize(s); }", Humanizer);

        await ValueAsync("#:project WithPackage/WithPackage.csproj");

        Assert.Equal("Term frequency", await ValueAsync("Titles.Of(\"TermFrequency\")"));
        Assert.Equal("2.8.0.0", await ValueAsync("typeof(Humanizer.StringHumanizeExtensions).Assembly.GetName().Version.ToString()"));
    }

    [Fact]
    public async Task A_session_goes_on_when_its_project_is_rebuilt_and_the_next_session_sees_the_new_code()
    {
        var folder = WriteProject("Moving", "public static class Moving { public static string Text() => \"old\"; }");
        await ValueAsync("#:project Moving");
        Assert.Equal("old", await ValueAsync("Moving.Text()"));

        File.WriteAllText(Path.Combine(folder, "Code.cs"), "public static class Moving { public static string Text() => \"new\"; public static int More => 1; }");
        var built = await DotnetCommand.RunAsync(folder, ["build", "-nodeReuse:false", "--verbosity", "quiet"], default);
        Assert.True(built.ExitCode == 0, string.Join('\n', built.Lines));

        Assert.Equal("old", await ValueAsync("Moving.Text()"));
        Assert.Null(await ValueAsync("#:project Moving"));
        Assert.Equal("Error: Moving has changed since this session loaded it. Restart the kernel to use the new code.\n", Listener.Outputs[^1]);

        var next = NewSession();
        await RunAsync(next, "#:project Moving");
        Assert.Equal("new", (await RunAsync(next, "Moving.Text()")).Value!["text/plain"]);
    }

    [Fact]
    public async Task A_project_that_does_not_build_says_why_and_where()
    {
        WriteProject("Broken", "public class Broken { int x = \"text\"; }");

        var error = await ErrorAsync("var a = 1;\n#:project Broken");

        Assert.Equal("DirectiveError", error.Name);
        Assert.Equal(2, error.Line);
        Assert.Equal("Broken.csproj could not be built:\n  Code.cs(1,31): CS0029: Cannot implicitly convert type 'string' to 'int'", error.Message);
    }

    [Fact]
    public async Task A_project_that_is_not_there_is_named()
    {
        var error = await ErrorAsync("#:project ../nowhere");

        Assert.Equal(
            $"There is no project '../nowhere': '{Path.GetFullPath(Path.Combine(Folder, "../nowhere"))}' does not exist. Paths start from the notebook's folder, in an imported file from that file's. Name the folder of a C# project, or its .csproj file.",
            error.Message);
    }

    [Fact]
    public async Task A_folder_with_two_projects_asks_which()
    {
        var folder = WriteProject("Two", "");
        File.Copy(Path.Combine(folder, "Two.csproj"), Path.Combine(folder, "Also.csproj"));

        Assert.Equal("The folder 'Two' holds 2 projects. Name one of them: Two/Also.csproj, Two/Two.csproj.", (await ErrorAsync("#:project Two")).Message);
    }

    [Fact]
    public async Task A_file_that_is_no_project_is_refused()
    {
        var folder = WriteProject("Mine", "class Mine;");
        File.Delete(Path.Combine(folder, "Mine.csproj"));

        Assert.Equal(
            "'Mine/Code.cs' is no project. Name a .csproj file or the folder that holds it; #load \"file.cs\" runs code, #r \"file.dll\" uses an assembly.",
            (await ErrorAsync("#:project Mine/Code.cs")).Message);
        Assert.Equal(
            "The folder 'Mine' holds no .csproj file. Name the folder of a C# project, or the file itself.",
            (await ErrorAsync("#:project Mine")).Message);
    }

    [Fact]
    public async Task A_project_that_needs_a_newer_display_contract_names_the_remedy()
    {
        // A library of the same name and a higher file version stands for the Analysis.Display of a later release.
        WriteProject("Analysis.Display", "namespace Analysis.Display; public interface INewer;");
        File.WriteAllText(Path.Combine(Folder, "Analysis.Display", "Version.cs"),
            "[assembly: System.Reflection.AssemblyFileVersion(\"1.99.0.0\")]");
        WriteProject("Later", "public class Later : Analysis.Display.INewer;", "<ProjectReference Include=\"../Analysis.Display/Analysis.Display.csproj\" />");
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"),
            "<Project><PropertyGroup><GenerateAssemblyFileVersionAttribute>false</GenerateAssemblyFileVersionAttribute></PropertyGroup></Project>");

        var error = await ErrorAsync("#:project Later");

        var had = Version.Parse(typeof(CellContext).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()!.Version).ToString(2);
        Assert.Equal(
            $"The project needs version 1.99 of Analysis.Display, and this kernel has {had}. "
            + "Bring the kernel up to date: run 'dotnet run --project src/Analysis.Workbook -- kernel install' "
            + "in the folder of the workbook's sources, and restart the kernel.",
            error.Message);
    }
}
