using Analysis.Kernel.Session;

namespace Analysis.Kernel.Tests.Session;

public class MemoryNoticeTests
{
    private const long Gigabyte = 1L << 30;

    [Fact]
    public void Each_step_towards_the_end_is_told_once()
    {
        var used = 0.0;
        var notice = new MemoryNotice(() => ((long)(used * Gigabyte), 10 * Gigabyte));
        List<string?> told = [];
        foreach (var gigabytes in new[] { 2.4, 2.5, 4.9, 5, 5.5, 7.5, 9, 4, 9.9 })
        {
            used = gigabytes;
            told.Add(notice.Check()?.Split(" of the memory")[0]);
        }

        Assert.Equal(
            [
                null, "The kernel uses 2.5 GB, 25 %", null, "The kernel uses 5.0 GB, 50 %", null,
                "The kernel uses 7.5 GB, 75 %", "The kernel uses 9.0 GB, 90 %", null, null,
            ],
            told);
    }

    [Fact]
    public void A_jump_over_several_steps_is_told_once()
    {
        var notice = new MemoryNotice(() => (9 * Gigabyte, 10 * Gigabyte));

        Assert.Equal(
            "The kernel uses 9.0 GB, 90 % of the memory there is. Variables and the code of all cells that have run stay until it is restarted; "
            + "'#!about' shows what each cell cost, '#!whos' which variables there are.",
            notice.Check());
        Assert.Null(notice.Check());
    }

    [Fact]
    public void Less_than_a_gigabyte_is_never_told()
    {
        var used = Gigabyte - 1;
        var notice = new MemoryNotice(() => (used, 2 * Gigabyte));
        Assert.Null(notice.Check());
        used++;

        Assert.StartsWith("The kernel uses 1.0 GB, 50 % of the memory there is.", notice.Check(), StringComparison.Ordinal);
    }
}
