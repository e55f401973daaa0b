using System.Text.Json.Nodes;
using Analysis.Kernel.Directives;
using Analysis.Kernel.Parameters;

namespace Analysis.Kernel.Protocol;

/// <summary>
/// Answers <c>parameters_request</c>, which Jupyter's protocol does not have: which parameters a cell declares, and the cell
/// that sets some of them. Only the kernel knows C#, so whoever runs notebooks asks it before anything runs.
/// </summary>
internal static class ParametersReply
{
    /// <summary>The content of the reply.</summary>
    /// <param name="request">
    /// The <c>code</c> of the cell, and <c>values</c>: text (or a JSON number or truth value) by parameter name, of which
    /// unknown names are passed over.
    /// </param>
    public static JsonObject Content(JsonObject request)
    {
        try
        {
            var cell = ParameterCell.Read((string?)request["code"] ?? "");
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, value) in request["values"] as JsonObject ?? [])
            {
                if (cell.Parameters.Any(parameter => parameter.Name == name)) values[name] = TextOf(value);
            }

            return new()
            {
                ["status"] = "ok",
                ["parameters"] = new JsonArray([.. cell.Parameters.Select(parameter => Describe(parameter))]),
                ["code"] = values.Count > 0 ? cell.Inject(values) : null,
            };
        }
        catch (Exception error) when (error is ParameterException or DirectiveException)
        {
            return Replies.Failure(error.GetType().Name, error.Message);
        }
    }

    // Who sends a number or true in place of text means what it says.
    private static string TextOf(JsonNode? value) =>
        value is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : value?.ToJsonString() ?? "null";

    private static JsonObject Describe(Parameter parameter) =>
        new() { ["name"] = parameter.Name, ["type"] = parameter.Type, ["default"] = parameter.Default };
}
