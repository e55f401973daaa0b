using Analysis.Kernel.Parameters;

namespace Analysis.Kernel.Tests.Parameters;

public class InjectedCellTests : SessionTest
{
    [Fact]
    public async Task An_injected_cell_runs_after_the_cell_that_declares_and_wins()
    {
        const string declared = "var folder = \"data\"; double share = 0.5; int? most = null; DateOnly day = new(2016, 1, 1); long big = 1; var @class = 'c'; "
            + "enum Mode { Slow, Fast } var mode = Mode.Slow; var compare = StringComparison.Ordinal; TimeSpan? pause = null; short low = 1;";
        var injected = ParameterCell.Read(declared).Inject(new Dictionary<string, string>
        {
            ["folder"] = "C:\\a \"b\"\n\u2028😀",
            ["share"] = "1e-3",
            ["most"] = "-2147483648",
            ["day"] = "2016-11-29",
            ["big"] = "-9223372036854775808",
            ["class"] = "\\",
            ["mode"] = "Fast",
            ["compare"] = "OrdinalIgnoreCase",
            ["pause"] = "1:30:00",
            ["low"] = "-7",
        });

        await ValueAsync(declared);
        await ValueAsync(injected);

        Assert.Equal("C:\\a \"b\"\n\u2028😀", await ValueAsync("folder"));
        Assert.Equal("0.001", await ValueAsync("share"));
        Assert.Equal("-2147483648", await ValueAsync("most"));
        Assert.Equal("2016-11-29", await ValueAsync("day"));
        Assert.Equal("-9223372036854775808", await ValueAsync("big"));
        Assert.Equal("\\", await ValueAsync("@class"));
        Assert.Equal("Fast OrdinalIgnoreCase 01:30:00 -7", await ValueAsync("$\"{mode} {compare} {pause} {low}\""));
    }
}
