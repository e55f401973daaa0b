using Analysis.Kernel.Output;
using Analysis.Kernel.Session;

namespace Analysis.Kernel.Tests.Session;

public sealed class SessionCostsTests
{
    private readonly RecordingListener _listener = new();

    [Fact]
    public void A_cell_costs_its_time_and_what_it_allocated()
    {
        var costs = new SessionCosts();
        var end = costs.Start(7, new CellOutput(_listener));
        var allocated = new byte[1_000_000];
        end();

        var cost = Assert.Single(costs.Cells);
        Assert.Equal(7, cost.Cell);
        Assert.InRange(cost.AllocatedBytes, allocated.Length, long.MaxValue);
        Assert.InRange(cost.Milliseconds, 0, 60_000);
        Assert.Empty(_listener.Outputs);
    }

    [Fact]
    public void Memory_that_grows_is_told_once_and_again_when_it_has_doubled()
    {
        var costs = new SessionCosts(noticeAt: SessionCosts.HeldBytes / 4);
        var output = new CellOutput(_listener);
        for (var cell = 1; cell <= 3; cell++) costs.Start(cell, output)();
        output.Flush();

        var notice = Assert.Single(_listener.Outputs);
        Assert.Matches(
            @"^Error: The kernel holds \d+\.\d GB of memory after 1 cell\. What cells declare and compile stays until the kernel is restarted; "
            + "#!about shows what each has cost\\.\n$",
            notice);
    }
}
