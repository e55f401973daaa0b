using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Format;

/// <summary>The rules of nbformat 4.5 that reading asks for and writing keeps.</summary>
/// <param name="text">The notebook's text, to name lines.</param>
internal sealed class NotebookRules(NotebookText text)
{
    private const int LongestQuote = 64;

    /// <summary>A value as a message shows it: short ones as they stand, others by their kind.</summary>
    public static string Shown(JsonNode? node) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list of other values",
        JsonValueKind.String => $"'{Excerpt.Of(node.GetValue<string>(), LongestQuote)}'",
        _ => node.ToJsonString(),
    };

    /// <summary>Checks that the notebook is of a version that is read here.</summary>
    /// <exception cref="NotebookException">It is older or newer, or says nothing of its version.</exception>
    public void CheckVersion(JsonObject root)
    {
        if (!root.ContainsKey("nbformat"))
        {
            throw text.Fault(root.ContainsKey("cells")
                ? "'nbformat' is missing. Add \"nbformat\": 4."
                : "this JSON is no notebook: it has neither 'nbformat' nor 'cells'.");
        }

        var major = JsonText.Integer(root["nbformat"])
            ?? throw text.Fault($"'nbformat' is {Shown(root["nbformat"])}; expected the number 4.", "nbformat");
        if (major < NotebookVersion.Major)
        {
            throw text.Fault(string.Create(CultureInfo.InvariantCulture,
                $"nbformat {major}; expected 4. Convert the notebook: jupyter nbconvert --to notebook --inplace <file>."),
                "nbformat");
        }

        if (major > NotebookVersion.Major)
        {
            throw text.Fault(string.Create(CultureInfo.InvariantCulture,
                $"nbformat {major} is newer than what can be read here; expected 4. Save the notebook as version 4.5."),
                "nbformat");
        }

        if (root.ContainsKey("nbformat_minor") && JsonText.Integer(root["nbformat_minor"]) is null or < 0)
        {
            throw text.Fault(
                $"'nbformat_minor' is {Shown(root["nbformat_minor"])}; expected a whole number such as 5.", "nbformat_minor");
        }
    }

    /// <summary>Checks the notebook, its cells and their outputs.</summary>
    /// <exception cref="NotebookException">The first rule that is broken, and the line where it is.</exception>
    public void Check(JsonObject root)
    {
        CheckVersion(root);
        CheckObject(root["metadata"], "the notebook's 'metadata'", "metadata");
        if (!root.ContainsKey("cells"))
            throw text.Fault("'cells' is missing. Add \"cells\": [] or take an earlier copy of the file.");
        if (root["cells"] is not JsonArray cells)
            throw text.Fault($"'cells' is {Shown(root["cells"])}; expected a list.", "cells");

        var numberOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is not JsonObject cell)
                throw text.Fault($"{Cell(i)} is {Shown(cells[i])}; expected an object.", "cells", i);
            CheckCell(cell, i);
            var id = cell["id"]!.GetValue<string>();
            if (!numberOf.TryAdd(id, i))
            {
                throw text.Fault(
                    $"{Cell(i)} has the id '{id}', which {Cell(numberOf[id])} has already. "
                    + "Give one of them another id, or remove its \"id\".", "cells", i, "id");
            }
        }
    }

    private void CheckCell(JsonObject cell, int i)
    {
        if (!cell.ContainsKey("cell_type"))
            throw text.Fault($"{Cell(i)} has no 'cell_type'; expected \"code\", \"markdown\" or \"raw\".", "cells", i);
        if (CellKinds.Parse(JsonText.Of(cell["cell_type"])) is not { } kind)
        {
            throw text.Fault(
                $"{Cell(i)} has the 'cell_type' {Shown(cell["cell_type"])}; expected \"code\", \"markdown\" or \"raw\".",
                "cells", i, "cell_type");
        }

        if (JsonText.Of(cell["id"]) is not { } id || !CellId.IsValid(id))
            throw text.Fault($"{Cell(i)} has the id {Shown(cell["id"])}; expected {CellId.Expectation}.", "cells", i, "id");
        if (!cell.ContainsKey("source")) throw text.Fault($"{Cell(i)} has no 'source'. Add \"source\": [].", "cells", i);
        if (Multiline.Join(cell["source"]) is null)
        {
            throw text.Fault($"the 'source' of {Cell(i)} is {Shown(cell["source"])}; expected a text or a list of texts.",
                "cells", i, "source");
        }

        CheckObject(cell["metadata"], $"the 'metadata' of {Cell(i)}", "cells", i, "metadata");
        if (cell["metadata"]!["tags"] is { } tags && (tags is not JsonArray list || list.Any(tag => JsonText.Of(tag) is null)))
        {
            throw text.Fault($"the tags of {Cell(i)} are {Shown(tags)}; expected a list of texts.",
                "cells", i, "metadata", "tags");
        }

        if (kind == CellKind.Code) CheckCode(cell, i);
        else if (cell.ContainsKey("outputs") || cell.ContainsKey("execution_count"))
        {
            var key = cell.ContainsKey("outputs") ? "outputs" : "execution_count";
            throw text.Fault(
                $"{Cell(i)} is a {CellKinds.Name(kind)} cell and has '{key}', which only code cells have. Remove it.",
                "cells", i, key);
        }
    }

    private void CheckCode(JsonObject cell, int i)
    {
        if (cell["execution_count"] is { } count && JsonText.Integer(count) is null or < 0)
        {
            throw text.Fault(
                $"the 'execution_count' of {Cell(i)} is {Shown(cell["execution_count"])}; expected null or a whole number.",
                "cells", i, "execution_count");
        }

        if (cell["outputs"] is not JsonArray outputs)
            throw text.Fault($"the 'outputs' of {Cell(i)} are {Shown(cell["outputs"])}; expected a list.", "cells", i, "outputs");
        var rules = new OutputRules(text, i);
        for (var j = 0; j < outputs.Count; j++) rules.Check(outputs[j], j);
    }

    private void CheckObject(JsonNode? node, string what, params ReadOnlySpan<object> path)
    {
        if (node is not JsonObject) throw text.Fault($"{what} is {Shown(node)}; expected an object.", path);
    }

    private static string Cell(int index) => string.Create(CultureInfo.InvariantCulture, $"cell {index + 1}");
}
