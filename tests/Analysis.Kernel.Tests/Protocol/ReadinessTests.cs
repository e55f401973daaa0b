using Analysis.Kernel.Protocol;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Tests.Protocol;

public class ReadinessTests : ServerTest
{
    private readonly TaskCompletionSource _ready = new();

    protected override ServerOptions Options => new() { Ready = _ready.Task };

    [Fact]
    public async Task The_kernel_s_info_is_given_on_shell_when_cells_run_and_on_control_at_once()
    {
        var early = Send(MessageTypes.KernelInfoRequest);
        var onControl = Send(MessageTypes.KernelInfoRequest, channel: MessageChannel.Control);

        var before = await UntilIdleAsync(onControl);
        Assert.Single(before, message => message.Type == "kernel_info_reply" && message.Channel == MessageChannel.Control);
        Assert.DoesNotContain(before, message => message.Channel == MessageChannel.Shell);

        _ready.SetResult();
        var after = await UntilIdleAsync(early);
        Assert.Single(after, message => message.Type == "kernel_info_reply" && message.Channel == MessageChannel.Shell);
    }

    [Fact]
    public async Task A_kernel_that_is_not_ready_yet_can_be_asked_to_end()
    {
        Send(MessageTypes.KernelInfoRequest);
        var reply = await AskAsync(MessageTypes.ShutdownRequest, channel: MessageChannel.Control);

        Assert.Equal("ok", (string?)reply["status"]);
        await Serving;
        _ready.SetResult();
    }
}
