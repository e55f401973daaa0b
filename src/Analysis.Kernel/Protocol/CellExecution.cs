using System.Globalization;
using System.Text.Json.Nodes;
using Analysis.Display;
using Analysis.Kernel.Output;
using Analysis.Kernel.Session;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>
/// Answers <c>execute_request</c>: runs the cell in the session and reports what it put out, its value and its error.
/// </summary>
internal sealed class CellExecution
{
    private readonly CSharpSession _session;
    private readonly ConsoleRouter _console;
    private readonly Replies _replies;
    private readonly Questions _questions;
    private readonly ServerOptions _options;
    private readonly History _history;
    private volatile Running? _last;

    public CellExecution(
        CSharpSession session, ConsoleRouter console, Replies replies, Questions questions, History history, ServerOptions options)
    {
        _session = session;
        _console = console;
        _replies = replies;
        _questions = questions;
        _history = history;
        _options = options;
    }

    /// <summary>Runs the request's <c>code</c>. The reply is the last message, after all that the cell put out.</summary>
    /// <param name="failed">Called before the reply where the cells that wait are not to run.</param>
    /// <param name="interrupt">Cancelled to interrupt the cell.</param>
    /// <exception cref="FormatException">The request cannot be understood: nothing has run.</exception>
    public async Task AnswerAsync(Message request, Action failed, CancellationToken interrupt)
    {
        var asked = ExecuteOptions.Read(request.Content);
        var started = DateTimeOffset.UtcNow;
        var entry = new HistoryEntry(_session.ExecutionCount + (asked.IsStored ? 1 : 0), asked.Code);
        if (!asked.IsSilent)
        {
            var input = new JsonObject { ["code"] = asked.Code, ["execution_count"] = entry.Number };
            await _replies.PublishAsync(request, MessageTypes.ExecuteInput, input).ConfigureAwait(false);
        }

        if (asked.IsStored) _history.Add(entry);
        var listener = new MessageListener(request, _replies, _questions, _options)
        {
            IsSilent = asked.IsSilent,
            AllowsInput = asked.AllowsInput,
            Interrupt = interrupt,
        };
        var output = new CellOutput(listener) { CellId = CellId(request) ?? asked.Code };
        _console.SetLast(output);
        _last = new(request, output, listener);
        var result = await _session.RunAsync(asked.Code, output, asked.IsStored, interrupt).ConfigureAwait(false);
        entry.Output = result.Value?.GetValueOrDefault(MimeTypes.Text);
        await listener.FlushAsync().ConfigureAwait(false);

        if (!asked.IsSilent) await PublishEndAsync(request, result).ConfigureAwait(false);
        var values = result.Succeeded ? await EvaluateAsync(asked.Expressions, interrupt).ConfigureAwait(false) : [];
        listener.End();
        if (!result.Succeeded && asked.StopsOnError && !asked.IsSilent) failed();

        // JupyterLab shows how long a cell took from this.
        var metadata = new JsonObject { ["started"] = started.ToString("O", CultureInfo.InvariantCulture) };
        await _replies.ReplyAsync(request, ReplyContent(result, values), metadata).ConfigureAwait(false);
    }

    /// <summary>Answers a request that waited behind a cell that failed.</summary>
    public Task AbortAsync(Message request) =>
        _replies.ReplyAsync(request, Complete(new() { ["status"] = "aborted" }, _session.ExecutionCount, []));

    /// <summary>Says why a request could not be answered.</summary>
    public Task RefuseAsync(Message request, JsonObject failure) =>
        _replies.ReplyAsync(request, Complete(failure, _session.ExecutionCount, []));

    /// <summary>The content of an <c>error</c>, as nbformat has it: clients write all that they get into the notebook.</summary>
    public static JsonObject ErrorContent(CellError error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["traceback"] = new JsonArray([.. error.Trace.Select(line => (JsonNode)line)]),
    };

    /// <summary>The process is about to end: sends what the last cell has put out, and what ends the process where that is known.</summary>
    public async Task AnswerLastAsync(Exception? crash)
    {
        if (_last is not { } last) return;
        last.Output.Flush();
        await last.Listener.FlushAsync().ConfigureAwait(false);
        if (crash is not null)
            await _replies.PublishAsync(last.Request, MessageTypes.Error, PublishedError(_session.Describe(crash))).ConfigureAwait(false);
    }

    private async Task PublishEndAsync(Message request, CellResult result)
    {
        if (result.Value is { } value)
            await _replies.PublishAsync(request, MessageTypes.ExecuteResult, ValueContent(value, result)).ConfigureAwait(false);
        if (result.Error is { } error)
            await _replies.PublishAsync(request, MessageTypes.Error, PublishedError(error)).ConfigureAwait(false);
    }

    private JsonObject PublishedError(CellError error)
    {
        var content = ErrorContent(error);
        if (_options.IsWorkbook) content["line"] = error.Line;
        return content;
    }

    // An expression's value or error is its own; what it prints is nobody's.
    private async Task<JsonObject> EvaluateAsync(
        IReadOnlyList<KeyValuePair<string, string>> expressions, CancellationToken interrupt)
    {
        var values = new JsonObject();
        foreach (var (name, expression) in expressions)
        {
            var output = new CellOutput(new SilentListener());
            var result = await _session.RunAsync(expression, output, isCounted: false, interrupt).ConfigureAwait(false);
            values[name] = result.Error is { } error
                ? Failed(error)
                : new JsonObject
                {
                    ["status"] = "ok",
                    ["data"] = result.Value is { } value ? MessageListener.Data(value) : new JsonObject(),
                    ["metadata"] = new JsonObject(),
                };
        }

        return values;
    }

    private static JsonObject ValueContent(MimeBundle value, CellResult result) => new()
    {
        ["execution_count"] = result.ExecutionCount,
        ["data"] = MessageListener.Data(value),
        ["metadata"] = new JsonObject(),
    };

    private static JsonObject ReplyContent(CellResult result, JsonObject expressions) =>
        Complete(result.Error is { } error ? Failed(error) : new() { ["status"] = "ok" }, result.ExecutionCount, expressions);

    private static JsonObject Failed(CellError error)
    {
        var content = ErrorContent(error);
        content["status"] = "error";
        return content;
    }

    // JupyterLab and VS Code send it; it is in no version of the protocol.
    private static string? CellId(Message request) =>
        request.Metadata["cellId"] is JsonValue value && value.TryGetValue<string>(out var id) ? id : null;

    // What every reply to a cell has, however it ended.
    private static JsonObject Complete(JsonObject reply, int number, JsonObject expressions)
    {
        reply["execution_count"] = number;
        reply["payload"] = new JsonArray();
        reply["user_expressions"] = expressions;
        return reply;
    }

    private sealed record Running(Message Request, CellOutput Output, MessageListener Listener);
}
