using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>The cells that have run, for clients that let users leaf through them. It lives as long as the kernel.</summary>
internal sealed class History
{
    private const int ThisSession = 0;

    private readonly List<Entry> _entries = [];

    /// <summary>Keeps a cell.</summary>
    /// <param name="number">Its number in this session.</param>
    /// <param name="input">Its text.</param>
    /// <param name="output">Its value as text, or null.</param>
    public void Add(int number, string input, string? output) => _entries.Add(new(number, input, output));

    /// <summary>The content of a <c>history_reply</c>.</summary>
    /// <param name="request"><c>hist_access_type</c> (tail, range or search) and what belongs to it; <c>output</c> asks for values too.</param>
    public JsonObject Content(JsonObject request)
    {
        var withOutput = (bool?)request["output"] ?? false;
        return (string?)request["hist_access_type"] switch
        {
            "tail" or null => Reply(Last(_entries, (int?)request["n"]), withOutput),
            "range" => Reply(Range(request), withOutput),
            "search" => Reply(Search(request), withOutput),
            var other => Replies.Failure("BadRequest", $"'{other}' is no way into the history: expected tail, range or search."),
        };
    }

    private static JsonObject Reply(IEnumerable<Entry> entries, bool withOutput) => new()
    {
        ["status"] = "ok",
        ["history"] = new JsonArray([.. entries.Select(entry => (JsonNode)new JsonArray(
            ThisSession, entry.Number, withOutput ? new JsonArray(entry.Input, entry.Output) : entry.Input))]),
    };

    private static IEnumerable<Entry> Last(List<Entry> entries, int? count) =>
        entries.Skip(Math.Max(0, entries.Count - (count ?? entries.Count)));

    // Earlier sessions, which have negative numbers, are not kept.
    private IEnumerable<Entry> Range(JsonObject request)
    {
        if (((int?)request["session"] ?? ThisSession) != ThisSession) return [];
        var (start, stop) = ((int?)request["start"] ?? 1, (int?)request["stop"] ?? int.MaxValue);
        return _entries.Where(entry => entry.Number >= start && entry.Number < stop);
    }

    private IEnumerable<Entry> Search(JsonObject request)
    {
        var pattern = (string?)request["pattern"] ?? "*";
        var found = _entries.FindAll(entry => FileSystemName.MatchesSimpleExpression(pattern, entry.Input, ignoreCase: false));
        if ((bool?)request["unique"] == true) found = [.. found.GroupBy(entry => entry.Input).Select(same => same.Last())];
        return Last(found, (int?)request["n"]);
    }

    private sealed record Entry(int Number, string Input, string? Output);
}
