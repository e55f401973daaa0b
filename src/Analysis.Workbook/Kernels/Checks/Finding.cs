namespace Analysis.Workbook.Kernels.Checks;

/// <summary>What a check found: one line.</summary>
/// <param name="Kind">How good or bad it is.</param>
/// <param name="Text">What was found, and, unless all is well, what to do about it.</param>
internal sealed record Finding(FindingKind Kind, string Text)
{
    /// <summary>All is well.</summary>
    public static Finding Ok(string text) => new(FindingKind.Ok, text);

    /// <summary>Something could be better.</summary>
    public static Finding Note(string text) => new(FindingKind.Note, text);

    /// <summary>Something is wrong.</summary>
    public static Finding Failed(string text) => new(FindingKind.Failed, text);

    /// <summary>The line that a user reads.</summary>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}: {Text}";
}
