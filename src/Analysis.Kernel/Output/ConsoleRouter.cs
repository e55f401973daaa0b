using System.Globalization;
using System.Text;
using Analysis.Display;

namespace Analysis.Kernel.Output;

/// <summary>
/// Stands in for the console: what is written goes to the cell that the writing code belongs to, also from other threads and
/// after the cell has ended; what belongs to no cell goes to the one that ran last.
/// </summary>
public sealed class ConsoleRouter : IDisposable
{
    private readonly TextWriter _out = Console.Out;
    private readonly TextWriter _error = Console.Error;
    private readonly TextReader _in = Console.In;
    private readonly CellInput _cellIn;
    private readonly Writer _cellOut;
    private readonly Writer _cellError;
    private volatile CellOutput? _last;

    private ConsoleRouter()
    {
        _cellOut = new(this, OutputStream.Out);
        _cellError = new(this, OutputStream.Error);
        _cellIn = new(() => _last, _in);
    }

    /// <summary>Takes the console over until it is disposed.</summary>
    public static ConsoleRouter Install()
    {
        var router = new ConsoleRouter();
        router.TakeOver();
        Console.SetIn(router._cellIn);
        return router;
    }

    /// <summary>
    /// The cell that text without a cell goes to. An output that an earlier cell has redirected is taken back; an input is not,
    /// since whoever gives a cell its input in advance means the cells that follow.
    /// </summary>
    public void SetLast(CellOutput output)
    {
        _last = output;
        _cellIn.Clear();
        TakeOver();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Console.SetOut(_out);
        Console.SetError(_error);
        Console.SetIn(_in);
    }

    private void TakeOver()
    {
        Console.SetOut(_cellOut);
        Console.SetError(_cellError);
    }

    private void Write(OutputStream stream, ReadOnlySpan<char> text)
    {
        var target = CellContext.Current?.Output as CellOutput ?? _last;
        if (target is not null) target.Write(stream, text);
        else (stream == OutputStream.Out ? _out : _error).Write(text);
    }

    private sealed class Writer : TextWriter
    {
        private const string LineEnd = "\n";

        private readonly ConsoleRouter _router;
        private readonly OutputStream _stream;

        // A notebook's text is the same on every system, and does not change with the culture.
        public Writer(ConsoleRouter router, OutputStream stream)
            : base(CultureInfo.InvariantCulture)
        {
            _router = router;
            _stream = stream;
            CoreNewLine = LineEnd.ToCharArray();
        }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => _router.Write(_stream, new ReadOnlySpan<char>(in value));

        public override void Write(string? value) => _router.Write(_stream, value);

        public override void Write(char[] buffer, int index, int count) => _router.Write(_stream, buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer) => _router.Write(_stream, buffer);

        // One write for the text and its line end, so that two threads' lines do not run into each other.
        public override void WriteLine(string? value) => _router.Write(_stream, value + LineEnd);

        public override void WriteLine(ReadOnlySpan<char> buffer) => _router.Write(_stream, string.Concat(buffer, LineEnd));
    }
}
