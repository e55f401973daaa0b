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
    private volatile Running? _last;

    public CellExecution(CSharpSession session, ConsoleRouter console, Replies replies)
    {
        _session = session;
        _console = console;
        _replies = replies;
    }

    /// <summary>Runs the request's <c>code</c>. The reply is the last message, after all that the cell put out.</summary>
    public async Task AnswerAsync(Message request, CancellationToken interrupt)
    {
        var code = (string?)request.Content["code"] ?? "";
        var input = new JsonObject { ["code"] = code, ["execution_count"] = _session.ExecutionCount + 1 };
        await _replies.PublishAsync(request, "execute_input", input).ConfigureAwait(false);

        var listener = new MessageListener(request, _replies);
        var output = new CellOutput(listener);
        _console.SetLast(output);
        _last = new(request, output, listener);
        var result = await _session.RunAsync(code, output, interrupt).ConfigureAwait(false);
        await listener.FlushAsync().ConfigureAwait(false);

        if (result.Value is { } value)
            await _replies.PublishAsync(request, "execute_result", ValueContent(value, result)).ConfigureAwait(false);
        if (result.Error is { } failure)
            await _replies.PublishAsync(request, "error", ErrorContent(failure)).ConfigureAwait(false);
        var reply = result.Error is { } error ? FailedContent(error, result) : SucceededContent(result);
        await _replies.ReplyAsync(request, reply).ConfigureAwait(false);
    }

    /// <summary>The process is about to end: sends what the last cell has put out, and what ends the process where that is known.</summary>
    public async Task AnswerLastAsync(Exception? crash)
    {
        if (_last is not { } last) return;
        last.Output.Flush();
        await last.Listener.FlushAsync().ConfigureAwait(false);
        if (crash is not null)
            await _replies.PublishAsync(last.Request, "error", ErrorContent(_session.Describe(crash))).ConfigureAwait(false);
    }

    private static JsonObject ValueContent(MimeBundle value, CellResult result) => new()
    {
        ["execution_count"] = result.ExecutionCount,
        ["data"] = MessageListener.Data(value),
        ["metadata"] = new JsonObject(),
    };

    private static JsonObject SucceededContent(CellResult result) => new()
    {
        ["status"] = "ok",
        ["execution_count"] = result.ExecutionCount,
        ["payload"] = new JsonArray(),
        ["user_expressions"] = new JsonObject(),
    };

    private static JsonObject FailedContent(CellError error, CellResult result)
    {
        var content = ErrorContent(error);
        content["status"] = "error";
        content["execution_count"] = result.ExecutionCount;
        return content;
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
