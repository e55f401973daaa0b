using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Tests.Protocol;

public class InterruptRequestTests : ServerTest
{
    [Theory]
    [InlineData(MessageChannel.Control)]
    [InlineData(MessageChannel.Shell)]
    public async Task An_interrupt_ends_the_cell_that_runs_and_no_other(MessageChannel channel)
    {
        var request = Execute("Console.WriteLine(\"begun\"); while (true) { }");
        await UntilAsync("stream");
        var interrupt = Send("interrupt_request", channel: channel);

        var messages = await UntilIdleAsync(request);
        var answer = messages.Single(message => message.Type == "interrupt_reply");
        Assert.Equal((channel, interrupt.Header.Id), (answer.Channel, answer.Parent!.Id));
        Assert.Equal("""{"status":"ok"}""", answer.Content.ToJsonString());
        Assert.Equal("KeyboardInterrupt", (string?)messages.Single(message => message.Type == "error").Content["ename"]);
        Assert.Equal("KeyboardInterrupt", (string?)messages.Single(message => message.Type == "execute_reply").Content["ename"]);

        Assert.Contains("execute_result False", (await RunAsync("Analysis.Display.CellContext.Current!.Cancellation.IsCancellationRequested.ToString()")).Select(InShort));
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
            Console.WriteLine("begun");
            while (!token.IsCancellationRequested) await Task.Delay(10);
            """);
        await UntilAsync("stream");
        var interrupt = Send("interrupt_request", channel: MessageChannel.Control);

        Assert.Contains(await UntilIdleAsync(interrupt), message => message.Type == "interrupt_reply");
        await UntilAsync("execute_reply");
        Assert.Contains("execute_result 1", (await RunAsync("1")).Select(InShort));
    }

    [Fact]
    public async Task An_interrupt_while_nothing_runs_is_answered()
    {
        await UntilIdleAsync(Send("interrupt_request", channel: MessageChannel.Control));

        Assert.Contains("execute_result 1", (await RunAsync("1")).Select(InShort));
    }

    [Fact]
    public async Task What_waits_behind_an_interrupted_cell_is_aborted()
    {
        Execute("Console.WriteLine(\"begun\"); while (true) { }");
        await UntilAsync("stream");
        var behind = Execute("1");
        Send("interrupt_request", channel: MessageChannel.Control);

        var reply = (await UntilIdleAsync(behind)).Single(message => message.Type == "execute_reply" && message.Parent!.Id == behind.Header.Id);
        Assert.Equal("aborted", (string?)reply.Content["status"]);
    }
}
