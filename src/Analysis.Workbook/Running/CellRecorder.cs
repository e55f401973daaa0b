using System.Text;
using System.Text.Json.Nodes;
using Analysis.Charts;
using Analysis.Display;
using Analysis.Notebooks;
using Analysis.Notebooks.Messages;

namespace Analysis.Workbook.Running;

/// <summary>Turns a kernel's messages into the outputs of the cells that they are about.</summary>
internal sealed class CellRecorder
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, NotebookCell> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(NotebookCell Cell, int Index)>> _displays = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private NotebookCell? _textCell;
    private string _textStream = "";
    private NotebookCell? _current;
    private bool _isClearing;

    /// <summary>The error that the kernel reported for the cell that runs, or null.</summary>
    public ErrorOutput? Error { get; private set; }

    /// <summary>The line of that error, where the kernel knew it.</summary>
    public int? ErrorLine { get; private set; }

    /// <summary>From now on, messages about a request are about a cell.</summary>
    public void Begin(Message request, NotebookCell cell)
    {
        lock (_gate)
        {
            _cells[request.Header.Id] = cell;
            _current = cell;
            _isClearing = false;
            Error = null;
            ErrorLine = null;
        }
    }

    /// <summary>Records a message; what is not about a cell's outputs is passed over.</summary>
    public void Record(Message message)
    {
        lock (_gate)
        {
            if (message.Parent is not { } parent || !_cells.TryGetValue(parent.Id, out var cell)) return;
            var content = message.Content;
            if (message.Type != MessageTypes.Stream) FinishText();
            if (_isClearing && message.Type is MessageTypes.Stream or MessageTypes.DisplayData or MessageTypes.ExecuteResult or MessageTypes.Error)
                Clear(cell);
            switch (message.Type)
            {
                case MessageTypes.Stream:
                    AppendText(cell, (string)content["name"]!, (string)content["text"]!);
                    break;
                // A report has one copy of the script for all pages, and a file without it is the same wherever it was made.
                case MessageTypes.DisplayData when IsChartScript(content):
                    break;
                case MessageTypes.DisplayData:
                    Remember(content, cell);
                    cell.Outputs.Add(new DisplayOutput(Data(content), Metadata(content)));
                    break;
                case MessageTypes.ClearOutput when (bool?)content["wait"] == true:
                    _isClearing = true;
                    break;
                case MessageTypes.ClearOutput:
                    Clear(cell);
                    break;
                case MessageTypes.UpdateDisplayData:
                    Replace(content);
                    break;
                case MessageTypes.ExecuteResult:
                    cell.Outputs.Add(new ExecuteResult(Data(content), (int?)content["execution_count"], Metadata(content)));
                    break;
                case MessageTypes.Error:
                    ErrorLine = (int?)content["line"];
                    var trace = content["traceback"]!.AsArray().Select(line => (string)line!);
                    AddError(cell, (string)content["ename"]!, (string)content["evalue"]!, trace);
                    break;
            }
        }
    }

    /// <summary>Records text that did not come through the kernel, for the cell that runs.</summary>
    public void RecordRaw(string stream, string text)
    {
        lock (_gate)
        {
            if (_current is { } cell) AppendText(cell, stream, text);
        }
    }

    /// <summary>Records an error that the kernel could not report itself.</summary>
    public void RecordError(NotebookCell cell, string name, string message, IEnumerable<string> trace)
    {
        lock (_gate)
        {
            FinishText();
            AddError(cell, name, message, trace);
        }
    }

    /// <summary>Puts what has been gathered into the cells: their outputs are complete up to now.</summary>
    public void Finish()
    {
        lock (_gate) FinishText();
    }

    private void AddError(NotebookCell cell, string name, string message, IEnumerable<string> trace)
    {
        var error = new ErrorOutput(name, message, trace);
        cell.Outputs.Add(error);
        if (ReferenceEquals(cell, _current)) Error = error;
    }

    // Gathered, since an output is immutable: a hundred thousand lines would be copied a hundred thousand times.
    private void AppendText(NotebookCell cell, string stream, string text)
    {
        if (!ReferenceEquals(cell, _textCell) || stream != _textStream) FinishText();
        (_textCell, _textStream) = (cell, stream);
        _text.Append(text);
    }

    private void FinishText()
    {
        if (_textCell is not { } cell || _text.Length == 0) return;
        var text = _text.ToString();
        _text.Clear();
        if (cell.Outputs.Count > 0 && cell.Outputs[^1] is StreamOutput last && last.Name == _textStream)
            cell.Outputs[^1] = new StreamOutput(_textStream, last.Text + text);
        else
            cell.Outputs.Add(new StreamOutput(_textStream, text));
    }

    private void Clear(NotebookCell cell)
    {
        _isClearing = false;
        cell.Outputs.Clear();
        foreach (var places in _displays.Values) places.RemoveAll(place => ReferenceEquals(place.Cell, cell));
    }

    private void Remember(JsonObject content, NotebookCell cell)
    {
        if ((string?)content["transient"]?["display_id"] is not { } id) return;
        if (!_displays.TryGetValue(id, out var places)) _displays[id] = places = [];
        places.Add((cell, cell.Outputs.Count));
    }

    private void Replace(JsonObject content)
    {
        if ((string?)content["transient"]?["display_id"] is not { } id || !_displays.TryGetValue(id, out var places)) return;
        foreach (var (cell, index) in places) cell.Outputs[index] = new DisplayOutput(Data(content), Metadata(content));
    }

    private static bool IsChartScript(JsonObject content) =>
        content["data"]?[MimeTypes.Html] is JsonValue value && value.TryGetValue<string>(out var html) && InteractiveCharts.IsScriptOutput(html);

    private static MimeData Data(JsonObject content) => MimeData.FromMessage(content["data"]!.AsObject());

    private static JsonObject Metadata(JsonObject content) => content["metadata"]?.DeepClone() as JsonObject ?? [];
}
