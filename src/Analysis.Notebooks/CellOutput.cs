using System.Text.Json.Nodes;
using Analysis.Notebooks.Format;

namespace Analysis.Notebooks;

/// <summary>
/// Something that running a cell left behind: printed text, a value shown, an error. Immutable except through <see cref="Json"/>.
/// </summary>
public abstract class CellOutput
{
    private protected CellOutput(JsonObject json) => Json = json;

    /// <summary>The output's own JSON object, fields that this library does not know included.</summary>
    public JsonObject Json { get; }

    /// <summary>
    /// The output's name in the format: <c>stream</c>, <c>display_data</c>, <c>execute_result</c>, <c>error</c> or another.
    /// </summary>
    public string Type => JsonText.Of(Json["output_type"]) ?? "";

    internal static CellOutput From(JsonObject json) => JsonText.Of(json["output_type"]) switch
    {
        StreamOutput.TypeName => new StreamOutput(json),
        DisplayOutput.DisplayTypeName => new DisplayOutput(json),
        ExecuteResult.TypeName => new ExecuteResult(json),
        ErrorOutput.TypeName => new ErrorOutput(json),
        _ => new UnknownOutput(json),
    };
}
