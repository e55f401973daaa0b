namespace Analysis.Workbook.Kernels.Checks;

/// <summary>Looks at one thing that a kernel needs.</summary>
internal interface ICheck
{
    /// <summary>Tells what it finds, as soon as it does.</summary>
    Task RunAsync(Action<Finding> tell, CancellationToken cancellation);
}
