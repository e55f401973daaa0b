using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>The cells that have run, for clients that let users leaf through them. It lives as long as the kernel.</summary>
internal sealed class History
{
    // Sessions are numbered from 1, and 0 means this one; negative ones are earlier, of which nothing is kept.
    private const int ThisSession = 1;

    private readonly List<HistoryEntry> _entries = [];

    /// <summary>Keeps a cell that begins to run.</summary>
    public void Add(HistoryEntry entry) => _entries.Add(entry);

    /// <summary>The content of a <c>history_reply</c>.</summary>
    /// <param name="request">
    /// <c>hist_access_type</c> (tail, range or search) and what belongs to it; <c>output</c> asks for values too. Code is not
    /// changed before it runs as far as users see, so that <c>raw</c> makes no difference.
    /// </param>
    /// <exception cref="FormatException">The request cannot be understood.</exception>
    public JsonObject Content(JsonObject request)
    {
        var asked = new RequestContent(request);
        var found = asked.Text("hist_access_type") switch
        {
            "tail" => Last(_entries, asked.Number("n")),
            "range" => Range(asked),
            "search" => Search(asked),
            var other => throw new FormatException($"its 'hist_access_type' is '{other}'; expected tail, range or search."),
        };
        var withOutput = asked.Flag("output", absent: false);
        return new()
        {
            ["status"] = "ok",
            ["history"] = new JsonArray([.. found.Select(entry => (JsonNode)new JsonArray(
                ThisSession, entry.Number, withOutput ? new JsonArray(entry.Input, entry.Output) : entry.Input))]),
        };
    }

    private static IEnumerable<HistoryEntry> Last(List<HistoryEntry> entries, int? count) =>
        entries.Skip(Math.Max(0, entries.Count - Math.Max(0, count ?? entries.Count)));

    private IEnumerable<HistoryEntry> Range(RequestContent asked)
    {
        if (asked.Number("session") is not (null or 0 or ThisSession)) return [];
        var (start, stop) = (asked.Number("start") ?? 1, asked.Number("stop") ?? int.MaxValue);
        return _entries.Where(entry => entry.Number >= start && entry.Number < stop);
    }

    private IEnumerable<HistoryEntry> Search(RequestContent asked)
    {
        // To the matcher a backslash quotes what follows; in the protocol's patterns it is a character like others.
        var pattern = (asked.OptionalText("pattern") ?? "*").Replace(@"\", @"\\", StringComparison.Ordinal);
        var found = _entries.FindAll(entry => FileSystemName.MatchesSimpleExpression(pattern, entry.Input, ignoreCase: false));
        if (asked.Flag("unique", absent: false))
            found = [.. found.GroupBy(entry => entry.Input).Select(same => same.Last()).OrderBy(entry => entry.Number)];
        return Last(found, asked.Number("n"));
    }
}
