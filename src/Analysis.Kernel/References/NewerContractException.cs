namespace Analysis.Kernel.References;

/// <summary>A library needs a newer display contract than the kernel has.</summary>
internal sealed class NewerContractException : Exception
{
    public NewerContractException(Version needed, Version had)
        : base($"The project needs version {needed.ToString(2)} of Analysis.Display, and this kernel has {had.ToString(2)}. "
            + "Bring the kernel up to date: build the workbook again, or run 'workbook kernel install' "
            + "where the kernel was installed, and restart it.")
    {
    }
}
