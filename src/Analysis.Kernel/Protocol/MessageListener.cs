using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Display;
using Analysis.Kernel.Output;
using Analysis.Notebooks;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>Turns what a cell puts out into messages, and sends them in order without making the cell wait.</summary>
internal sealed class MessageListener : ICellListener
{
    private const string NobodyAnswers =
        "The cell asks for input, and nobody can be asked: whoever runs it takes no questions (allow_stdin is false). "
        + "Give the value in a cell, or run the notebook where you can type.";

    private const string Ended = "The cell asks for input, but it has ended: its questions reach nobody any more. Await what asks.";

    private readonly Message _request;
    private readonly Replies _replies;
    private readonly Questions _questions;
    private readonly ServerOptions _options;
    private readonly ProgressBars _bars;
    private readonly Lock _gate = new();
    private Task _sent = Task.CompletedTask;
    private bool _isEnded;

    public MessageListener(Message request, Replies replies, Questions questions, ServerOptions options)
    {
        _request = request;
        _replies = replies;
        _questions = questions;
        _options = options;
        _bars = new(Displayed, Updated);
    }

    /// <summary>True for a cell of which nothing is shown.</summary>
    public bool IsSilent { get; init; }

    /// <summary>True where the sender of the request can be asked for input.</summary>
    public bool AllowsInput { get; init; }

    /// <summary>Cancelled when the cell is interrupted, which ends the wait for its user.</summary>
    public CancellationToken Interrupt { get; init; }

    /// <summary>
    /// A bundle as Jupyter writes it: JSON types as JSON, all others as text. What should be JSON and is not stays text.
    /// </summary>
    public static JsonObject Data(MimeBundle bundle)
    {
        var data = new JsonObject();
        foreach (var (type, value) in bundle)
            data[type] = type.EndsWith("json", StringComparison.Ordinal) ? Json(value) : JsonValue.Create(value);
        return data;
    }

    // Not in Jupyter's protocol: a limit on a cell's time counts from here, not from the build of what it references.
    public void Started()
    {
        if (_options.IsWorkbook) Publish(MessageTypes.ExecuteStart, []);
    }

    public void Wrote(OutputStream stream, string text)
    {
        var name = stream == OutputStream.Out ? StreamOutput.StandardOutput : StreamOutput.StandardError;
        Publish(MessageTypes.Stream, new() { ["name"] = name, ["text"] = text });
    }

    public void Displayed(MimeBundle bundle, string? displayId) => Publish(MessageTypes.DisplayData, DisplayContent(bundle, displayId));

    public void Updated(MimeBundle bundle, string displayId) => Publish(MessageTypes.UpdateDisplayData, DisplayContent(bundle, displayId));

    public void Cleared(bool wait) => Publish(MessageTypes.ClearOutput, new() { ["wait"] = wait });

    public void Said(string type, JsonObject content) => Send(type, content);

    public async Task<string> AskAsync(string prompt, bool isPassword, CancellationToken cancellation)
    {
        if (!AllowsInput) throw new InvalidOperationException(NobodyAnswers);
        await FlushAsync().ConfigureAwait(false);
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellation, Interrupt);
        Task<string> answer;
        lock (_gate)
        {
            if (_isEnded) throw new InvalidOperationException(Ended);
            answer = _questions.AskAsync(_request, prompt, isPassword, wait.Token);
        }

        return await answer.ConfigureAwait(false);
    }

    public void Progressed(CellProgress progress)
    {
        if (!_options.IsWorkbook)
        {
            _bars.Report(progress);
            return;
        }

        Publish(MessageTypes.Progress, new()
        {
            ["title"] = progress.Title,
            // JSON has no NaN.
            ["fraction"] = double.IsNaN(progress.Fraction) ? 0 : Math.Clamp(progress.Fraction, 0, 1),
        });
    }

    /// <summary>Ends when all that was put out so far is on its way.</summary>
    public Task FlushAsync()
    {
        lock (_gate) return _sent;
    }

    /// <summary>The request is about to be answered: nobody can be asked about it any more.</summary>
    public void End()
    {
        lock (_gate) _isEnded = true;
        _questions.Drop(_request, new InvalidOperationException(Ended));
    }

    private static JsonNode Json(string text)
    {
        try
        {
            // A null would not do: clients refuse data that is not there.
            return JsonNode.Parse(text) ?? JsonValue.Create(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    private static JsonObject DisplayContent(MimeBundle bundle, string? displayId) => new()
    {
        ["data"] = Data(bundle),
        ["metadata"] = new JsonObject(),
        ["transient"] = displayId is null ? new JsonObject() : new JsonObject { ["display_id"] = displayId },
    };

    private void Publish(string type, JsonObject content)
    {
        if (!IsSilent) Send(type, content);
    }

    private void Send(string type, JsonObject content)
    {
        lock (_gate) _sent = AfterAsync(_sent, type, content);
    }

    private async Task AfterAsync(Task before, string type, JsonObject content)
    {
        // A message that cannot be sent does not take along those that follow.
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _replies.PublishAsync(_request, type, content).ConfigureAwait(false);
    }
}
