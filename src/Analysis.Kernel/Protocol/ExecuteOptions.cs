using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>What an <c>execute_request</c> asks for, with the protocol's defaults.</summary>
/// <param name="Code">The cell.</param>
/// <param name="IsSilent">Nothing is shown, and nothing is counted.</param>
/// <param name="IsStored">It counts, and is kept in the history.</param>
/// <param name="StopsOnError">After an error, what waits is answered as aborted.</param>
/// <param name="Expressions">Evaluated after the cell, by name.</param>
internal sealed record ExecuteOptions(string Code, bool IsSilent, bool IsStored, bool StopsOnError, JsonObject Expressions)
{
    /// <summary>Reads a request's content.</summary>
    public static ExecuteOptions Read(JsonObject content)
    {
        var isSilent = (bool?)content["silent"] ?? false;
        return new(
            (string?)content["code"] ?? "",
            isSilent,
            !isSilent && ((bool?)content["store_history"] ?? true),
            (bool?)content["stop_on_error"] ?? true,
            content["user_expressions"] as JsonObject ?? []);
    }
}
