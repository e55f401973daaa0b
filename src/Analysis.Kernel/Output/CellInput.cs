using Analysis.Display;

namespace Analysis.Kernel.Output;

/// <summary>Stands in for standard input: what a cell reads from the console, its user is asked for.</summary>
internal sealed class CellInput : TextReader
{
    private string _rest = "";

    public override string? ReadLine()
    {
        if (_rest.Length > 0)
        {
            var line = _rest.TrimEnd('\n');
            _rest = "";
            return line;
        }

        if (CellContext.Current is not { } cell) return null;
        return CellRuntime.Watch(cell.Output.AskAsync("", isPassword: false, cell.Cancellation)).GetAwaiter().GetResult();
    }

    public override int Peek() => Fill() ? _rest[0] : -1;

    public override int Read()
    {
        if (!Fill()) return -1;
        var first = _rest[0];
        _rest = _rest[1..];
        return first;
    }

    private bool Fill()
    {
        if (_rest.Length == 0 && ReadLine() is { } line) _rest = line + "\n";
        return _rest.Length > 0;
    }
}
