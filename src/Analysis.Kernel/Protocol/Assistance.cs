using System.Text.Json.Nodes;
using Analysis.Kernel.Completion;
using Analysis.Kernel.Session;

namespace Analysis.Kernel.Protocol;

/// <summary>Answers what editors ask while a cell is being written.</summary>
internal sealed class Assistance
{
    private readonly CSharpSession _session;

    public Assistance(CSharpSession session) => _session = session;

    /// <summary>The content of a <c>complete_reply</c>.</summary>
    public JsonObject Complete(JsonObject request, CancellationToken cancellation)
    {
        var code = (string?)request["code"] ?? "";
        var found = _session.Complete(code, PositionIn(request, code), cancellation);
        var (start, end) = (CodePoints.FromUtf16(code, found.Start), CodePoints.FromUtf16(code, found.End));
        return new()
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. found.Items.Select(item => (JsonNode)item.Text)]),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject
            {
                ["_jupyter_types_experimental"] = new JsonArray([.. found.Items.Select(item => Typed(item, start, end))]),
            },
        };
    }

    /// <summary>The content of an <c>inspect_reply</c>.</summary>
    public JsonObject Inspect(JsonObject request, CancellationToken cancellation)
    {
        var code = (string?)request["code"] ?? "";
        var found = _session.Inspect(code, PositionIn(request, code), (int?)request["detail_level"] ?? 0, cancellation);
        return new()
        {
            ["status"] = "ok",
            ["found"] = found is not null,
            ["data"] = found is null ? new JsonObject() : MessageListener.Data(found),
            ["metadata"] = new JsonObject(),
        };
    }

    /// <summary>The content of an <c>is_complete_reply</c>.</summary>
    public static JsonObject CheckCompleteness(JsonObject request)
    {
        var answer = CSharpSession.CheckCompleteness((string?)request["code"] ?? "");
        var content = new JsonObject { ["status"] = answer.Status.ToString().ToLowerInvariant() };
        if (answer.Status == CompletenessStatus.Incomplete) content["indent"] = answer.Indent;
        return content;
    }

    private static int PositionIn(JsonObject request, string code) =>
        request["cursor_pos"] is { } position ? CodePoints.ToUtf16(code, (int)position) : code.Length;

    // Not in the protocol's text, and what VS Code and JupyterLab take their icons from.
    private static JsonObject Typed(CompletionItem item, int start, int end) => new()
    {
        ["start"] = start,
        ["end"] = end,
        ["text"] = item.Text,
        ["type"] = item.Kind.ToString().ToLowerInvariant(),
        ["signature"] = item.Signature,
    };
}
