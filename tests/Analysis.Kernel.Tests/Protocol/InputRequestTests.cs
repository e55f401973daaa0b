using System.Text.Json.Nodes;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Tests.Protocol;

public class InputRequestTests : ServerTest
{
    [Fact]
    public async Task A_question_goes_to_whoever_sent_the_cell_after_what_it_has_written()
    {
        var request = Execute("Console.Write(\"Name? \"); var name = Console.ReadLine(); $\"Hello {name}\"");

        var before = new List<Message> { await NextAsync() };
        while (before[^1].Type != "input_request") before.Add(await NextAsync());
        Assert.Equal(["status busy", "execute_input", "stream Name?", "input_request"], before.Select(InShort));
        var question = before[^1];
        Assert.Equal("""{"prompt":"","password":false}""", question.Content.ToJsonString());
        Assert.Equal((MessageChannel.Stdin, request.Header), (question.Channel, question.Parent));
        Assert.Equal(request.Route, question.Route);

        Answer("Ada", parent: question.Header);
        Assert.Contains("execute_result Hello Ada", (await UntilIdleAsync(request)).Select(InShort));
    }

    [Fact]
    public async Task A_prompt_and_the_wish_to_hide_the_answer_are_handed_on()
    {
        var request = Execute("await Analysis.Display.CellContext.Current!.Output.AskAsync(\"Secret?\", true, default)");

        Assert.Equal("""{"prompt":"Secret?","password":true}""", (await UntilAsync("input_request")).Content.ToJsonString());
        Answer("\U0001F600");
        Assert.Contains("execute_result \U0001F600", (await UntilIdleAsync(request)).Select(InShort));
    }

    [Fact]
    public async Task Any_thread_of_the_cell_can_ask_and_each_gets_its_own_answer()
    {
        var request = Execute("""string a = ""; var worker = new Thread(() => a = Console.ReadLine()!); worker.Start(); worker.Join(); await Task.Yield(); $"{a}, {await Task.Run(Console.ReadLine)}" """);

        await UntilAsync("input_request");
        Answer("first");
        await UntilAsync("input_request");
        Answer("second");
        Assert.Contains("execute_result first, second", (await UntilIdleAsync(request)).Select(InShort));
    }

    [Theory]
    [InlineData("Console.ReadLine()")]
    [InlineData("Console.Read()")]
    [InlineData("await Analysis.Display.CellContext.Current!.Output.AskAsync(\"?\", false, default)")]
    public async Task Where_nobody_can_be_asked_the_cell_fails_at_once(string code)
    {
        var messages = await RunAsync(code, """{"allow_stdin":false}""");

        Assert.DoesNotContain(messages, message => message.Channel == MessageChannel.Stdin);
        var error = messages.Single(message => message.Type == "error").Content;
        Assert.Equal("System.InvalidOperationException", (string?)error["ename"]);
        Assert.Equal(
            "The cell asks for input, and nobody can be asked: whoever runs it takes no questions (allow_stdin is false). Give the value in a cell, or run the notebook where you can type.",
            (string?)error["evalue"]);
    }

    [Theory]
    [InlineData("Console.ReadLine()")]
    [InlineData("await Analysis.Display.CellContext.Current!.Output.AskAsync(\"?\", false, default)")]
    public async Task An_interrupt_ends_the_wait(string code)
    {
        var request = Execute(code);
        await UntilAsync("input_request");
        Send("interrupt_request", channel: MessageChannel.Control);

        Assert.Equal("KeyboardInterrupt", (string?)(await UntilIdleAsync(request)).Single(message => message.Type == "error").Content["ename"]);
        Answer("too late");
        var next = Execute("Console.ReadLine()");
        await UntilAsync("input_request");
        Answer("in time");
        Assert.Contains("execute_result in time", (await UntilIdleAsync(next)).Select(InShort));
    }

    [Fact]
    public async Task What_others_say_and_what_was_asked_before_is_no_answer()
    {
        var first = Execute("Console.ReadLine()");
        var former = await UntilAsync("input_request");
        Answer("one");
        await UntilIdleAsync(first);
        var request = Execute("Console.ReadLine()");
        var question = await UntilAsync("input_request");

        Answer("foreign", session: "another");
        Answer("former", parent: former.Header);
        Send("kernel_info_request", channel: MessageChannel.Stdin);
        Answer("right", parent: question.Header);

        Assert.Contains("execute_result right", (await UntilIdleAsync(request)).Select(InShort));
    }

    [Fact]
    public async Task An_answer_without_text_fails_the_cell()
    {
        var request = Execute("Console.ReadLine()");
        await UntilAsync("input_request");
        Send("input_reply", new() { ["status"] = "ok" }, MessageChannel.Stdin);

        Assert.Equal("The answer to a question cannot be read: its 'value' is missing; expected text.",
            (string?)(await UntilIdleAsync(request)).Single(message => message.Type == "error").Content["evalue"]);
    }

    [Fact]
    public async Task What_a_cell_left_running_cannot_ask_any_more()
    {
        var request = Execute("""
            var asked = new TaskCompletionSource();
            var left = Task.Run(() => { asked.SetResult(); return Console.ReadLine(); });
            await asked.Task;
            """);
        await UntilIdleAsync(request);

        Assert.Equal("The cell asks for input, but it has ended: its questions reach nobody any more. Await what asks.",
            (string?)(await ReplyAsync("await left"))["evalue"]);
    }

    private void Answer(string value, string session = "test", MessageHeader? parent = null) =>
        Send("input_reply", new JsonObject { ["status"] = "ok", ["value"] = value }, MessageChannel.Stdin, session, parent);
}
