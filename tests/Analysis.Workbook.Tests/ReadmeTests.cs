using System.Text.RegularExpressions;
using Analysis.Notebooks;

namespace Analysis.Workbook.Tests;

/// <summary>The README's commands and code do what it says.</summary>
[Collection("notebooks")]
public sealed partial class ReadmeTests : IDisposable
{
    private const string Workbook = "dotnet run --project src/Analysis.Workbook";

    private readonly string _folder = Directory.CreateTempSubdirectory("analysis-readme-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Commands => [.. Lines(Workbook).Where(line => !line.Contains(" kernel ", StringComparison.Ordinal))];

    public static TheoryData<string> KernelCommands => [.. Lines(Workbook + " -- kernel ")];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_of_the_README_succeeds(string command)
    {
        var arguments = ArgumentsOf(command);
        Replace(arguments, "path/to/articles", Repository.PathOf("data", "moscow-visits"));
        Replace(arguments, "results", Path.Combine(_folder, "results"));
        // The committed notebooks are for their own test to compare; this one works on copies.
        var root = arguments.Contains("--in-place") ? ProjectCopy.Make(_folder) : Repository.Root;

        (await WorkbookProcess.RunAsync(root, arguments)).Expect(0);
    }

    [Theory]
    [MemberData(nameof(KernelCommands))]
    public async Task A_command_of_the_README_about_the_kernel_succeeds_after_the_first_one(string command)
    {
        var user = new OtherUser(_folder);
        (await user.WorkbookAsync(Repository.Root, ArgumentsOf(Lines(Workbook + " -- kernel ").First()))).Expect(0);

        (await user.WorkbookAsync(Repository.Root, ArgumentsOf(command))).Expect(0);
    }

    [SkippableFact]
    public async Task The_command_of_Jupyter_in_the_README_makes_a_page()
    {
        var command = Assert.Single(Lines("jupyter ")).Split(' ').ToList();
        Replace(command, "results", Path.Combine(_folder, "results"));
        var python = Clients.Python(command[1]);
        var user = new OtherUser(_folder);
        (await user.WorkbookAsync(Repository.Root, ["kernel", "install"])).Expect(0);

        // 'jupyter nbconvert' stands for the module, whose program not every system has.
        (await user.RunAsync(python, Repository.Root, command.Skip(1).Prepend("-m"))).Expect(0);

        Assert.Contains("<table", File.ReadAllText(Path.Combine(_folder, "results", "2-term-frequency.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_of_the_README_prints_the_most_frequent_terms()
    {
        var command = Assert.Single(Blocks("sh").SelectMany(block => block.Split('\n')), line => line.StartsWith("dotnet run scripts/", StringComparison.Ordinal));
        var outcome = (await WorkbookProcess.RunProgramAsync("dotnet", Repository.Root, command.Split(' ').Skip(1))).Expect(0);

        Assert.StartsWith("Term ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("10 rows × 6 columns", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_README_gives_the_two_commands()
    {
        var commands = Blocks("sh");

        Assert.Contains(Workbook, commands);
        Assert.Contains("dotnet test", commands);
        Assert.Contains("\ndotnet test\n", File.ReadAllText(Repository.PathOf(".ci", "run")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_of_the_README_runs()
    {
        var notebook = Notebook.Create(".net-csharp", ".NET (C#)", "C#");
        foreach (var code in Blocks("csharp")) notebook.Cells.Add(NotebookCell.Code(code.Replace("../", Repository.Root + "/", StringComparison.Ordinal)));
        notebook.Save(Path.Combine(_folder, "readme.ipynb"));

        (await WorkbookProcess.RunAsync(_folder, "run", "readme.ipynb")).Expect(0);

        var cells = Notebook.Load(Path.Combine(_folder, "artifacts", "readme.ipynb")).Cells;
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.NotEmpty(cell.Outputs));
    }

    [Fact]
    public void Every_file_that_the_README_links_to_is_there()
    {
        var links = Link().Matches(Text).Select(match => match.Groups["path"].Value).Where(path => !path.Contains("://", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Repository.PathOf(link)), $"README.md links to '{link}', which is not there."));
    }

    private static string Text => File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    private static List<string> Blocks(string language) =>
        [.. Block().Matches(Text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value.TrimEnd('\n'))];

    private static IEnumerable<string> Lines(string beginning) =>
        Blocks("sh").SelectMany(block => block.Split('\n')).Where(line => line.StartsWith(beginning, StringComparison.Ordinal));

    private static List<string> ArgumentsOf(string command) =>
        [.. command[Workbook.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "--")];

    private static void Replace(List<string> arguments, string placeholder, string value)
    {
        var index = arguments.IndexOf(placeholder);
        if (index >= 0) arguments[index] = value;
    }

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<path>[^)#]+)\)")]
    private static partial Regex Link();
}
