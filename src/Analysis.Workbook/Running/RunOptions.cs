namespace Analysis.Workbook.Running;

/// <summary>What a run is asked to do.</summary>
internal sealed record RunOptions
{
    /// <summary>The notebooks' files as the user named them; none for all of the project's.</summary>
    public IReadOnlyList<string> Notebooks { get; init; } = [];

    /// <summary>The folder of articles to run on, or null for the one that the notebooks name.</summary>
    public string? Corpus { get; init; }

    /// <summary>Where the executed notebooks and the report go, or null for 'artifacts' in the project.</summary>
    public string? Out { get; init; }

    /// <summary>Parameters to set: text by name.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>How long one cell may run, or null for as long as it takes.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>True to write the outputs into the notebooks themselves.</summary>
    public bool InPlace { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public string CurrentFolder { get; init; } = Environment.CurrentDirectory;
}
