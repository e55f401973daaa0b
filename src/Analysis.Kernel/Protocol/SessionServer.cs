using System.Text.Json.Nodes;
using System.Threading.Channels;
using Analysis.Kernel.Output;
using Analysis.Kernel.Session;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>
/// Answers the messages of whoever drives a session, in the shape of Jupyter's protocol: shell requests one after the other,
/// control requests at once, what cells put out on iopub. How messages travel is the transport's business.
/// </summary>
public sealed class SessionServer
{
    private readonly CSharpSession _session;
    private readonly ConsoleRouter _console;
    private readonly Func<Message, Task> _send;
    private readonly string _id = Guid.NewGuid().ToString("n");
    private readonly Channel<Message> _shell = Channel.CreateUnbounded<Message>();
    private volatile CancellationTokenSource? _running;

    /// <summary>A server for a session.</summary>
    /// <param name="session">Where cells run.</param>
    /// <param name="console">Tells which cell text on the console belongs to.</param>
    /// <param name="send">Sends one message; several threads call it.</param>
    public SessionServer(CSharpSession session, ConsoleRouter console, Func<Message, Task> send)
    {
        _session = session;
        _console = console;
        _send = send;
    }

    /// <summary>Answers requests until a shutdown is asked for or there are no more.</summary>
    /// <param name="receive">The next request, or null at the end.</param>
    public async Task ServeAsync(Func<Task<Message?>> receive)
    {
        var answering = AnswerShellAsync();
        while (await receive().ConfigureAwait(false) is { } request)
        {
            if (request.Channel == MessageChannel.Control)
            {
                if (!await AnswerControlAsync(request).ConfigureAwait(false)) return;
            }
            else
            {
                await _shell.Writer.WriteAsync(request).ConfigureAwait(false);
            }
        }

        // Nobody listens any more: what still runs is of no use.
        _shell.Writer.Complete();
        if (_running is { } running) await running.CancelAsync().ConfigureAwait(false);
        else await answering.ConfigureAwait(false);
    }

    private async Task AnswerShellAsync()
    {
        await foreach (var request in _shell.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            await SendStatusAsync(request, "busy").ConfigureAwait(false);
            try
            {
                await AnswerAsync(request).ConfigureAwait(false);
            }
            finally
            {
                await SendStatusAsync(request, "idle").ConfigureAwait(false);
            }
        }
    }

    private Task AnswerAsync(Message request) => request.Type switch
    {
        "execute_request" => ExecuteAsync(request),
        "kernel_info_request" => ReplyAsync(request, KernelInfo.Content()),
        "parameters_request" => ReplyAsync(request, ParametersReply.Content(request.Content)),
        _ => ReplyAsync(request, new() { ["status"] = "error", ["ename"] = "UnknownRequest", ["evalue"] = $"This kernel does not answer {request.Type}." }),
    };

    private async Task<bool> AnswerControlAsync(Message request)
    {
        if (request.Type == "interrupt_request" && _running is { } running) await running.CancelAsync().ConfigureAwait(false);
        await ReplyAsync(request, new() { ["status"] = "ok" }).ConfigureAwait(false);
        return request.Type != "shutdown_request";
    }

    private async Task ExecuteAsync(Message request)
    {
        var code = (string?)request.Content["code"] ?? "";
        await PublishAsync(request, "execute_input", new() { ["code"] = code, ["execution_count"] = _session.ExecutionCount + 1 }).ConfigureAwait(false);

        var listener = new MessageListener(request, PublishAsync);
        var output = new CellOutput(listener);
        _console.SetLast(output);
        CellResult result;
        using (var interrupt = new CancellationTokenSource())
        {
            _running = interrupt;
            result = await _session.RunAsync(code, output, interrupt.Token).ConfigureAwait(false);
            _running = null;
        }

        await listener.FlushAsync().ConfigureAwait(false);
        if (result.Value is { } value)
        {
            await PublishAsync(request, "execute_result", new()
            {
                ["execution_count"] = result.ExecutionCount,
                ["data"] = MessageListener.Data(value),
                ["metadata"] = new JsonObject(),
            }).ConfigureAwait(false);
        }

        await ReplyAsync(request, await ReportErrorAsync(request, result).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task<JsonObject> ReportErrorAsync(Message request, CellResult result)
    {
        if (result.Error is not { } error)
        {
            return new()
            {
                ["status"] = "ok", ["execution_count"] = result.ExecutionCount, ["payload"] = new JsonArray(), ["user_expressions"] = new JsonObject(),
            };
        }

        await PublishAsync(request, "error", ErrorContent(error)).ConfigureAwait(false);
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

    private Task SendStatusAsync(Message request, string state) => PublishAsync(request, "status", new() { ["execution_state"] = state });

    private Task PublishAsync(Message request, string type, JsonObject content) => SendAsync(request, MessageChannel.IOPub, type, content);

    private Task ReplyAsync(Message request, JsonObject content) =>
        SendAsync(request, request.Channel, request.Type.Replace("_request", "_reply", StringComparison.Ordinal), content);

    private Task SendAsync(Message request, MessageChannel channel, string type, JsonObject content) => _send(new()
    {
        Header = MessageHeader.New(type, _id),
        Parent = request.Header,
        Channel = channel,
        Content = content,
    });
}
