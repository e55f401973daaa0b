using System.Text.Json.Nodes;
using Analysis.Kernel.Protocol;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Tests.Protocol;

/// <summary>What only the workbook is told, and asks.</summary>
public class WorkbookServerTests : ServerTest
{
    protected override ServerOptions Options { get; } = new() { IsWorkbook = true };

    [Fact]
    public void Nobody_is_taken_for_the_workbook_without_saying_so() => Assert.Equal(new() { IsWorkbook = false }, new ServerOptions());

    [Fact]
    public async Task The_workbook_is_told_when_a_cells_own_code_starts_and_in_which_line_it_failed()
    {
        var messages = await RunAsync("var zero = 0;\n1 / zero");

        Assert.Equal(["status busy", "execute_input", "execute_start", "error", "execute_reply", "status idle"], messages.Select(InShort));
        Assert.Equal(2, (int?)messages[3].Content["line"]);
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_never_starts() => Assert.Equal(
        ["status busy", "execute_input", "error", "execute_reply", "status idle"], (await RunAsync("missing")).Select(InShort));

    [Fact]
    public async Task Progress_is_a_number_from_0_to_1()
    {
        var messages = await RunAsync(
            """
            using Analysis.Display;
            foreach (var fraction in new[] { 0.25, double.NaN, 7, -1 }) CellContext.Current!.Output.Report(new("Reading", fraction));
            """);

        Assert.Equal([0.25, 0, 1, 0], messages.Where(message => message.Type == "progress").Select(message => (double)message.Content["fraction"]!));
    }

    [Fact]
    public async Task Parameters_are_described_and_injected() => Assert.Equal(
        """{"status":"ok","parameters":[{"name":"n","type":"int","default":"1"},{"name":"s","type":"string","default":"a"}],"code":"// Parameters\nvar n = 5;"}""",
        (await AskAsync("parameters_request", """{"code":"var n = 1; var s = \"a\";","values":{"n":"5","unknown":"x"}}""")).ToJsonString());

    [Fact]
    public async Task Json_numbers_and_truth_values_are_parameters_too() => Assert.Equal(
        "// Parameters\nvar n = 2.5d;\nvar b = false;\nint? i = null;",
        (string?)(await AskAsync("parameters_request", """{"code":"var n = 1.5; var b = true; int? i = 1;","values":{"n":2.5,"b":false,"i":null}}"""))["code"]);

    [Fact]
    public async Task Without_values_there_is_no_code_to_run()
    {
        var reply = await AskAsync("parameters_request", """{"code":"var n = 1;"}""");

        Assert.Null(reply["code"]);
        Assert.True(reply.ContainsKey("code"));
    }

    [Theory]
    [InlineData("var n = 1;", "x", "ParameterException", "'x' is no value for the parameter 'n': expected a whole number (int), as in 40.")]
    [InlineData("#:sdk X\nvar n = 1;", "2", "DirectiveException", "'#:sdk' is for scripts that are built; a cell is not. Remove the line.")]
    public async Task A_wrong_parameter_says_why(string code, string value, string name, string message)
    {
        var request = Send(MessageTypes.ParametersRequest, new() { ["code"] = code, ["values"] = new JsonObject { ["n"] = value } });
        var reply = Reply(await UntilIdleAsync(request));

        Assert.Equal(("error", name, message), ((string?)reply["status"], (string?)reply["ename"], (string?)reply["evalue"]));
    }
}
