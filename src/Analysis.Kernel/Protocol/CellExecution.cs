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
    /// <returns>True when what waits behind the cell is to be aborted.</returns>
    public async Task<bool> AnswerAsync(Message request, CancellationToken interrupt)
    {
        var asked = ExecuteOptions.Read(request.Content);
        var number = _session.ExecutionCount + (asked.IsStored ? 1 : 0);
        if (!asked.IsSilent)
        {
            var input = new JsonObject { ["code"] = asked.Code, ["execution_count"] = number };
            await _replies.PublishAsync(request, MessageTypes.ExecuteInput, input).ConfigureAwait(false);
        }

        var listener = new MessageListener(request, _replies, _questions, _options) { IsSilent = asked.IsSilent };
        var output = new CellOutput(listener);
        _console.SetLast(output);
        _last = new(request, output, listener);
        var result = await _session.RunAsync(asked.Code, output, asked.IsStored, interrupt).ConfigureAwait(false);
        await listener.FlushAsync().ConfigureAwait(false);
        if (asked.IsStored) _history.Add(number, asked.Code, result.Value?.GetValueOrDefault(MimeTypes.Text));

        if (!asked.IsSilent) await PublishEndAsync(request, result).ConfigureAwait(false);
        var reply = result.Error is { } failure
            ? FailedContent(failure, result)
            : SucceededContent(result, await EvaluateAsync(asked.Expressions, interrupt).ConfigureAwait(false));
        await _replies.ReplyAsync(request, reply).ConfigureAwait(false);
        return result.Error is not null && asked.StopsOnError;
    }

    /// <summary>Answers a request that waited behind a cell that failed.</summary>
    public Task AbortAsync(Message request) =>
        _replies.ReplyAsync(request, new() { ["status"] = "aborted", ["execution_count"] = _session.ExecutionCount });

    /// <summary>The process is about to end: sends what the last cell has put out, and what ends the process where that is known.</summary>
    public async Task AnswerLastAsync(Exception? crash)
    {
        if (_last is not { } last) return;
        last.Output.Flush();
        await last.Listener.FlushAsync().ConfigureAwait(false);
        if (crash is not null)
            await _replies.PublishAsync(last.Request, MessageTypes.Error, ErrorContent(_session.Describe(crash))).ConfigureAwait(false);
    }

    private async Task PublishEndAsync(Message request, CellResult result)
    {
        if (result.Value is { } value)
            await _replies.PublishAsync(request, MessageTypes.ExecuteResult, ValueContent(value, result)).ConfigureAwait(false);
        if (result.Error is { } error)
            await _replies.PublishAsync(request, MessageTypes.Error, ErrorContent(error)).ConfigureAwait(false);
    }

    // An expression's value or error is its own; what it prints is nobody's.
    private async Task<JsonObject> EvaluateAsync(JsonObject expressions, CancellationToken interrupt)
    {
        var values = new JsonObject();
        foreach (var (name, expression) in expressions)
        {
            var output = new CellOutput(new SilentListener());
            var result = await _session.RunAsync((string?)expression ?? "", output, isCounted: false, interrupt).ConfigureAwait(false);
            values[name] = result.Error is { } error
                ? Failed(ErrorContent(error))
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

    private static JsonObject SucceededContent(CellResult result, JsonObject expressions) => new()
    {
        ["status"] = "ok",
        ["execution_count"] = result.ExecutionCount,
        ["payload"] = new JsonArray(),
        ["user_expressions"] = expressions,
    };

    private static JsonObject FailedContent(CellError error, CellResult result)
    {
        var content = Failed(ErrorContent(error));
        content["execution_count"] = result.ExecutionCount;
        return content;
    }

    private static JsonObject Failed(JsonObject error)
    {
        error["status"] = "error";
        return error;
    }

    private static JsonObject ErrorContent(CellError error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["traceback"] = new JsonArray([.. error.Trace.Select(line => (JsonNode)line)]),
        ["line"] = error.Line,
    };

    private sealed record Running(Message Request, CellOutput Output, MessageListener Listener);
}
