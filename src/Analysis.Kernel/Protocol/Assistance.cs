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
    /// <exception cref="FormatException">The request cannot be understood.</exception>
    public JsonObject Complete(JsonObject request)
    {
        var (code, position) = PlaceIn(new(request));
        var found = _session.Complete(code, position);
        var (start, end) = (CodePoints.FromUtf16(code, found.Start), CodePoints.FromUtf16(code, found.End));
        return new()
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. found.Items.Select(item => (JsonNode)item.Text)]),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject
            {
                // No part of the protocol's text: ipykernel began it, and editors take their icons from it.
                ["_jupyter_types_experimental"] = new JsonArray([.. found.Items.Select(item => Typed(item, start, end))]),
            },
        };
    }

    /// <summary>The content of an <c>inspect_reply</c>.</summary>
    /// <exception cref="FormatException">The request cannot be understood.</exception>
    public JsonObject Inspect(JsonObject request)
    {
        var (code, position) = PlaceIn(new(request));
        var found = _session.Inspect(code, position, new RequestContent(request).Number("detail_level") ?? 0);
        return new()
        {
            ["status"] = "ok",
            ["found"] = found is not null,
            ["data"] = found is null ? new JsonObject() : MessageListener.Data(found),
            ["metadata"] = new JsonObject(),
        };
    }

    /// <summary>The content of an <c>is_complete_reply</c>.</summary>
    /// <exception cref="FormatException">The request cannot be understood.</exception>
    public static JsonObject CheckCompleteness(JsonObject request)
    {
        var answer = CSharpSession.CheckCompleteness(new RequestContent(request).Text("code"));
        var content = new JsonObject { ["status"] = answer.Status.ToString().ToLowerInvariant() };
        if (answer.Status == CompletenessStatus.Incomplete) content["indent"] = answer.Indent;
        return content;
    }

    private static (string Code, int Position) PlaceIn(RequestContent request)
    {
        var code = request.Text("code");
        return (code, request.Number("cursor_pos") is { } position ? CodePoints.ToUtf16(code, position) : code.Length);
    }

    private static JsonObject Typed(CompletionItem item, int start, int end) => new()
    {
        ["start"] = start,
        ["end"] = end,
        ["text"] = item.Text,
        ["type"] = TypeOf(item.Kind),
        ["signature"] = item.Signature,
    };

    // The words that VS Code and JupyterLab have icons for.
    private static string TypeOf(CompletionKind kind) => kind switch
    {
        CompletionKind.Method => "function",
        CompletionKind.Delegate => "class",
        CompletionKind.EnumMember => "enumMember",
        CompletionKind.TypeParameter => "typeParameter",
        CompletionKind.Namespace => "module",
        CompletionKind.Local => "variable",
        CompletionKind.Parameter => "variable",
        CompletionKind.Directive => "keyword",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
