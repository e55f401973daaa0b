namespace Analysis.Display.Tests;

/// <summary>Keeps what a cell would show.</summary>
internal sealed class RecordingOutput : ICellOutput
{
    private readonly List<CellProgress> _progress = [];

    public IReadOnlyList<CellProgress> Progress
    {
        get
        {
            lock (_progress) return [.. _progress];
        }
    }

    public List<(string Text, string? Id, bool IsUpdate)> Shown { get; } = [];

    public MimeBundle Format(object? value) => MimeBundle.Text($"<{value}>");

    public void Display(MimeBundle bundle, string? displayId) => Shown.Add((bundle[MimeTypes.Text], displayId, false));

    public void Update(MimeBundle bundle, string displayId) => Shown.Add((bundle[MimeTypes.Text], displayId, true));

    public void Report(CellProgress progress)
    {
        lock (_progress) _progress.Add(progress);
    }
}
