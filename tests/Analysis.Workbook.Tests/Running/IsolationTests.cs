namespace Analysis.Workbook.Tests.Running;

/// <summary>What a notebook sees of the published kernel: nothing but the framework and Analysis.Display.</summary>
public class IsolationTests : WorkbookTest
{
    [Fact]
    public async Task The_kernels_own_libraries_are_out_of_a_notebooks_sight()
    {
        WriteNotebook("a.ipynb",
            "try { System.Reflection.Assembly.Load(\"Microsoft.CodeAnalysis\"); display(\"found\"); } catch (FileNotFoundException) { display(\"hidden\"); }",
            "var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);\n"
            + "var others = System.Runtime.Loader.AssemblyLoadContext.Default.Assemblies.Where(a => Path.GetDirectoryName(a.Location) != framework);\n"
            + "string.Join(' ', others.Select(a => a.GetName().Name).Order())");

        (await RunAsync()).Expect(0);

        Assert.Equal(["hidden", "Analysis.Display Analysis.Kernel"], Executed("a.ipynb").Cells.Select(Shown));
    }

    [Fact]
    public async Task A_notebook_may_load_its_own_version_of_what_the_kernel_uses()
    {
        WriteNotebook("a.ipynb", "#:package Microsoft.CodeAnalysis.Common@4.8.0\ntypeof(Microsoft.CodeAnalysis.Diagnostic).Assembly.GetName().Version", "1 + 1");

        (await RunAsync()).Expect(0);

        Assert.Equal(["4.8.0.0", "2"], Executed("a.ipynb").Cells.Select(Shown));
    }

    [Fact]
    public async Task A_projects_type_stays_the_same_type_while_the_compiler_warms_up()
    {
        var project = Directory.CreateDirectory(Path.Combine(Folder, "Typed")).FullName;
        File.WriteAllText(Path.Combine(project, "Typed.csproj"),
            "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(project, "Code.cs"), "public class Typed { public int Value => 5; }");
        WriteNotebook("a.ipynb", "#:project ../Typed\nTyped first = new();", "Typed second = first;\nsecond.Value");

        // The first run builds the project; only the next ones are quick enough for the first cell to meet the warm-up.
        for (var run = 0; run < 4; run++)
        {
            (await RunAsync()).Expect(0);
            Assert.Equal("5", Shown(Executed("a.ipynb").Cells[1]));
        }
    }
}
