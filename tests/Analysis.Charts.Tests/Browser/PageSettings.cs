namespace Analysis.Charts.Tests.Browser;

/// <summary>Who opens a page.</summary>
public sealed record PageSettings
{
    /// <summary>A laptop's window; a phone's is 390.</summary>
    public int Width { get; init; } = 1280;

    public bool IsDark { get; init; }

    public bool HasScripts { get; init; } = true;
}
