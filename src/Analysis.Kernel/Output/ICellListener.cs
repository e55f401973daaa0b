using System.Text.Json.Nodes;
using Analysis.Display;

namespace Analysis.Kernel.Output;

/// <summary>Who is told what a cell puts out. Calls come one at a time and in order, but for progress.</summary>
public interface ICellListener
{
    /// <summary>The cell's own code begins: what it references is there, and it has been compiled.</summary>
    void Started();

    /// <summary>Text on one of the streams.</summary>
    void Wrote(OutputStream stream, string text);

    /// <summary>A value was displayed.</summary>
    void Displayed(MimeBundle bundle, string? displayId);

    /// <summary>A value took the place of one displayed before.</summary>
    void Updated(MimeBundle bundle, string displayId);

    /// <summary>A long operation got further.</summary>
    void Progressed(CellProgress progress);

    /// <summary>The cell asks its user.</summary>
    Task<string> AskAsync(string prompt, bool isPassword, CancellationToken cancellation);

    /// <summary>The cell's code says something on a comm.</summary>
    void Said(string type, JsonObject content);

    /// <summary>What the cell has shown is to be taken away, at once or when something new is shown.</summary>
    void Cleared(bool wait);
}
