using System.Text;
using System.Text.Json.Nodes;
using Analysis.Display;
using Analysis.Kernel.Formatting;

namespace Analysis.Kernel.Output;

/// <summary>
/// What one cell puts out, in the order in which it did so, whichever thread it came from. Text is gathered for a moment, so
/// that a loop of small writes becomes a few messages.
/// </summary>
public sealed class CellOutput : ICellOutput
{
    private const int GatherMilliseconds = 50;
    private const int GatherCharacters = 64 * 1024;

    private readonly ICellListener _listener;
    private readonly Lock _gate = new();
    private readonly StringBuilder _pending = new();
    private OutputStream _pendingStream;
    private bool _isScheduled;

    /// <summary>An output that tells a listener.</summary>
    public CellOutput(ICellListener listener) => _listener = listener;

    /// <summary>What the notebook calls the cell, or the cell's code where it says nothing; null for code that is no cell.</summary>
    public string? CellId { get; init; }

    /// <summary>Tells the listener that the cell's own code begins.</summary>
    public void Start() => _listener.Started();

    /// <summary>Appends text to a stream.</summary>
    public void Write(OutputStream stream, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        lock (_gate)
        {
            if (stream != _pendingStream) FlushPending();
            _pendingStream = stream;
            _pending.Append(text);
            if (_pending.Length >= GatherCharacters) FlushWhole();
            else if (!_isScheduled)
            {
                _isScheduled = true;
                _ = FlushSoonAsync();
            }
        }
    }

    /// <summary>Passes on what has been gathered.</summary>
    public void Flush()
    {
        lock (_gate) FlushPending();
    }

    /// <inheritdoc/>
    public MimeBundle Format(object? value) => ValueFormatter.Format(value);

    /// <inheritdoc/>
    public void Display(MimeBundle bundle, string? displayId)
    {
        lock (_gate)
        {
            FlushPending();
            _listener.Displayed(bundle, displayId);
        }
    }

    /// <inheritdoc/>
    public void Update(MimeBundle bundle, string displayId)
    {
        lock (_gate)
        {
            FlushPending();
            _listener.Updated(bundle, displayId);
        }
    }

    /// <inheritdoc/>
    public void Report(CellProgress progress) => _listener.Progressed(progress);

    /// <inheritdoc/>
    public Task<string> AskAsync(string prompt, bool isPassword, CancellationToken cancellation)
    {
        Flush();
        return _listener.AskAsync(prompt, isPassword, cancellation);
    }

    /// <inheritdoc/>
    public void Clear(bool wait)
    {
        lock (_gate)
        {
            FlushPending();
            _listener.Cleared(wait);
        }
    }

    /// <summary>Sends a message of a comm, in its order among what the cell puts out.</summary>
    /// <param name="type">For example <c>comm_msg</c>.</param>
    /// <param name="content">Its content.</param>
    internal void Say(string type, JsonObject content)
    {
        lock (_gate)
        {
            FlushPending();
            _listener.Said(type, content);
        }
    }

    private async Task FlushSoonAsync()
    {
        await Task.Delay(GatherMilliseconds).ConfigureAwait(false);
        lock (_gate)
        {
            _isScheduled = false;
            FlushWhole();
        }
    }

    // A character of two halves of which one has been written yet waits for the other: in two messages it would be none.
    private void FlushWhole()
    {
        if (_pending.Length == 0 || !char.IsHighSurrogate(_pending[^1]))
        {
            FlushPending();
            return;
        }

        var half = _pending[^1];
        _pending.Length--;
        FlushPending();
        _pending.Append(half);
    }

    private void FlushPending()
    {
        if (_pending.Length == 0) return;
        var text = _pending.ToString();
        _pending.Clear();
        _listener.Wrote(_pendingStream, text);
    }
}
