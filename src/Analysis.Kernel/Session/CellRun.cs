using System.Diagnostics;
using Analysis.Display;
using Analysis.Kernel.Interrupts;
using Analysis.Kernel.Output;

namespace Analysis.Kernel.Session;

/// <summary>One run of a cell: what its parts share.</summary>
internal sealed class CellRun
{
    private readonly CellContext _context;
    private readonly Stopwatch _running = new();
    private CellThread? _thread;
    private bool _isStarted;
    private bool _isAbandoned;

    /// <summary>A run that has not begun.</summary>
    /// <param name="output">Where displays and streams go.</param>
    /// <param name="cancellation">Cancelled to interrupt the cell.</param>
    public CellRun(CellOutput output, CancellationToken cancellation)
    {
        Output = output;
        Cancellation = cancellation;
        _context = new(output, cancellation) { CellId = output.CellId, Resumption = continuation => _thread!.Post(continuation) };
    }

    /// <summary>Where displays and streams go.</summary>
    public CellOutput Output { get; }

    /// <summary>Cancelled to interrupt the cell.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The files that are being imported, each by the one before.</summary>
    public Stack<string> Imports { get; } = new();

    /// <summary>The line of the cell's own directive that imports what runs now, or null.</summary>
    public int? ImportLine { get; set; }

    /// <summary>How long the cell's code has run, without what was built and compiled for it.</summary>
    public TimeSpan RunningTime => _running.Elapsed;

    /// <summary>How large the compiled code is, in bytes. It stays in memory as long as the session.</summary>
    public long CodeBytes { get; set; }

    /// <summary>Says that the cell's own code begins; once is enough.</summary>
    public void Start()
    {
        if (!_isStarted) Output.Start();
        _isStarted = true;
    }

    /// <summary>Runs a part's code on a thread of its own, as this cell.</summary>
    /// <param name="code">It may call <see cref="Wait"/>.</param>
    public async Task RunAsync(Action code)
    {
        _thread = new(Cancellation);
        _running.Start();
        try
        {
            await _thread.RunAsync(InContext).ConfigureAwait(false);
        }
        catch (CellAbandonedException)
        {
            _isAbandoned = true;
            throw;
        }
        finally
        {
            _running.Stop();
        }

        void InContext()
        {
            using var scope = _context.Enter();
            code();
        }
    }

    /// <summary>Runs what follows the code's <c>await</c>s until a task has ended.</summary>
    public void Wait(Task task) => _thread!.Wait(task);

    /// <summary>Disposes what the parts declared with <c>using</c>. Code that goes on all the same keeps it.</summary>
    public Task EndAsync() =>
        _context.OwnsAny && !_isAbandoned
            ? RunAsync(() => _context.DisposeOwnedAsync().GetAwaiter().GetResult())
            : Task.CompletedTask;
}
