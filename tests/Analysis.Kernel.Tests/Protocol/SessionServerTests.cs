using System.Text.Json.Nodes;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Tests.Protocol;

public class SessionServerTests : ServerTest
{
    [Fact]
    public async Task A_cells_messages_come_in_the_order_of_the_protocol()
    {
        var request = Execute("Console.Write(\"hello\"); display(1); Console.Error.Write(\"bad\"); 42");
        var messages = await UntilIdleAsync(request);

        Assert.Equal(
            ["status busy", "execute_input", "execute_start", "stream hello", "display_data 1", "stream bad", "execute_result 42", "execute_reply", "status idle"],
            messages.Select(InShort));
        Assert.All(messages, message => Assert.Equal(request.Header, message.Parent));
        Assert.All(messages, message => Assert.Equal(message.Type == "execute_reply" ? MessageChannel.Shell : MessageChannel.IOPub, message.Channel));
        Assert.Single(messages.Select(message => message.Header.Session).Distinct());
        Assert.Equal(["stdout", "stderr"], messages.Where(message => message.Type == "stream").Select(message => (string?)message.Content["name"]));
        Assert.Equal(1, (int)messages[1].Content["execution_count"]!);
        Assert.Equal("""{"execution_count":1,"data":{"text/plain":"42"},"metadata":{}}""", messages[6].Content.ToJsonString());
        Assert.Equal("""{"status":"ok","execution_count":1,"payload":[],"user_expressions":{}}""", messages[7].Content.ToJsonString());
    }

    [Fact]
    public async Task A_display_has_an_id_by_which_it_is_updated()
    {
        var messages = await UntilIdleAsync(Execute("var handle = display(1); handle.Update(2);"));

        var display = messages.Single(message => message.Type == "display_data");
        var update = messages.Single(message => message.Type == "update_display_data");
        Assert.Equal((string?)display.Content["transient"]!["display_id"], (string?)update.Content["transient"]!["display_id"]);
        Assert.Equal("""{"text/plain":"2"}""", update.Content["data"]!.ToJsonString());
    }

