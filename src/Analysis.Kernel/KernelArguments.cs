namespace Analysis.Kernel;

/// <summary>How the kernel was started.</summary>
internal sealed record KernelArguments
{
    /// <summary>What is said about a wrong start.</summary>
    public const string Usage =
        "usage: Analysis.Kernel --connection-file FILE [--log FILE] [--allow-remote]   (a Jupyter client starts it so)\n"
        + "       Analysis.Kernel --self-test                                           (checks itself through real sockets)\n"
        + "       Analysis.Kernel --pipe NAME                                           (started by 'workbook run')";

    /// <summary>The pipe of the workbook that drives the kernel.</summary>
    public string? Pipe { get; init; }

    /// <summary>The connection file of a Jupyter client.</summary>
    public string? ConnectionFile { get; init; }

    /// <summary>A file for diagnostics.</summary>
    public string? Log { get; init; }

    /// <summary>True to listen on addresses that other machines reach.</summary>
    public bool AllowRemote { get; init; }

    /// <summary>True to check oneself and end.</summary>
    public bool SelfTest { get; init; }

    /// <summary>Reads the command line; null for one that makes no sense.</summary>
    public static KernelArguments? Parse(string[] arguments)
    {
        var parsed = new KernelArguments();
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : null;
            switch (arguments[i])
            {
                case "--allow-remote":
                    parsed = parsed with { AllowRemote = true };
                    continue;
                case "--self-test":
                    parsed = parsed with { SelfTest = true };
                    continue;
                case "--pipe" when value is not null:
                    parsed = parsed with { Pipe = value };
                    break;
                case "--connection-file" or "-f" when value is not null:
                    parsed = parsed with { ConnectionFile = value };
                    break;
                case "--log" when value is not null:
                    parsed = parsed with { Log = value };
                    break;
                case var _ when parsed.ConnectionFile is not null:
                    // Jupyter's commands hand on what they were given themselves: a script's name, say.
                    continue;
                default:
                    return null;
            }

            i++;
        }

        var ways = (parsed.Pipe is null ? 0 : 1) + (parsed.ConnectionFile is null ? 0 : 1) + (parsed.SelfTest ? 1 : 0);
        return ways == 1 ? parsed : null;
    }
}
