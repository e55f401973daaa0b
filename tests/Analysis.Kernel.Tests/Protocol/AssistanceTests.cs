using System.Text.Json.Nodes;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Tests.Protocol;

public class AssistanceTests : ServerTest
{
    private const string Smile = "\U0001F600";

    [Fact]
    public async Task A_completion_names_what_it_replaces_and_what_each_match_is()
    {
        var reply = await AskAsync("complete_request", """{"code":"var x = Console.Rea + 1;","cursor_pos":19}""");

        Assert.Equal(("ok", 16, 19), ((string?)reply["status"], (int)reply["cursor_start"]!, (int)reply["cursor_end"]!));
        var matches = reply["matches"]!.AsArray().Select(match => (string?)match).ToList();
        Assert.Contains("ReadLine", matches);
        var types = reply["metadata"]!["_jupyter_types_experimental"]!.AsArray();
        Assert.Equal(matches, types.Select(type => (string?)type!["text"]));
        var readLine = types.Single(type => (string?)type!["text"] == "ReadLine")!;
        Assert.Equal(("function", 16, 19), ((string?)readLine["type"], (int)readLine["start"]!, (int)readLine["end"]!));
        Assert.Contains("ReadLine()", (string?)readLine["signature"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var a = \"😀😀\"; Console.Wri", 25, 22, 25)]
    [InlineData("Console.Wri", 500, 8, 11)]
    [InlineData("Console.Wri", null, 8, 11)]
    [InlineData("Console.Wri", -5, 0, 0)]
    public async Task Positions_count_code_points_and_stay_within_the_text(string code, int? position, int start, int end)
    {
        var reply = await AskAsync("complete_request", new JsonObject { ["code"] = code, ["cursor_pos"] = position }.ToJsonString());

        Assert.Equal(("ok", start, end), ((string?)reply["status"], (int)reply["cursor_start"]!, (int)reply["cursor_end"]!));
        if (position != -5) Assert.Contains("WriteLine", reply["matches"]!.AsArray().Select(match => (string?)match));
    }

    [Fact]
    public async Task Variables_of_earlier_cells_are_completed_also_while_a_cell_runs()
    {
        await RunAsync("var remembered = new List<int>();");
        var cell = Execute("Console.ReadLine()");
        await UntilAsync("input_request");

        var reply = (await UntilIdleAsync(Send("complete_request", new() { ["code"] = "remembered.Ad" }))).Single(message => message.Type == "complete_reply");
        Assert.Contains("Add", reply.Content["matches"]!.AsArray().Select(match => (string?)match));

        Send("input_reply", new() { ["value"] = "x" }, MessageChannel.Stdin);
        Assert.Contains("execute_result x", (await UntilIdleAsync(cell)).Select(InShort));
    }

    [Fact]
    public async Task An_inspection_shows_what_a_name_stands_for_at_a_code_point()
    {
        var code = $"var a = \"{Smile}{Smile}{Smile}\"; Math.Max(1, 2)";
        var reply = await AskAsync("inspect_request", new JsonObject { ["code"] = code, ["cursor_pos"] = 21, ["detail_level"] = 0 }.ToJsonString());

        Assert.Equal(("ok", true), ((string?)reply["status"], (bool)reply["found"]!));
        Assert.Contains("Max(", (string?)reply["data"]!["text/plain"], StringComparison.Ordinal);
        Assert.True(reply["data"]!.AsObject().ContainsKey("text/html"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("nothingOfThisName")]
    public async Task Where_nothing_stands_nothing_is_found(string code) => Assert.Equal(
        """{"status":"ok","found":false,"data":{},"metadata":{}}""",
        (await AskAsync("inspect_request", new JsonObject { ["code"] = code, ["cursor_pos"] = code.Length }.ToJsonString())).ToJsonString());

    [Theory]
    [InlineData("1 + 1", """{"status":"complete"}""")]
    [InlineData("if (true) {", """{"status":"incomplete","indent":"    "}""")]
    [InlineData("var = ;", """{"status":"invalid"}""")]
    public async Task Code_that_has_to_go_on_says_how_far_the_next_line_is_indented(string code, string reply) =>
        Assert.Equal(reply, (await AskAsync("is_complete_request", new JsonObject { ["code"] = code }.ToJsonString())).ToJsonString());
}
