using System.Text.Json.Nodes;
using Analysis.Display;
using Analysis.Kernel.Output;

namespace Analysis.Kernel.Protocol;

/// <summary>Hears nothing: for code that only yields a value.</summary>
internal sealed class SilentListener : ICellListener
{
    public void Started()
    {
        // Nobody counts its time.
    }

    public void Wrote(OutputStream stream, string text)
    {
        // Nobody reads it.
    }

    public void Displayed(MimeBundle bundle, string? displayId)
    {
        // Nobody sees it.
    }

    public void Updated(MimeBundle bundle, string displayId)
    {
        // Nobody sees it.
    }

    public void Progressed(CellProgress progress)
    {
        // Nobody waits for it.
    }

    public Task<string> AskAsync(string prompt, bool isPassword, CancellationToken cancellation) =>
        Task.FromException<string>(new InvalidOperationException($"An expression cannot ask ('{prompt}')."));

    public void Said(string type, JsonObject content)
    {
        // Nobody listens.
    }

    public void Cleared(bool wait)
    {
        // There is nothing to be cleared.
    }
}
