using System.Text.Json.Nodes;
using Analysis.Notebooks.Format;

namespace Analysis.Notebooks;

/// <summary>
/// A notebook file in Jupyter's format, version 4.5. All members read and write through <see cref="Json"/>, so that fields
/// which this library does not know, and the order of all fields, survive.
/// </summary>
public sealed class Notebook
{
    internal Notebook(JsonObject json, string name, string? upgradeNote)
    {
        Json = json;
        Name = name;
        UpgradeNote = upgradeNote;
        Cells = new CellCollection(json["cells"]!.AsArray());
    }

    /// <summary>
    /// The notebook's own JSON object. Fields in it can be changed; its list of cells is changed through <see cref="Cells"/>.
    /// </summary>
    public JsonObject Json { get; }

    /// <summary>How messages call the notebook: its file's path, as it was given.</summary>
    public string Name { get; }

    /// <summary>
    /// What was changed while reading an older file (4.0 to 4.4, or cells without ids), as a sentence; else null.
    /// </summary>
    public string? UpgradeNote { get; }

    /// <summary>
    /// The cells in reading order. A cell can stand in one notebook only: add a <see cref="NotebookCell.Clone"/> to another.
    /// </summary>
    public IList<NotebookCell> Cells { get; }

    /// <summary>The notebook's metadata; changes are written.</summary>
    public JsonObject Metadata => Json["metadata"]!.AsObject();

    /// <summary>
    /// The name of the kernel that the notebook asks for, <c>.net-csharp</c> for example; null when it does not say.
    /// </summary>
    public string? KernelName => JsonText.Of(JsonText.Find(Metadata, "kernelspec", "name"));

    /// <summary>The language of the code cells, <c>C#</c> for example; null when the notebook does not say.</summary>
    public string? Language =>
        JsonText.Of(JsonText.Find(Metadata, "language_info", "name"))
        ?? JsonText.Of(JsonText.Find(Metadata, "kernelspec", "language"));

    /// <summary>An empty notebook for a kernel.</summary>
    /// <param name="kernelName">The kernel's name, as <c>jupyter kernelspec list</c> shows it.</param>
    /// <param name="kernelTitle">The kernel's name as users read it.</param>
    /// <param name="language">The language of the code cells.</param>
    /// <param name="name">How messages call the notebook.</param>
    public static Notebook Create(string kernelName, string kernelTitle, string language, string name = "notebook") =>
        new(new()
        {
            ["cells"] = new JsonArray(),
            ["metadata"] = new JsonObject
            {
                ["kernelspec"] = new JsonObject
                {
                    ["display_name"] = kernelTitle,
                    ["language"] = language,
                    ["name"] = kernelName,
                },
                ["language_info"] = new JsonObject { ["name"] = language },
            },
            ["nbformat"] = NotebookVersion.Major,
            ["nbformat_minor"] = NotebookVersion.Minor,
        }, name, null);

    /// <summary>Reads a notebook file: <c>.ipynb</c>, or the <c>.dib</c> of Polyglot Notebooks.</summary>
    /// <exception cref="NotebookException">There is no such file, or it is no valid notebook of version 4.</exception>
    public static Notebook Load(string path) =>
        DibFormat.IsDib(path) ? DibFormat.Read(WholeFile.Read(path), path) : NotebookReader.Read(WholeFile.Read(path), path);

    /// <summary>Reads a notebook from JSON text.</summary>
    /// <param name="json">The text of an <c>.ipynb</c> file.</param>
    /// <param name="name">How messages call it.</param>
    /// <exception cref="NotebookException">The text is no valid notebook of version 4.</exception>
    public static Notebook Parse(string json, string name) => NotebookReader.Read(json, name);

    /// <summary>Writes the notebook whole or not at all: an interrupted write leaves the old file as it was. A <c>.dib</c> holds no outputs.</summary>
    /// <exception cref="NotebookException">The notebook breaks a rule of the format, or the file cannot be written.</exception>
    public void Save(string path) => WholeFile.Write(path, DibFormat.IsDib(path) ? DibFormat.Write(this) : ToJson());

    /// <summary>
    /// The file's text, formatted as Jupyter does: one space of indentation, letters unescaped, a final line feed.
    /// </summary>
    /// <exception cref="NotebookException">The notebook breaks a rule of the format.</exception>
    public string ToJson()
    {
        new NotebookRules(new(Name)).Check(Json);
        return JupyterJson.Write(Json);
    }
}
