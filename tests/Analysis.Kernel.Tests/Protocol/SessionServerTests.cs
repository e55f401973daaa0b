using System.Globalization;
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
            ["status busy", "execute_input", "stream hello", "display_data 1", "stream bad", "execute_result 42", "execute_reply", "status idle"],
            messages.Select(InShort));
        Assert.All(messages, message => Assert.Equal(request.Header, message.Parent));
        Assert.All(messages, message => Assert.Equal(message.Type == "execute_reply" ? MessageChannel.Shell : MessageChannel.IOPub, message.Channel));
        Assert.All(messages, message => Assert.Equal(request.Route, message.Route));
        Assert.Single(messages.Select(message => message.Header.Session).Distinct());
        Assert.Equal(["stdout", "stderr"], messages.Where(message => message.Type == "stream").Select(message => (string?)message.Content["name"]));
        Assert.Equal("""{"execution_count":1,"data":{"text/plain":"42"},"metadata":{}}""", messages[5].Content.ToJsonString());
        Assert.Equal("""{"status":"ok","execution_count":1,"payload":[],"user_expressions":{}}""", messages[6].Content.ToJsonString());
        Assert.InRange(DateTimeOffset.Parse((string)messages[6].Metadata["started"]!, CultureInfo.InvariantCulture), DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow);
    }

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

    [Fact]
    public async Task Each_of_two_clients_gets_its_own_replies()
    {
        var requests = Enumerable.Range(0, 6)
            .Select(i => Send("execute_request", new() { ["code"] = $"{i} * 10" }, session: i % 2 == 0 ? "even" : "odd"))
            .ToList();

        var messages = await UntilIdleAsync(requests[^1]);

        foreach (var (request, i) in requests.Select((request, i) => (request, i)))
        {
            var own = messages.Where(message => message.Parent!.Id == request.Header.Id).ToList();
            Assert.Equal(["status busy", "execute_input", $"execute_result {i * 10}", "execute_reply", "status idle"], own.Select(InShort));
            Assert.Equal(request.Route, own.Single(message => message.Type == "execute_reply").Route);
        }
    }

    [Fact]
    public async Task A_cell_is_said_to_be_busy_again_after_others_were_answered_in_the_meantime()
    {
        var cell = Execute("Console.WriteLine(\"begun\"); Console.ReadLine()");
        await UntilAsync("input_request");
        var info = Send("kernel_info_request", channel: MessageChannel.Control);
        var complete = Send("complete_request", new() { ["code"] = "Consol" });

        var during = await UntilIdleAsync(complete);
        if (!during.Exists(message => message.Type == "kernel_info_reply")) during.AddRange(await UntilIdleAsync(info));
        Send("input_reply", new() { ["value"] = "x" }, MessageChannel.Stdin);
        var after = await UntilIdleAsync(cell);

        var states = during.Concat(after).Where(message => message.Type == "status").ToList();
        Assert.Equal(2, states.Count(message => InShort(message) == "status busy" && message.Parent!.Id == cell.Header.Id));
        Assert.All(states.Zip(states.Skip(1)).Where(pair => InShort(pair.First) == "status idle"), pair => Assert.Equal("status busy", InShort(pair.Second)));
        Assert.Contains("execute_result x", after.Select(InShort));
    }

    [Theory]
    [InlineData(MessageChannel.Shell)]
    [InlineData(MessageChannel.Control)]
    public async Task An_unknown_request_is_refused(MessageChannel channel) => Assert.Equal(
        """{"status":"error","ename":"UnknownRequest","evalue":"This kernel does not answer dance_request.","traceback":[]}""",
        (await AskAsync("dance_request", channel: channel)).ToJsonString());

    [Fact]
    public async Task A_debugger_is_said_to_be_missing() => Assert.Equal(
        """{"status":"error","ename":"NotSupported","evalue":"This kernel has no debugger.","traceback":[]}""",
        (await AskAsync("debug_request", """{"command":"initialize"}""", MessageChannel.Control)).ToJsonString());

    [Fact]
    public async Task A_cell_on_the_control_channel_is_refused() => Assert.Equal(
        """{"status":"error","ename":"WrongChannel","evalue":"This kernel answers execute_request on the shell channel only.","traceback":[]}""",
        (await AskAsync("execute_request", """{"code":"1"}""", MessageChannel.Control)).ToJsonString());

    [Theory]
    [InlineData("status")]
    [InlineData("no_such_message")]
    [InlineData("kernel_info_reply")]
    public async Task A_message_that_is_no_request_gets_no_reply(string type) =>
        Assert.Equal(["status busy", "status idle"], (await UntilIdleAsync(Send(type))).Select(InShort));

    [Theory]
    [InlineData("execute_request", "{}", "its 'code' is missing; expected text.")]
    [InlineData("execute_request", """{"code":5}""", "its 'code' is the number 5; expected text.")]
    [InlineData("execute_request", """{"code":null}""", "its 'code' is missing; expected text.")]
    [InlineData("execute_request", """{"code":"1","silent":"yes"}""", "its 'silent' is text; expected true or false.")]
    [InlineData("execute_request", """{"code":"1","store_history":1}""", "its 'store_history' is the number 1; expected true or false.")]
    [InlineData("execute_request", """{"code":"1","user_expressions":[]}""", "its 'user_expressions' is a list; expected an object.")]
    [InlineData("execute_request", """{"code":"1","user_expressions":{"a":true}}""", "its 'a' is true; expected text.")]
    [InlineData("complete_request", """{"code":{}}""", "its 'code' is an object; expected text.")]
    [InlineData("complete_request", """{"code":"a","cursor_pos":1.5}""", "its 'cursor_pos' is the number 1.5; expected a whole number.")]
    [InlineData("inspect_request", """{"code":"a","detail_level":"all"}""", "its 'detail_level' is text; expected a whole number.")]
    [InlineData("is_complete_request", "{}", "its 'code' is missing; expected text.")]
    [InlineData("history_request", """{"hist_access_type":"all"}""", "its 'hist_access_type' is 'all'; expected tail, range or search.")]
    [InlineData("history_request", "{}", "its 'hist_access_type' is missing; expected text.")]
    [InlineData("comm_info_request", """{"target_name":[]}""", "its 'target_name' is a list; expected text.")]
    public async Task A_request_of_a_wrong_shape_is_refused_and_the_next_one_answered(string type, string content, string reason)
    {
        var request = Send(type, JsonNode.Parse(content)!.AsObject());
        var messages = await UntilIdleAsync(request);

        Assert.Equal(["status busy", type.Replace("_request", "_reply", StringComparison.Ordinal), "status idle"], messages.Select(InShort));
        var reply = Reply(messages);
        Assert.Equal(("error", "BadRequest"), ((string?)reply["status"], (string?)reply["ename"]));
        Assert.Equal($"This {type} cannot be answered: {reason}", (string?)reply["evalue"]);
        Assert.Equal(type == "execute_request" ? 0 : null, (int?)reply["execution_count"]);
        Assert.Contains("execute_result 3", (await RunAsync("1 + 2")).Select(InShort));
    }

    [Theory]
    [InlineData(MessageChannel.Control, true)]
    [InlineData(MessageChannel.Shell, false)]
    public async Task A_shutdown_is_answered_where_it_came_and_published_also_while_a_cell_runs(MessageChannel channel, bool isRestart)
    {
        Execute("Console.WriteLine(\"begun\"); while (true) await Task.Delay(10);");
        await UntilAsync("stream");
        var request = Send("shutdown_request", new() { ["restart"] = isRestart }, channel);

        var answers = (await UntilIdleAsync(request)).Where(message => message.Type == "shutdown_reply").ToList();
        Assert.Equal([channel, MessageChannel.IOPub], answers.Select(message => message.Channel));
        Assert.All(answers, message => Assert.Equal($$"""{"status":"ok","restart":{{(isRestart ? "true" : "false")}}}""", message.Content.ToJsonString()));
        await Serving.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"restart":"yes"}""")]
    public async Task A_shutdown_of_a_wrong_shape_is_one_all_the_same(string content)
    {
        Assert.Equal("""{"status":"ok","restart":false}""", (await UntilIdleAsync(Send("shutdown_request", JsonNode.Parse(content)!.AsObject(), MessageChannel.Control)))[1].Content.ToJsonString());
        await Serving.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task When_the_driver_goes_the_cell_is_interrupted_and_what_waits_is_dropped()
    {
        Execute("Console.WriteLine(\"begun\"); try { await Task.Delay(-1, Analysis.Display.CellContext.Current!.Cancellation); } finally { Console.Write(\"cleaned up\"); }");
        await UntilAsync("stream");
        Execute("while (true) { }");
        HangUp();

        Assert.Equal("cleaned up", (string?)(await UntilAsync("stream")).Content["text"]);
        await Serving.WaitAsync(TimeSpan.FromSeconds(5));
    }
}
