using System.Globalization;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Format;

/// <summary>The rules for the outputs of one code cell. Outputs of an unknown kind need nothing but a name for it.</summary>
/// <param name="text">The notebook's text, to name lines.</param>
/// <param name="cell">The cell's index.</param>
internal sealed class OutputRules(NotebookText text, int cell)
{
    public void Check(JsonNode? node, int index)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"output {index + 1} of cell {cell + 1}");
        if (node is not JsonObject output)
            throw text.Fault($"{what} is {NotebookRules.Shown(node)}; expected an object.", "cells", cell, "outputs", index);

        Demand(JsonText.Of(output["output_type"]) is not null, output, "output_type", "a text", what, index);
        switch (JsonText.Of(output["output_type"]))
        {
            case StreamOutput.TypeName:
                Demand(JsonText.Of(output["name"]) is not null, output, "name", "\"stdout\" or \"stderr\"", what, index);
                Demand(Multiline.Join(output["text"]) is not null, output, "text", "a text or a list of texts", what, index);
                break;
            case DisplayOutput.DisplayTypeName or ExecuteResult.TypeName:
                Demand(output["data"] is JsonObject, output, "data", "an object", what, index);
                Demand(output["metadata"] is JsonObject, output, "metadata", "an object", what, index);
                break;
            case ErrorOutput.TypeName:
                Demand(JsonText.Of(output["ename"]) is not null, output, "ename", "a text", what, index);
                Demand(JsonText.Of(output["evalue"]) is not null, output, "evalue", "a text", what, index);
                var isList = output["traceback"] is JsonArray lines && lines.All(line => JsonText.Of(line) is not null);
                Demand(isList, output, "traceback", "a list of texts", what, index);
                break;
        }
    }

    private void Demand(bool holds, JsonObject output, string key, string expected, string what, int index)
    {
        if (holds) return;
        throw text.Fault(output.ContainsKey(key)
            ? $"the '{key}' of {what} is {NotebookRules.Shown(output[key])}; expected {expected}."
            : $"{what} has no '{key}'; expected {expected}.", "cells", cell, "outputs", index, key);
    }
}
