using System.Text.Json.Nodes;
using Analysis.Notebooks;

namespace Analysis.Workbook.Running;

/// <summary>Sets parameters as papermill does: a cell after the one tagged 'parameters' that assigns the values given.</summary>
internal sealed class ParameterInjection
{
    private readonly KernelProcess _kernel;
    private readonly IReadOnlyDictionary<string, string> _values;

    public ParameterInjection(KernelProcess kernel, IReadOnlyDictionary<string, string> values)
    {
        _kernel = kernel;
        _values = values;
    }

    /// <summary>
    /// Writes the cells. A notebook that lacks a parameter goes without it; one that no notebook has is a mistake.
    /// </summary>
    /// <param name="notebooks">The notebooks, which are changed.</param>
    /// <returns>The values that hold in the notebooks: those given, and the cells' own where they are constants.</returns>
    /// <exception cref="WorkbookException">A name is unknown everywhere, or a value does not convert.</exception>
    public async Task<IReadOnlyDictionary<string, string>> ApplyAsync(IReadOnlyList<PlannedNotebook> notebooks)
    {
        var known = new SortedSet<string>(StringComparer.Ordinal);
        var inForce = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var plan in notebooks)
        {
            RemoveInjected(plan.Notebook);
            var tagged = plan.Notebook.Cells.Where(cell => cell.HasTag(CellTags.Parameters)).ToList();
            if (tagged.Count == 0) continue;
            if (tagged.Count > 1 && _values.Count > 0) throw Ambiguous(plan, tagged);
            var cell = tagged[0];

            var reply = await AskAsync(plan, cell).ConfigureAwait(false);
            foreach (var parameter in reply["parameters"]!.AsArray().OfType<JsonObject>())
            {
                var name = (string)parameter["name"]!;
                known.Add(name);
                if ((_values.GetValueOrDefault(name) ?? (string?)parameter["default"]) is { } value) inForce.TryAdd(name, value);
            }

            if ((string?)reply["code"] is not { } code) continue;
            var cells = plan.Notebook.Cells;
            cells.Insert(cells.IndexOf(cell) + 1, NotebookCell.Code(code, CellTags.InjectedParameters));
        }

        if (_values.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            throw new WorkbookException(ExitCode.WrongUsage, Unknown(unknown, known, notebooks));
        return inForce;
    }

    private async Task<JsonObject> AskAsync(PlannedNotebook plan, NotebookCell cell)
    {
        var values = new JsonObject(_values.Select(value => KeyValuePair.Create(value.Key, (JsonNode?)value.Value)));
        var reply = await _kernel.Connection.RequestAsync(
            "parameters_request", new() { ["code"] = cell.Source, ["values"] = values }).ConfigureAwait(false);
        return (string?)reply.Content["status"] == "ok"
            ? reply.Content
            : throw new WorkbookException(ExitCode.WrongUsage, $"{plan.Name}: {(string?)reply.Content["evalue"]}");
    }

    private static WorkbookException Ambiguous(PlannedNotebook plan, List<NotebookCell> tagged)
    {
        var beginnings = tagged.Select(cell => $"'{ShortText.Of(cell.Source.Split('\n')[0], 40)}'");
        return new(ExitCode.Unreadable,
            $"{plan.Name}: {tagged.Count} cells are tagged '{CellTags.Parameters}': {string.Join(", ", beginnings)}. "
            + "Values are set after one only. Leave the tag on the cell that declares the parameters.");
    }

    private static void RemoveInjected(Notebook notebook)
    {
        for (var i = notebook.Cells.Count - 1; i >= 0; i--)
        {
            if (notebook.Cells[i].HasTag(CellTags.InjectedParameters)) notebook.Cells.RemoveAt(i);
        }
    }

    private static string Unknown(string name, SortedSet<string> known, IReadOnlyList<PlannedNotebook> notebooks)
    {
        var where = notebooks.Count == 1 ? notebooks[0].Name : "The notebooks";
        return known.Count == 0
            ? $"{where}: there is no parameter '{name}', and no cell tagged '{CellTags.Parameters}' that declares any."
            : $"{where}: there is no parameter '{name}'. Known: {string.Join(", ", known)}.";
    }
}
