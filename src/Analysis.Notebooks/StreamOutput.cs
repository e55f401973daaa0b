using System.Text.Json.Nodes;
using Analysis.Notebooks.Format;

namespace Analysis.Notebooks;

/// <summary>Text that the code printed.</summary>
public sealed class StreamOutput : CellOutput
{
    /// <summary>The name of standard output.</summary>
    public const string StandardOutput = "stdout";

    /// <summary>The name of standard error.</summary>
    public const string StandardError = "stderr";

    internal const string TypeName = "stream";

    /// <summary>Printed text.</summary>
    /// <param name="name"><see cref="StandardOutput"/> or <see cref="StandardError"/>.</param>
    /// <param name="text">What was printed.</param>
    public StreamOutput(string name, string text)
        : this(new JsonObject { ["name"] = name, ["output_type"] = TypeName, ["text"] = Multiline.Split(text) })
    {
    }

    internal StreamOutput(JsonObject json) : base(json)
    {
    }

    /// <summary>Which stream it was printed to.</summary>
    public string Name => JsonText.Of(Json["name"]) ?? "";

    /// <summary>What was printed; terminal colour codes are part of it.</summary>
    public string Text => Multiline.Join(Json["text"]) ?? "";
}
