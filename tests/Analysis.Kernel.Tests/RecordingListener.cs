using System.Text.Json.Nodes;
using Analysis.Display;
using Analysis.Kernel.Output;

namespace Analysis.Kernel.Tests;

/// <summary>Keeps what cells put out, one line for each output.</summary>
internal sealed class RecordingListener : ICellListener
{
    private readonly List<string> _outputs = [];
    private readonly List<MimeBundle> _bundles = [];
    private volatile int _starts;

    /// <summary>How many cells have begun to run their own code.</summary>
    public int Starts => _starts;

    public IReadOnlyList<string> Outputs
    {
        get
        {
            lock (_outputs) return [.. _outputs];
        }
    }

    /// <summary>All that was displayed, in all its representations.</summary>
    public IReadOnlyList<MimeBundle> Bundles
    {
        get
        {
            lock (_outputs) return [.. _bundles];
        }
    }

    /// <summary>What is answered to a cell that asks.</summary>
    public Queue<string> Answers { get; } = new();

    /// <summary>All outputs, with neighbours of the same stream joined, as a client joins them.</summary>
    public string Joined => string.Concat(Outputs.Select((output, i) => Body(output, i)));

    public void Started() => Interlocked.Increment(ref _starts);

    public void Wrote(OutputStream stream, string text) => Add($"{stream}: {text}");

    public void Displayed(MimeBundle bundle, string? displayId) => Add($"display: {bundle.GetValueOrDefault(MimeTypes.Text)}", bundle);

    public void Updated(MimeBundle bundle, string displayId) => Add($"update: {bundle.GetValueOrDefault(MimeTypes.Text)}", bundle);

    public void Progressed(CellProgress progress)
    {
    }

    public Task<string> AskAsync(string prompt, bool isPassword, CancellationToken cancellation)
    {
        Add($"ask: {prompt}");
        return Answers.TryDequeue(out var answer)
            ? Task.FromResult(answer)
            : Task.FromException<string>(new InvalidOperationException("Nobody is there."));
    }

    public void Said(string type, JsonObject content) => Add($"comm: {type} {content.ToJsonString()}");

    public void Cleared(bool wait) => Add($"clear: {wait}");

    private string Body(string output, int index)
    {
        var kind = output[..(output.IndexOf(':', StringComparison.Ordinal) + 2)];
        var isContinued = index > 0 && kind is "Out: " or "Error: " && Outputs[index - 1].StartsWith(kind, StringComparison.Ordinal);
        return isContinued && index > 0 ? output[kind.Length..] : (index > 0 ? "|" : "") + output;
    }

    private void Add(string output, MimeBundle? bundle = null)
    {
        lock (_outputs)
        {
            _outputs.Add(output);
            if (bundle is not null) _bundles.Add(bundle);
        }
    }
}
