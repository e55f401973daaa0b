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

    /// <summary>Asks the user for a line of text, and waits for it.</summary>
    /// <param name="prompt">The question.</param>
    /// <param name="isPassword">True when what is typed must not be seen.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="InvalidOperationException">There is nobody to ask.</exception>
    Task<string> AskAsync(string prompt, bool isPassword, CancellationToken cancellation) =>
        Task.FromException<string>(new InvalidOperationException($"There is nobody to ask '{prompt}'."));

    /// <summary>Takes away what the cell has shown so far.</summary>
    /// <param name="wait">True to take it away only when something new is shown, which does not flicker.</param>
    void Clear(bool wait)
    {
        // What a terminal has shown stays.
    }
}
