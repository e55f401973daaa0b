using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Format;

/// <summary>JSON text to a notebook of version 4.5.</summary>
internal static class NotebookReader
{
    private static readonly JsonDocumentOptions Options = new()
    {
        MaxDepth = NotebookText.MaximumDepth,
        AllowDuplicateProperties = false,
    };

    public static Notebook Read(string json, string name)
    {
        json = LoneSurrogates.Repair(json);
        var text = new NotebookText(name, json);
        var root = Parse(json, text);
        var rules = new NotebookRules(text);
        rules.CheckVersion(root);
        var note = NotebookUpgrade.Apply(root);
        rules.Check(root);
        return new(root, name, note);
    }

    private static JsonObject Parse(string json, NotebookText text)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            throw text.FaultInFile("the file is empty. "
                + "A notebook holds at least {\"cells\": [], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}.");
        }

        try
        {
            return JsonNode.Parse(json, documentOptions: Options) as JsonObject
                   ?? throw text.FaultAt(1, "a notebook is a JSON object and starts with '{'; this text is another JSON value.");
        }
        catch (JsonException error)
        {
            throw JsonFault.Explain(json, text, error);
        }
    }
}
