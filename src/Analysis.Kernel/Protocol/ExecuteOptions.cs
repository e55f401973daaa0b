using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>What an <c>execute_request</c> asks for, with the protocol's defaults.</summary>
internal sealed record ExecuteOptions
{
    /// <summary>The cell.</summary>
    public required string Code { get; init; }

    /// <summary>Nothing is shown, and nothing is counted.</summary>
    public bool IsSilent { get; init; }

    /// <summary>It counts, and is kept in the history.</summary>
    public bool IsStored { get; init; } = true;

    /// <summary>After an error, the cells that wait are answered as aborted.</summary>
    public bool StopsOnError { get; init; } = true;

    /// <summary>The sender can be asked for input.</summary>
    public bool AllowsInput { get; init; } = true;

    /// <summary>Evaluated after the cell, by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Expressions { get; init; } = [];

    /// <summary>Reads a request's content.</summary>
    /// <exception cref="FormatException">There is no code, or something is of another type than the protocol says.</exception>
    public static ExecuteOptions Read(JsonObject json)
    {
        var content = new RequestContent(json);
        var standard = new ExecuteOptions { Code = content.Text("code") };
        var isSilent = content.Flag("silent", standard.IsSilent);
        return standard with
        {
            IsSilent = isSilent,
            IsStored = content.Flag("store_history", standard.IsStored) && !isSilent,
            StopsOnError = content.Flag("stop_on_error", standard.StopsOnError),
            AllowsInput = content.Flag("allow_stdin", standard.AllowsInput),
            Expressions = content.Texts("user_expressions"),
        };
    }
}
