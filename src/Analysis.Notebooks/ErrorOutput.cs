using System.Text.Json.Nodes;
using Analysis.Notebooks.Format;

namespace Analysis.Notebooks;

/// <summary>The error that ended a cell.</summary>
public sealed class ErrorOutput : CellOutput
{
    internal const string TypeName = "error";

    /// <summary>An error.</summary>
    /// <param name="name">The exception's type, <c>FileNotFoundException</c> for example.</param>
    /// <param name="message">The exception's message.</param>
    /// <param name="traceback">Where it came from, as lines; terminal colour codes may be part of it.</param>
    public ErrorOutput(string name, string message, IEnumerable<string> traceback)
        : this(new JsonObject
        {
            ["ename"] = name,
            ["evalue"] = message,
            ["output_type"] = TypeName,
            ["traceback"] = new JsonArray([.. traceback.Select(line => JsonValue.Create(line))]),
        })
    {
    }

    internal ErrorOutput(JsonObject json) : base(json)
    {
    }

    /// <summary>The exception's type.</summary>
    public string Name => JsonText.Of(Json["ename"]) ?? "";

    /// <summary>The exception's message.</summary>
    public string Message => JsonText.Of(Json["evalue"]) ?? "";

    /// <summary>Where it came from, as lines.</summary>
    public IReadOnlyList<string> Traceback =>
        Json["traceback"] is JsonArray lines ? [.. lines.Select(JsonText.Of).OfType<string>()] : [];
}
