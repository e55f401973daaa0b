using System.Text.Json.Nodes;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Tests.Protocol;

public class ExecutionTests : ServerTest
{
    [Fact]
    public async Task An_error_is_published_once_and_repeated_in_the_reply()
    {
        var messages = await RunAsync("var zero = 0;\n1 / zero");

        Assert.Equal(["status busy", "execute_input", "error", "execute_reply", "status idle"], messages.Select(InShort));
        const string Error = """
            {"ename":"System.DivideByZeroException","evalue":"Attempted to divide by zero.","traceback":["System.DivideByZeroException: Attempted to divide by zero.","  cell 1, line 2","      1 / zero"]
            """;
        Assert.Equal(Error + "}", messages[2].Content.ToJsonString());
        Assert.Equal(Error + ""","status":"error","execution_count":1,"payload":[],"user_expressions":{}}""", messages[3].Content.ToJsonString());
    }

    [Fact]
    public async Task An_error_after_output_comes_last_and_nothing_goes_to_the_error_stream() => Assert.Equal(
        ["status busy", "execute_input", "stream before", "error", "execute_reply", "status idle"],
        (await RunAsync("Console.Write(\"before\"); throw new Exception(\"after\");")).Select(InShort));

    [Fact]
    public async Task A_cell_is_called_by_the_id_that_the_client_sends_and_else_by_its_code()
    {
        const string Code = "Analysis.Display.CellContext.Current.CellId";

        var named = await UntilIdleAsync(Send(MessageTypes.ExecuteRequest, new() { ["code"] = Code }, metadata: new() { ["cellId"] = "b7f0" }));

        Assert.Contains("execute_result b7f0", named.Select(InShort));
        Assert.Contains($"execute_result {Code}", (await RunAsync(Code)).Select(InShort));
    }

    [Fact]
    public async Task A_silent_cell_says_nothing_and_does_not_count()
    {
        await RunAsync("var kept = 1;");

        var messages = await RunAsync("Console.Write(1); Console.Error.Write(2); display(3); ClearOutput(); kept = 5; 6", """{"silent":true,"store_history":true}""");

        Assert.Equal(["status busy", "execute_reply", "status idle"], messages.Select(InShort));
        Assert.Equal("""{"status":"ok","execution_count":1,"payload":[],"user_expressions":{}}""", Reply(messages).ToJsonString());
        Assert.Contains("execute_result 5", (await RunAsync("kept")).Select(InShort));
        Assert.Equal(3, (int)(await ReplyAsync("1"))["execution_count"]!);
    }

    [Fact]
    public async Task A_silent_cell_that_fails_says_so_in_its_reply_only_and_stops_nothing()
    {
        var failing = Execute("Console.ReadLine(); throw new Exception(\"silent\");", """{"silent":true}""");
        await UntilAsync("input_request");
        var next = Execute("1");
        await AnswerAsync("go");

        Assert.Equal(["execute_reply", "status idle"], (await UntilIdleAsync(failing)).Select(InShort));
        Assert.Contains("execute_result 1", (await UntilIdleAsync(next)).Select(InShort));
    }

    [Fact]
    public async Task A_cell_that_is_not_stored_is_shown_and_does_not_count()
    {
        await RunAsync("1");

        var messages = await RunAsync("2", """{"store_history":false}""");

        Assert.Equal(["status busy", "execute_input", "execute_result 2", "execute_reply", "status idle"], messages.Select(InShort));
        Assert.Equal(2, (int)(await ReplyAsync("3"))["execution_count"]!);
    }

