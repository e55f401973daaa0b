namespace Analysis.Kernel;

/// <summary>The kernel's exit codes.</summary>
internal static class KernelExit
{
    /// <summary>It was asked to end, or nobody is left to ask it for anything.</summary>
    public const int Success = 0;

    /// <summary>What came was no message, or a self-test failed.</summary>
    public const int BadMessage = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int WrongUsage = 2;

    /// <summary>It cannot listen where the connection file says, or cannot write its log.</summary>
    public const int NoConnection = 3;
}
