namespace Analysis.Kernel.Protocol;

/// <summary>What the driver of a session understands.</summary>
public sealed record ServerOptions
{
    /// <summary>
    /// True for the workbook, which takes messages of its own about starts and progress, and shows progress itself. To other
    /// clients progress is shown as a bar among the cell's outputs.
    /// </summary>
    public bool IsWorkbook { get; init; }

    /// <summary>
    /// Ends when cells run without delay. Who asks for the kernel's info on the shell channel is answered then, since the answer
    /// is what makes a kernel ready; on the control channel it is answered at once.
    /// </summary>
    public Task Ready { get; init; } = Task.CompletedTask;
}