    [Fact]
    public async Task An_error_is_published_once_and_repeated_in_the_reply()
    {
        var messages = await UntilIdleAsync(Execute("var zero = 0;\n1 / zero"));

        Assert.Equal(["status busy", "execute_input", "execute_start", "error", "execute_reply", "status idle"], messages.Select(InShort));
        Assert.Equal(
            """{"ename":"System.DivideByZeroException","evalue":"Attempted to divide by zero.","traceback":["System.DivideByZeroException: Attempted to divide by zero.","  cell 1, line 2","      1 / zero"],"line":2}""",
            messages[3].Content.ToJsonString());
        Assert.Equal("error", (string?)messages[4].Content["status"]);
        Assert.Equal(1, (int)messages[4].Content["execution_count"]!);
        Assert.Equal("Attempted to divide by zero.", (string?)messages[4].Content["evalue"]);
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_never_starts() => Assert.Equal(
        ["status busy", "execute_input", "error", "execute_reply", "status idle"], (await UntilIdleAsync(Execute("missing"))).Select(InShort));

    [Fact]
    public async Task Cells_run_one_after_the_other()
    {
        var first = Execute("await Task.Delay(200); var a = 1; Console.Write(\"first\");");
        var second = Execute("a + 1");

        var messages = await UntilIdleAsync(second);

        var half = messages.FindIndex(message => message.Parent!.Id == second.Header.Id);
        Assert.All(messages[..half], message => Assert.Equal(first.Header.Id, message.Parent!.Id));
        Assert.All(messages[half..], message => Assert.Equal(second.Header.Id, message.Parent!.Id));
        Assert.Contains("execute_result 2", messages.Select(InShort));
    }

    [Theory]
    [InlineData(MessageChannel.Shell)]
    [InlineData(MessageChannel.Control)]
    public async Task The_kernel_says_what_it_is_on_both_channels(MessageChannel channel)
    {
        var messages = await UntilIdleAsync(Send("kernel_info_request", channel: channel));

        Assert.Equal(["status busy", "kernel_info_reply", "status idle"], messages.Select(InShort));
        Assert.Equal(channel, messages[1].Channel);
        Assert.Equal("5.4", (string?)messages[1].Content["protocol_version"]);
        Assert.Equal("C#", (string?)messages[1].Content["language_info"]!["name"]);
        Assert.Equal(".cs", (string?)messages[1].Content["language_info"]!["file_extension"]);
    }

    [Theory]
    [InlineData(MessageChannel.Shell)]
    [InlineData(MessageChannel.Control)]
    public async Task An_unknown_request_is_refused(MessageChannel channel)
    {
        var reply = (await UntilIdleAsync(Send("dance_request", channel: channel)))[1];

        Assert.Equal("dance_reply", reply.Type);
        Assert.Equal("""{"status":"error","ename":"UnknownRequest","evalue":"This kernel does not answer dance_request."}""", reply.Content.ToJsonString());
    }

    [Fact]
    public async Task A_message_that_is_no_request_gets_no_reply() =>
        Assert.Equal(["status busy", "status idle"], (await UntilIdleAsync(Send("comm_open"))).Select(InShort));

    [Fact]
    public async Task A_request_of_a_wrong_shape_is_refused_and_the_next_one_answered()
    {
        var reply = (await UntilIdleAsync(Send("execute_request", new() { ["code"] = 5 })))[^2];
        Assert.Equal("execute_reply", reply.Type);
        Assert.Equal("BadRequest", (string?)reply.Content["ename"]);
        Assert.StartsWith("This execute_request cannot be answered: ", (string?)reply.Content["evalue"], StringComparison.Ordinal);

        Assert.Contains("execute_result 3", (await UntilIdleAsync(Execute("1 + 2"))).Select(InShort));
    }

    [Fact]
    public async Task Parameters_are_described_and_injected()
    {
        var content = new JsonObject { ["code"] = "var n = 1; var s = \"a\";", ["values"] = new JsonObject { ["n"] = "5", ["unknown"] = "x" } };

        var reply = (await UntilIdleAsync(Send("parameters_request", content)))[1];

        Assert.Equal(
            """{"status":"ok","parameters":[{"name":"n","type":"int","default":"1"},{"name":"s","type":"string","default":"a"}],"code":"// Parameters\nvar n = 5;"}""",
            reply.Content.ToJsonString());
    }

    [Fact]
    public async Task Json_numbers_and_truth_values_are_parameters_too()
    {
        var content = new JsonObject { ["code"] = "var n = 1.5; var b = true; int? i = 1;", ["values"] = new JsonObject { ["n"] = 2.5, ["b"] = false, ["i"] = null } };

        Assert.Equal("// Parameters\nvar n = 2.5d;\nvar b = false;\nint? i = null;",
            (string?)(await UntilIdleAsync(Send("parameters_request", content)))[1].Content["code"]);
    }

    [Fact]
    public async Task Without_values_there_is_no_code_to_run()
    {
        var reply = (await UntilIdleAsync(Send("parameters_request", new() { ["code"] = "var n = 1;" })))[1];

        Assert.Null(reply.Content["code"]);
        Assert.True(reply.Content.ContainsKey("code"));
    }

    [Theory]
    [InlineData("var n = 1;", "x", "ParameterException", "'x' is no value for the parameter 'n': expected a whole number (int), as in 40.")]
    [InlineData("#:sdk X\nvar n = 1;", "2", "DirectiveException", "'#:sdk' is for scripts that are built; a cell is not. Remove the line.")]
    public async Task A_wrong_parameter_says_why(string code, string value, string name, string message)
    {
        var reply = (await UntilIdleAsync(Send("parameters_request", new() { ["code"] = code, ["values"] = new JsonObject { ["n"] = value } })))[1];

        Assert.Equal(("error", name, message), ((string?)reply.Content["status"], (string?)reply.Content["ename"], (string?)reply.Content["evalue"]));
    }

    [Fact]
    public async Task An_interrupt_cancels_the_cell_that_runs_and_no_other()
    {
        var request = Execute("await Task.Delay(-1, Analysis.Display.CellContext.Current!.Cancellation);");
        await UntilAsync("execute_start");
        Send("interrupt_request", channel: MessageChannel.Control);

        var messages = await UntilIdleAsync(request);
        Assert.Contains(messages, message => message is { Type: "interrupt_reply", Channel: MessageChannel.Control });
        Assert.Equal("KeyboardInterrupt", (string?)messages.Single(message => message.Type == "execute_reply").Content["ename"]);

        Assert.Contains("execute_result False", (await UntilIdleAsync(
            Execute("Analysis.Display.CellContext.Current!.Cancellation.IsCancellationRequested.ToString()"))).Select(InShort));
    }

    [Fact]
    public async Task An_interrupt_right_after_busy_is_not_lost()
    {
        var request = Execute("await Task.Delay(-1, Analysis.Display.CellContext.Current!.Cancellation);");
        while ((await NextAsync()).Type != "status") { }
        Send("interrupt_request", channel: MessageChannel.Control);

        Assert.Contains(await UntilIdleAsync(request), message => message.Type == "error");
    }

    [Fact]
    public async Task An_interrupt_is_answered_although_the_cells_own_code_throws_or_dawdles()
    {
        Execute(
            """
            var token = Analysis.Display.CellContext.Current!.Cancellation;
            token.Register(() => throw new FormatException("mine"));
            token.Register(() => Thread.Sleep(3000));
            Console.Write("ready");
            while (!token.IsCancellationRequested) await Task.Delay(10);
            """);
        await UntilAsync("stream");
        var interrupt = Send("interrupt_request", channel: MessageChannel.Control);

        Assert.Contains(await UntilIdleAsync(interrupt), message => message.Type == "interrupt_reply");
        Assert.Contains("execute_result 1", (await UntilIdleAsync(Execute("1"))).Select(InShort));
    }

    [Fact]
    public async Task An_interrupt_while_nothing_runs_is_answered()
    {
        await UntilIdleAsync(Send("interrupt_request", channel: MessageChannel.Control));

        Assert.Contains("execute_result 1", (await UntilIdleAsync(Execute("1"))).Select(InShort));
    }

    [Fact]
    public async Task A_shutdown_is_answered_while_a_cell_runs()
    {
        Execute("while (true) await Task.Delay(10);");
        await UntilAsync("execute_start");
        Send("shutdown_request", channel: MessageChannel.Control);

        Assert.Equal(MessageChannel.Control, (await UntilAsync("shutdown_reply")).Channel);
        await Serving.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task When_the_driver_goes_the_cell_is_interrupted_and_what_waits_is_dropped()
    {
        Execute("try { await Task.Delay(-1, Analysis.Display.CellContext.Current!.Cancellation); } finally { Console.Write(\"cleaned up\"); }");
        await UntilAsync("execute_start");
        Execute("while (true) { }");
        HangUp();

        Assert.Equal("cleaned up", (string?)(await UntilAsync("stream")).Content["text"]);
        await Serving.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task What_a_cell_puts_out_after_its_end_keeps_its_parent()
    {
        var first = Execute("_ = Task.Run(async () => { await Task.Delay(300); Console.Write(\"late\"); display(\"later\"); });");
        await UntilIdleAsync(first);
        await UntilIdleAsync(Execute("1"));

        var stream = await UntilAsync("stream");
        Assert.Equal("late", (string?)stream.Content["text"]);
        Assert.Equal(first.Header.Id, stream.Parent!.Id);
        Assert.Equal(first.Header.Id, (await UntilAsync("display_data")).Parent!.Id);
    }

    [Fact]
    public async Task Json_travels_as_json_and_what_is_none_as_text()
    {
        var messages = await UntilIdleAsync(Execute(
            """
            using Analysis.Display;
            display(MimeBundle.Text("a").With("application/vnd.plotly.v1+json", "{\"data\":[1]}").With("text/html", "<b>"));
            MimeBundle.Text("b").With("application/json", "{broken")
            """));

        Assert.Equal("""{"text/plain":"a","application/vnd.plotly.v1\u002Bjson":{"data":[1]},"text/html":"\u003Cb\u003E"}""",
            messages.Single(message => message.Type == "display_data").Content["data"]!.ToJsonString());
        Assert.Equal("{broken", (string?)messages.Single(message => message.Type == "execute_result").Content["data"]!["application/json"]);
    }

    [Fact]
    public async Task Progress_is_a_number_from_0_to_1()
    {
        var messages = await UntilIdleAsync(Execute(
            """
            using Analysis.Display;
            foreach (var fraction in new[] { 0.25, double.NaN, 7, -1 }) CellContext.Current!.Output.Report(new("Reading", fraction));
            """));

        Assert.Equal([0.25, 0, 1, 0], messages.Where(message => message.Type == "progress").Select(message => (double)message.Content["fraction"]!));
    }

    [Fact]
    public async Task A_value_that_cannot_be_shown_is_an_error_of_its_cell()
    {
        var messages = await UntilIdleAsync(Execute("class Bad { public override string ToString() => throw new FormatException(\"no\"); }\nnew Bad()"));

        Assert.Equal("no", (string?)messages.Single(message => message.Type == "error").Content["evalue"]);
        Assert.Equal("error", (string?)messages.Single(message => message.Type == "execute_reply").Content["status"]);
    }

    [Fact]
    public async Task A_query_that_is_shown_runs_within_its_cell()
    {
        var messages = await UntilIdleAsync(Execute("Enumerable.Range(1, 1).Select(i => Analysis.Display.CellContext.Current == null ? \"outside\" : \"inside\")"));

        Assert.Contains("inside", (string?)messages.Single(message => message.Type == "execute_result").Content["data"]!["text/plain"], StringComparison.Ordinal);
    }
}
