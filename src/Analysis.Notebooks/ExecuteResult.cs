using System.Text.Json.Nodes;
using Analysis.Notebooks.Format;

namespace Analysis.Notebooks;

/// <summary>The value of a cell's last expression: a display with the cell's execution count.</summary>
public sealed class ExecuteResult : DisplayOutput
{
    internal const string TypeName = "execute_result";

    /// <summary>A cell's value.</summary>
    /// <param name="data">Its representations.</param>
    /// <param name="executionCount">The cell's execution count, or null.</param>
    /// <param name="metadata">Hints for clients, by MIME type; none by default.</param>
    public ExecuteResult(MimeData data, int? executionCount, JsonObject? metadata = null) : base(data, metadata)
    {
        Json["output_type"] = TypeName;
        Json.SetSorted("execution_count", executionCount);
    }

    internal ExecuteResult(JsonObject json) : base(json)
    {
    }

    /// <summary>The execution count of the cell at that time; null when it is not known.</summary>
    public int? ExecutionCount => JsonText.Integer(Json["execution_count"]);
}
