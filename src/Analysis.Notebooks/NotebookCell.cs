using System.Collections.ObjectModel;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Format;

namespace Analysis.Notebooks;

/// <summary>One cell of a notebook. All members read and write through <see cref="Json"/>.</summary>
public sealed class NotebookCell
{
    internal NotebookCell(JsonObject json)
    {
        Json = json;
        Kind = CellKinds.Parse(JsonText.Of(json["cell_type"])) ?? throw new ArgumentException("No cell type.", nameof(json));
        Outputs = Kind == CellKind.Code
            ? new NodeCollection<CellOutput>(json["outputs"]!.AsArray(), CellOutput.From, output => output.Json)
            : ReadOnlyCollection<CellOutput>.Empty;
    }

    /// <summary>
    /// The cell's own JSON object. Fields in it can be changed; its list of outputs is changed through <see cref="Outputs"/>.
    /// </summary>
    public JsonObject Json { get; }

    /// <summary>What the cell holds.</summary>
    public CellKind Kind { get; }

    /// <summary>The cell's name in its notebook: 1 to 64 of the characters <c>a-z A-Z 0-9 - _</c>, unlike all others.</summary>
    /// <exception cref="ArgumentException">The new id is not of this form.</exception>
    public string Id
    {
        get => JsonText.Of(Json["id"]) ?? "";
        set
        {
            if (!CellId.IsValid(value))
                throw new ArgumentException($"'{value}' is no cell id: expected {CellId.Expectation}.", nameof(value));
            Json.SetSorted("id", value);
            HasMadeUpId = false;
        }
    }

    /// <summary>The cell's text.</summary>
    public string Source
    {
        get => Multiline.Join(Json["source"]) ?? "";
        set => Json.SetSorted("source", Multiline.Split(value));
    }

    /// <summary>The cell's metadata; changes are written.</summary>
    public JsonObject Metadata => Json["metadata"]!.AsObject();

    /// <summary>The cell's tags, in the order of the file.</summary>
    public IReadOnlyList<string> Tags =>
        Metadata["tags"] is JsonArray tags ? [.. tags.Select(JsonText.Of).OfType<string>()] : [];

    /// <summary>
    /// The language of a code cell where it names one, as notebooks with several languages do: <c>csharp</c>; else null.
    /// </summary>
    public string? Language =>
        JsonText.Of(JsonText.Find(Metadata, "polyglot_notebook", "kernelName"))
        ?? JsonText.Of(JsonText.Find(Metadata, "dotnet_interactive", "language"));

    /// <summary>How many cells the kernel had run, this one included; null when it has not been run.</summary>
    /// <exception cref="InvalidOperationException">A count is given to a cell that holds no code.</exception>
    public int? ExecutionCount
    {
        get => JsonText.Integer(Json["execution_count"]);
        set
        {
            if (Kind != CellKind.Code)
            {
                throw new InvalidOperationException(
                    $"Cell '{Id}' holds {CellKinds.Name(Kind)}: only code has an execution count.");
            }

            Json.SetSorted("execution_count", value);
        }
    }

    /// <summary>What running the cell left behind. Cells that hold no code have none, and take none.</summary>
    public IList<CellOutput> Outputs { get; }

    /// <summary>
    /// Whether the id was made from the cell's text, so that the notebook may change it when another cell has the same.
    /// </summary>
    internal bool HasMadeUpId { get; private set; }

    /// <summary>A new code cell that has not been run. Its id follows from its text.</summary>
    public static NotebookCell Code(string source, params IEnumerable<string> tags) => Create(CellKind.Code, source, tags);

    /// <summary>A new markdown cell. Its id follows from its text.</summary>
    public static NotebookCell Markdown(string source, params IEnumerable<string> tags) =>
        Create(CellKind.Markdown, source, tags);

    /// <summary>A new raw cell. Its id follows from its text.</summary>
    public static NotebookCell Raw(string source, params IEnumerable<string> tags) => Create(CellKind.Raw, source, tags);

    /// <summary>True when the cell has exactly this tag.</summary>
    public bool HasTag(string tag) => Tags.Contains(tag, StringComparer.Ordinal);

    /// <summary>The same cell, belonging to no notebook.</summary>
    public NotebookCell Clone() => new(Json.DeepClone().AsObject()) { HasMadeUpId = HasMadeUpId };

    /// <summary>Gives a cell with a made-up id one that is not taken.</summary>
    internal void MakeUpId(ISet<string> taken) =>
        Json.SetSorted("id", CellId.MakeUp(CellKinds.Name(Kind), Source, taken));

    private static NotebookCell Create(CellKind kind, string source, IEnumerable<string> tags)
    {
        JsonArray written = [.. tags.Select(tag => JsonValue.Create(tag))];
        var json = new JsonObject { ["cell_type"] = CellKinds.Name(kind) };
        if (kind == CellKind.Code) json.SetSorted("execution_count", null);
        json.SetSorted("id", CellId.MakeUp(CellKinds.Name(kind), source, new HashSet<string>()));
        json.SetSorted("metadata", written.Count == 0 ? new JsonObject() : new JsonObject { ["tags"] = written });
        if (kind == CellKind.Code) json.SetSorted("outputs", new JsonArray());
        json.SetSorted("source", Multiline.Split(source));
        return new(json) { HasMadeUpId = true };
    }
}
