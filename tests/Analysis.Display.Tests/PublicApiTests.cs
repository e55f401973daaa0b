namespace Analysis.Display.Tests;

public class PublicApiTests
{
    private static readonly string File = Repository.PathOf("tests", "Analysis.Display.Tests", "PublicApi.txt");

    [Fact]
    public void The_contract_only_grows_and_every_growth_is_written_down()
    {
        var now = PublicApi.Of(typeof(CellContext).Assembly);
        var known = System.IO.File.ReadAllLines(File);

        var gone = known.Except(now, StringComparer.Ordinal).ToList();
        Assert.True(gone.Count == 0,
            $"Libraries that were built against Analysis.Display need what is gone now. Bring it back:\n- {string.Join("\n- ", gone)}");

        var added = now.Except(known, StringComparer.Ordinal).ToList();
        Assert.True(added.Count == 0,
            "The contract has grown. Raise the second number of FileVersion in Analysis.Display.csproj, so that an older kernel can say that it is too old, "
            + $"and add to {Path.GetFileName(File)}, in order:\n+ {string.Join("\n+ ", added)}");
        Assert.Equal(now, known);
    }

    [Fact]
    public void The_assembly_version_never_changes() =>
        Assert.Equal(new Version(1, 0, 0, 0), typeof(CellContext).Assembly.GetName().Version);
}
