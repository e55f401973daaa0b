using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Format;

/// <summary>
/// What an older or careless file lacks, made up for in memory: ids (new in 4.5) and the empty members that the format asks
/// for. Values that are there are left alone, except that text becomes a list of lines, as Jupyter writes it.
/// </summary>
internal static class NotebookUpgrade
{
    /// <summary>Completes a notebook.</summary>
    /// <returns>What was done, for the user, or null when the file was a complete 4.5.</returns>
    public static string? Apply(JsonObject root)
    {
        var minor = JsonText.Integer(root["nbformat_minor"]) ?? 0;
        if (minor < NotebookVersion.Minor) root.SetSorted("nbformat_minor", NotebookVersion.Minor);
        if (!root.ContainsKey("metadata")) root.SetSorted("metadata", new JsonObject());

        var cells = (root["cells"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        var made = AddIds(cells);
        foreach (var cell in cells) Complete(cell);

        if (minor >= NotebookVersion.Minor) return made > 0 ? $"{Cells(made)} had no id and got one." : null;
        return string.Create(CultureInfo.InvariantCulture,
            $"nbformat 4.{minor} was read as 4.{NotebookVersion.Minor}; {Cells(made)} got an id.");
    }

    private static int AddIds(List<JsonObject> cells)
    {
        var taken = cells.Select(cell => JsonText.Of(cell["id"])).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var made = 0;
        foreach (var cell in cells.Where(cell => !cell.ContainsKey("id")))
        {
            var id = CellId.MakeUp(JsonText.Of(cell["cell_type"]) ?? "", Multiline.Join(cell["source"]) ?? "", taken);
            cell.SetSorted("id", id);
            taken.Add(id);
            made++;
        }

        return made;
    }

    private static void Complete(JsonObject cell)
    {
        if (!cell.ContainsKey("metadata")) cell.SetSorted("metadata", new JsonObject());
        AsLines(cell, "source");
        if (JsonText.Of(cell["cell_type"]) != "code") return;

        if (!cell.ContainsKey("execution_count")) cell.SetSorted("execution_count", null);
        if (!cell.ContainsKey("outputs")) cell.SetSorted("outputs", new JsonArray());
        foreach (var output in (cell["outputs"] as JsonArray ?? []).OfType<JsonObject>()) CompleteOutput(output);
    }

    private static void CompleteOutput(JsonObject output)
    {
        switch (JsonText.Of(output["output_type"]))
        {
            case StreamOutput.TypeName:
                AsLines(output, "text");
                break;
            case DisplayOutput.DisplayTypeName or ExecuteResult.TypeName:
                if (!output.ContainsKey("metadata")) output.SetSorted("metadata", new JsonObject());
                foreach (var type in (output["data"] as JsonObject ?? []).Select(entry => entry.Key).ToList())
                    if (!MimeData.IsJson(type)) AsLines((JsonObject)output["data"]!, type);
                break;
        }
    }

    private static void AsLines(JsonObject json, string key)
    {
        if (json[key]?.GetValueKind() != JsonValueKind.String) return;
        var text = json[key]!.GetValue<string>();
        json[key] = key.Contains('/', StringComparison.Ordinal) ? Multiline.Written(key, text) : Multiline.Split(text);
    }

    private static string Cells(int count) =>
        count == 1 ? "1 cell" : string.Create(CultureInfo.InvariantCulture, $"{count} cells");
}
