using Analysis.Display;

namespace Analysis.Kernel.Output;

/// <summary>
/// Stands in for standard input: code that reads asks the user of its cell, one line at a time, and waits. What of a line was
/// not read is there for the rest of the cell.
/// </summary>
internal sealed class CellInput : TextReader
{
    /// <summary>What a client sends for the end of the input: the character that Ctrl-D types.</summary>
    public const string End = "\u0004";

    private readonly Func<CellOutput?> _last;
    private readonly TextReader _otherwise;
    private string _line = "";
    private int _position;

    /// <summary>An input.</summary>
    /// <param name="last">The cell that is asked for code without a cell.</param>
    /// <param name="otherwise">What is read as long as no cell has run.</param>
    public CellInput(Func<CellOutput?> last, TextReader otherwise)
    {
        _last = last;
        _otherwise = otherwise;
    }

    /// <summary>Forgets what was not read.</summary>
    public void Clear() => _position = _line.Length;

    public override int Peek() => _position < _line.Length ? _line[_position] : -1;

    public override int Read() => TryFill() ? _line[_position++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    // Like a terminal: no more than what is left of one line.
    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty || !TryFill()) return 0;
        var count = Math.Min(buffer.Length, _line.Length - _position);
        _line.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override string? ReadLine()
    {
        if (_position == _line.Length) return Ask();
        var rest = _line[_position..];
        Clear();
        return rest.TrimEnd('\n');
    }

    private bool TryFill()
    {
        if (_position < _line.Length) return true;
        if (Ask() is not { } answer) return false;
        (_line, _position) = (answer + "\n", 0);
        return true;
    }

    private string? Ask()
    {
        var context = CellContext.Current;
        if ((context?.Output ?? _last()) is not { } output) return _otherwise.ReadLine();
        var answer = output.AskAsync("", isPassword: false, context?.Cancellation ?? CancellationToken.None).GetAwaiter().GetResult();
        return answer == End ? null : answer;
    }
}
