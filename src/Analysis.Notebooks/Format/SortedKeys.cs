using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Format;

/// <summary>Keys in the order in which Jupyter writes them.</summary>
internal static class SortedKeys
{
    /// <summary>
    /// Sets a key in place when it is there, else puts it before the first key that sorts after it. Other keys stay where they
    /// are: editors that do not sort find their own order again.
    /// </summary>
    public static void SetSorted(this JsonObject json, string key, JsonNode? value)
    {
        var at = json.IndexOf(key);
        if (at >= 0)
        {
            json.SetAt(at, value);
            return;
        }

        at = 0;
        while (at < json.Count && string.CompareOrdinal(json.GetAt(at).Key, key) < 0) at++;
        json.Insert(at, key, value);
    }

    /// <summary>A copy in which the keys of every object are sorted.</summary>
    public static JsonNode? Sorted(this JsonNode? json) => json switch
    {
        JsonObject members => new JsonObject(members
            .OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, member.Value.Sorted()))),
        JsonArray items => new JsonArray([.. items.Select(item => item.Sorted())]),
        _ => json?.DeepClone(),
    };
}
