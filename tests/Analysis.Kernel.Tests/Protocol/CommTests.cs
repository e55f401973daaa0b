using System.Text.Json.Nodes;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Tests.Protocol;

public class CommTests : ServerTest
{
    private const string Echo = """
        using Analysis.Display;
        CommTargets.Register("test.echo", comm =>
        {
            Console.Write("opened");
            comm.Received = json => { Console.Write("got " + json); comm.Send(json); };
            comm.Closed = () => Console.Write("closed");
            comm.Send("{\"state\":\"ready\"}");
        });
        """;

    [Fact]
    public async Task A_comm_to_an_unknown_target_is_closed_again()
    {
        var messages = await UntilIdleAsync(Send("comm_open", new() { ["comm_id"] = "c1", ["target_name"] = "no.such.target", ["data"] = new JsonObject() }));

        Assert.Equal(["status busy", "comm_close", "status idle"], messages.Select(InShort));
        Assert.Equal("""{"comm_id":"c1","data":{}}""", messages[1].Content.ToJsonString());
        Assert.Equal("""{"status":"ok","comms":{}}""", (await AskAsync("comm_info_request")).ToJsonString());
    }

    [Fact]
    public async Task What_a_client_says_on_a_comm_reaches_the_cells_code_and_the_other_way_round()
    {
        await RunAsync(Echo);

        var opening = Send("comm_open", new() { ["comm_id"] = "c1", ["target_name"] = "test.echo", ["data"] = new JsonObject { ["a"] = 1 } });
        var opened = await UntilIdleAsync(opening);
        Assert.Equal(["status busy", "stream opened", "comm_msg", """stream got {"a":1}""", "comm_msg", "status idle"], opened.Select(InShort));
        Assert.Equal(
            ["""{"comm_id":"c1","data":{"state":"ready"}}""", """{"comm_id":"c1","data":{"a":1}}"""],
            opened.Where(message => message.Type == "comm_msg").Select(message => message.Content.ToJsonString()));
        Assert.All(opened, message => Assert.Equal(opening.Header, message.Parent));
        Assert.Equal("""{"status":"ok","comms":{"c1":{"target_name":"test.echo"}}}""", (await AskAsync("comm_info_request")).ToJsonString());
        Assert.Equal("""{"status":"ok","comms":{}}""", (await AskAsync("comm_info_request", """{"target_name":"other"}""")).ToJsonString());

        var saying = Send("comm_msg", new() { ["comm_id"] = "c1", ["data"] = new JsonObject { ["n"] = 7 } });
        var said = await UntilIdleAsync(saying);
        Assert.Equal(["status busy", """stream got {"n":7}""", "comm_msg", "status idle"], said.Select(InShort));
        Assert.Equal("""{"comm_id":"c1","data":{"n":7}}""", said[2].Content.ToJsonString());
        Assert.Equal(saying.Header, said[1].Parent);

        var closed = await UntilIdleAsync(Send("comm_close", new() { ["comm_id"] = "c1", ["data"] = new JsonObject() }));
        Assert.Equal(["status busy", "stream closed", "status idle"], closed.Select(InShort));
        Assert.Equal("""{"status":"ok","comms":{}}""", (await AskAsync("comm_info_request")).ToJsonString());
        Assert.Equal(["status busy", "status idle"], (await UntilIdleAsync(Send("comm_msg", new() { ["comm_id"] = "c1", ["data"] = new JsonObject() }))).Select(InShort));
    }

    [Fact]
    public async Task A_cell_sends_on_an_open_comm_and_closes_it_after_which_nothing_is_sent()
    {
        await RunAsync("Analysis.Display.Comm kept = null!; Analysis.Display.CommTargets.Register(\"test.kept\", comm => kept = comm);");
        await UntilIdleAsync(Send("comm_open", new() { ["comm_id"] = "c1", ["target_name"] = "test.kept" }));

        var messages = await RunAsync("kept.Send(\"{\\\"n\\\":1}\"); kept.Close(); kept.Close(); kept.Send(\"{}\");");

        Assert.Equal(["status busy", "execute_input", "comm_msg", "comm_close", "execute_reply", "status idle"], messages.Select(InShort));
        Assert.Equal("""{"comm_id":"c1","data":{"n":1}}""", messages[2].Content.ToJsonString());
        Assert.Equal("""{"status":"ok","comms":{}}""", (await AskAsync("comm_info_request")).ToJsonString());
    }

    [Fact]
    public async Task Code_that_fails_on_a_message_says_so_and_the_comm_stays_open()
    {
        await RunAsync("Analysis.Display.CommTargets.Register(\"test.failing\", comm => comm.Received = json => { if (json != \"{}\") throw new FormatException(\"no\"); });");
        await UntilIdleAsync(Send("comm_open", new() { ["comm_id"] = "c1", ["target_name"] = "test.failing" }));

        var messages = await UntilIdleAsync(Send("comm_msg", new() { ["comm_id"] = "c1", ["data"] = new JsonObject { ["n"] = 1 } }));

        Assert.Equal(["status busy", "error", "status idle"], messages.Select(InShort));
        Assert.Equal(("System.FormatException", "no"), ((string?)messages[1].Content["ename"], (string?)messages[1].Content["evalue"]));
        Assert.Equal("""{"status":"ok","comms":{"c1":{"target_name":"test.failing"}}}""", (await AskAsync("comm_info_request")).ToJsonString());
    }

    [Fact]
    public async Task A_target_that_fails_when_it_is_opened_is_closed_again()
    {
        await RunAsync("Analysis.Display.CommTargets.Register(\"test.broken\", comm => throw new FormatException(\"no\"));");

        var messages = await UntilIdleAsync(Send("comm_open", new() { ["comm_id"] = "c1", ["target_name"] = "test.broken" }));

        Assert.Equal(["status busy", "error", "comm_close", "status idle"], messages.Select(InShort));
        Assert.Equal("""{"status":"ok","comms":{}}""", (await AskAsync("comm_info_request")).ToJsonString());
    }

    [Fact]
    public async Task An_endless_answer_to_a_message_is_interrupted()
    {
        await RunAsync("Analysis.Display.CommTargets.Register(\"test.endless\", comm => { Console.WriteLine(\"begun\"); while (true) { } });");
        var opening = Send("comm_open", new() { ["comm_id"] = "c1", ["target_name"] = "test.endless" });
        await UntilAsync("stream");
        Send("interrupt_request", channel: MessageChannel.Control);

        Assert.Equal("KeyboardInterrupt", (string?)(await UntilIdleAsync(opening)).Single(message => message.Type == "error").Content["ename"]);
        Assert.Contains("execute_result 2", (await RunAsync("1 + 1")).Select(InShort));
    }

    [Theory]
    [InlineData("comm_open", "{}")]
    [InlineData("comm_msg", """{"comm_id":7}""")]
    [InlineData("comm_close", """{"comm_id":[]}""")]
    public async Task A_message_of_a_wrong_shape_changes_nothing(string type, string content)
    {
        Assert.Equal(["status busy", "status idle"], (await UntilIdleAsync(Send(type, JsonNode.Parse(content)!.AsObject()))).Select(InShort));
        Assert.Contains("execute_result 3", (await RunAsync("1 + 2")).Select(InShort));
    }
}
