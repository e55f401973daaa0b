using Analysis.Display;

namespace Analysis.Charts.Library;

/// <summary>
/// Which cell of the notebook bears the script: the first that shows a figure, and the same one again whenever it is run anew,
/// because its outputs are replaced then.
/// </summary>
internal sealed class ScriptBearer
{
    private readonly Lock _gate = new();
    private CellContext? _lastRun;
    private string? _cell;

    public bool IsToBear(CellContext run)
    {
        lock (_gate)
        {
            if (ReferenceEquals(_lastRun, run)) return false;
            if (_lastRun is not null && (run.CellId is null || run.CellId != _cell)) return false;
            (_lastRun, _cell) = (run, run.CellId);
            return true;
        }
    }
}
