using Analysis.Charts.Library;
using Analysis.Display;

namespace Analysis.Charts.Tests.Library;

public class ScriptBearerTests
{
    private readonly ScriptBearer _bearer = new();

    [Fact]
    public void The_first_cell_bears_the_script_once()
    {
        var first = Run("one");

        Assert.Equal([true, false, false], [_bearer.IsToBear(first), _bearer.IsToBear(first), _bearer.IsToBear(Run("two"))]);
    }

    [Fact]
    public void The_cell_that_bore_it_bears_it_again_when_it_is_run_anew()
    {
        _bearer.IsToBear(Run("one"));

        Assert.Equal([false, true], [_bearer.IsToBear(Run("two")), _bearer.IsToBear(Run("one"))]);
    }

    [Fact]
    public void A_cell_without_a_name_bears_it_the_first_time_only()
    {
        Assert.Equal([true, false], [_bearer.IsToBear(Run(null)), _bearer.IsToBear(Run(null))]);
    }

    private static CellContext Run(string? id) => new(new SilentOutput(), CancellationToken.None) { CellId = id };

    private sealed class SilentOutput : ICellOutput
    {
        public MimeBundle Format(object? value) => MimeBundle.Text("");

        public void Display(MimeBundle bundle, string? displayId)
        {
        }

        public void Update(MimeBundle bundle, string displayId)
        {
        }

        public void Report(CellProgress progress)
        {
        }
    }
}
