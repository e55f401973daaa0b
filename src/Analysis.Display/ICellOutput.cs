namespace Analysis.Display;

/// <summary>
/// Where a running cell's output goes. The kernel implements it; everybody else reaches it through <see cref="CellContext"/>.
/// </summary>
public interface ICellOutput
{
    /// <summary>Any value as a bundle, by the kernel's formatters and those that the user registered.</summary>
    MimeBundle Format(object? value);

    /// <summary>Shows a bundle below the cell.</summary>
    /// <param name="bundle">What to show.</param>
    /// <param name="displayId">A name under which <see cref="Update"/> replaces it later, or null.</param>
    void Display(MimeBundle bundle, string? displayId);

    /// <summary>Replaces what was shown under a name, wherever it stands.</summary>
    void Update(MimeBundle bundle, string displayId);

    /// <summary>Says how far a long operation is.</summary>
    void Report(CellProgress progress);
}