    [Fact]
    public async Task Expressions_are_evaluated_after_the_cell_each_with_its_own_value_or_error()
    {
        var reply = await ReplyAsync("var n = 41;", """{"user_expressions":{"sum":"n + 1","wrong":"n +","thrown":"int.Parse(\"x\")","none":"n = 2;","after":"n"}}""");

        var values = reply["user_expressions"]!;
        Assert.Equal("""{"status":"ok","data":{"text/plain":"42"},"metadata":{}}""", values["sum"]!.ToJsonString());
        Assert.Equal(("error", "CompilationError"), ((string?)values["wrong"]!["status"], ((string?)values["wrong"]!["ename"])!.Split('.')[^1]));
        Assert.Equal(("error", "System.FormatException"), ((string?)values["thrown"]!["status"], (string?)values["thrown"]!["ename"]));
        Assert.Equal("The input string 'x' was not in a correct format.", (string?)values["thrown"]!["evalue"]);
        Assert.NotEmpty(values["thrown"]!["traceback"]!.AsArray());
        Assert.Equal("""{"status":"ok","data":{},"metadata":{}}""", values["none"]!.ToJsonString());
        Assert.Equal("2", (string?)values["after"]!["data"]!["text/plain"]);
        Assert.Equal("ok", (string?)reply["status"]);
        Assert.Equal(2, (int)(await ReplyAsync("1"))["execution_count"]!);
    }

    [Fact]
    public async Task After_an_error_no_expression_is_evaluated() => Assert.Equal(
        "{}", (await ReplyAsync("throw new Exception();", """{"user_expressions":{"a":"1"}}"""))["user_expressions"]!.ToJsonString());

    [Fact]
    public async Task What_waits_behind_an_error_is_aborted_and_what_is_no_cell_is_answered()
    {
        Execute("Console.ReadLine(); throw new Exception(\"first\");");
        await UntilAsync("input_request");
        var aborted = Execute("var neverRun = 1;");
        var info = Send("kernel_info_request");
        var last = Execute("2");
        await AnswerAsync("go");

        var messages = await UntilIdleAsync(last);

        var about = messages.Where(message => message.Parent!.Id == aborted.Header.Id).ToList();
        Assert.Equal(["status busy", "execute_reply", "status idle"], about.Select(InShort));
        Assert.Equal("""{"status":"aborted","execution_count":1,"payload":[],"user_expressions":{}}""", Reply(about).ToJsonString());
        Assert.Equal("ok", (string?)messages.Single(message => message.Parent!.Id == info.Header.Id && message.Type == "kernel_info_reply").Content["status"]);
        Assert.Equal("error", (string?)(await ReplyAsync("neverRun"))["status"]);
        Assert.Equal("ok", (string?)(await ReplyAsync("1"))["status"]);
    }

    [Fact]
    public async Task What_waits_behind_an_error_runs_where_that_was_asked()
    {
        Execute("Console.ReadLine(); throw new Exception(\"first\");", """{"stop_on_error":false}""");
        await UntilAsync("input_request");
        var next = Execute("2");
        await AnswerAsync("go");

        Assert.Contains("execute_result 2", (await UntilIdleAsync(next)).Select(InShort));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("// only a comment")]
    public async Task An_empty_cell_is_answered(string code) =>
        Assert.Equal(["status busy", "execute_input", "execute_reply", "status idle"], (await RunAsync(code)).Select(InShort));

    [Fact]
    public async Task A_value_that_cannot_be_shown_is_an_error_of_its_cell()
    {
        var messages = await RunAsync("class Bad { public override string ToString() => throw new FormatException(\"no\"); }\nnew Bad()");

        Assert.Equal("no", (string?)messages.Single(message => message.Type == "error").Content["evalue"]);
        Assert.Equal("error", (string?)Reply(messages)["status"]);
    }

    [Fact]
    public async Task A_query_that_is_shown_runs_within_its_cell()
    {
        var messages = await RunAsync("Enumerable.Range(1, 1).Select(i => Analysis.Display.CellContext.Current == null ? \"outside\" : \"inside\")");

        Assert.Contains("inside", (string?)messages.Single(message => message.Type == "execute_result").Content["data"]!["text/plain"], StringComparison.Ordinal);
    }

    private Task AnswerAsync(string value)
    {
        Send("input_reply", new JsonObject { ["value"] = value }, Notebooks.Messages.MessageChannel.Stdin);
        return Task.CompletedTask;
    }
}
