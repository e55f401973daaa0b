namespace Analysis.Kernel.Tests.Compatibility;

/// <summary>What C# notebooks that were written for the retired kernel do.</summary>
public class ExistingNotebookTests : SessionTest
{
    [Theory]
    [InlineData("#r \"nuget: Microsoft.DotNet.Interactive, *-*\"\n#r \"nuget: Microsoft.DotNet.Interactive.Formatting, *-*\"\nusing Microsoft.DotNet.Interactive;\n1", "1")]
    [InlineData("new { A = 1 }.ToDisplayString(\"text/html\").Contains(\"<table\")", "true")]
    [InlineData("new StringBuilder(\"x\").ToString()", "x")]
    public async Task A_cell_runs_unchanged(string code, string expected)
    {
        Assert.Equal(expected, await ValueAsync(code));
        Assert.Empty(Listener.Outputs);
    }

    [Theory]
    [InlineData("Console.ReadLine()", "ask: ")]
    [InlineData("await Kernel.GetInputAsync(\"Name?\")", "ask: Name?")]
    [InlineData("await Kernel.GetInputAsync(\"Name?\", valueName: \"name\")", "ask: Name?")]
    [InlineData("(await Kernel.GetPasswordAsync(prompt: \"Key?\", valueName: \"key\")).GetClearTextPassword()", "ask: Key?")]
    public async Task A_cell_asks_its_user(string code, string asked)
    {
        Listener.Answers.Enqueue("an answer");

        Assert.Equal("an answer", await ValueAsync(code));
        Assert.Equal([asked], Listener.Outputs);
    }

    [Theory]
    [InlineData("\"# T\".DisplayAs(\"text/markdown\");", "display: # T")]
    [InlineData("1.5.Display(\"text/plain\");", "display: 1.5")]
    [InlineData("new[] { 1, 2 }.DisplayTable(\"text/plain\");", "display: value\n-----\n    1\n    2")]
    [InlineData("display(new MathString(\"x^2\"));", "display: x^2")]
    [InlineData("Formatter.Register(typeof(Version), (v, w) => w.Write(\"any\")); display(new Version(3, 1));", "display: any")]
    public async Task A_cell_shows_what_it_showed(string code, string expected)
    {
        await ValueAsync(code);

        Assert.Equal(expected, Listener.Joined);
    }

    [Fact]
    public async Task A_package_that_extends_the_retired_kernel_is_passed_over_and_said_so()
    {
        Assert.Equal("1", await ValueAsync("#r \"nuget: Microsoft.DotNet.Interactive.ExtensionLab, *-*\"\n1"));

        Assert.Equal(
            "Error: Microsoft.DotNet.Interactive.ExtensionLab extends .NET Interactive, which this kernel takes the place of: it is passed over.\n",
            Listener.Joined);
    }
}
