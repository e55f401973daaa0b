using System.Text.Json.Nodes;

namespace Analysis.Notebooks;

/// <summary>A value that was shown, in one or more representations.</summary>
public class DisplayOutput : CellOutput
{
    internal const string DisplayTypeName = "display_data";

    /// <summary>A shown value.</summary>
    /// <param name="data">Its representations.</param>
    /// <param name="metadata">Hints for clients, by MIME type; none by default.</param>
    public DisplayOutput(MimeData data, JsonObject? metadata = null)
        : this(new JsonObject
        {
            ["data"] = data.Json.Parent is null ? data.Json : data.Json.DeepClone(),
            ["metadata"] = metadata ?? [],
            ["output_type"] = DisplayTypeName,
        })
    {
    }

    internal DisplayOutput(JsonObject json) : base(json)
    {
    }

    /// <summary>The value's representations.</summary>
    public MimeData Data => new(Json["data"]!.AsObject());

    /// <summary>Hints for clients, by MIME type.</summary>
    public JsonObject Metadata => Json["metadata"]!.AsObject();
}
