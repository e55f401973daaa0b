namespace Analysis.Kernel.References;

/// <summary>A library needs a newer display contract than the kernel has.</summary>
internal sealed class NewerContractException : Exception
{
    public NewerContractException(Version needed, Version had)
        : base($"The project needs version {needed.ToString(2)} of Analysis.Display, and this kernel has {had.ToString(2)}. "
            + "Bring the kernel up to date: run 'dotnet run --project src/Analysis.Workbook -- kernel install' "
            + "in the folder of the workbook's sources, and restart the kernel.")
    {
    }
}
