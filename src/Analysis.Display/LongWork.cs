namespace Analysis.Display;

/// <summary>
/// One long operation, as a library writes it: it observes the caller's token and the running cell's, and tells both the
/// caller's progress and the cell's how far it is.
/// </summary>
/// <example><code>
/// using var work = LongWork.Start("Reading articles", progress, cancellationToken);
/// for (var i = 0; i &lt; files.Count; i++) { work.Report(i, files.Count); Read(files[i]); }
/// </code></example>
public sealed class LongWork : IDisposable
{
    private const long ReportIntervalMilliseconds = 100;

    private readonly string _title;
    private readonly IProgress<double>? _progress;
    private readonly CellContext? _cell;
    private readonly CancellationTokenSource? _linked;
    private long _nextReport;
    private int _isEnded;

    private LongWork(string title, IProgress<double>? progress, CancellationToken cancellation)
    {
        _title = title;
        _progress = progress;
        _cell = CellContext.Current;
        if (_cell is null) Cancellation = cancellation;
        else if (!cancellation.CanBeCanceled) Cancellation = _cell.Cancellation;
        else
        {
            _linked = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _cell.Cancellation);
            Cancellation = _linked.Token;
        }
    }

    /// <summary>Cancelled when the caller or the cell is.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Begins an operation.</summary>
    /// <param name="title">What is being done, as a user would say it: 'Reading articles'.</param>
    /// <param name="progress">Told the share that is done, from 0 to 1; may be null.</param>
    /// <param name="cancellation">The caller's own token.</param>
    public static LongWork Start(string title, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        new(title, progress, cancellation);

    /// <summary>
    /// Says that <paramref name="done"/> of <paramref name="total"/> steps are done; at most ten times a second it is passed on.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller or the cell was cancelled.</exception>
    public void Report(long done, long total)
    {
        Cancellation.ThrowIfCancellationRequested();
        if ((_progress is null && _cell is null) || Volatile.Read(ref _isEnded) != 0) return;

        var now = Environment.TickCount64;
        var next = Interlocked.Read(ref _nextReport);
        if (now < next || Interlocked.CompareExchange(ref _nextReport, now + ReportIntervalMilliseconds, next) != next) return;
        Tell(total <= 0 ? 0 : Math.Clamp((double)done / total, 0, 1));
    }

    /// <summary>Ends the operation; its progress becomes 1 unless it was cancelled.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isEnded, 1) != 0) return;
        try
        {
            if (!Cancellation.IsCancellationRequested) Tell(1);
        }
        finally
        {
            _linked?.Dispose();
        }
    }

    private void Tell(double fraction)
    {
        _progress?.Report(fraction);
        _cell?.Output.Report(new(_title, fraction));
    }
}
