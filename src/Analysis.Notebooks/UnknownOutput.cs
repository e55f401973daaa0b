using System.Text.Json.Nodes;

namespace Analysis.Notebooks;

/// <summary>An output of a kind that this library does not know. It is kept as it is.</summary>
public sealed class UnknownOutput : CellOutput
{
    internal UnknownOutput(JsonObject json) : base(json)
    {
    }
}
