namespace Analysis.Statistics;

/// <summary>A text's words with numbers of its own, from 0 in the order of first occurrence, and how often each occurs.</summary>
internal readonly record struct WordTypes(int[] Places, int[] Counts)
{
    public static WordTypes Of(ReadOnlySpan<int> ids)
    {
        var types = new Dictionary<int, int>();
        var places = new int[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            if (!types.TryGetValue(ids[i], out var type)) types.Add(ids[i], type = types.Count);
            places[i] = type;
        }

        var counts = new int[types.Count];
        foreach (var type in places) counts[type]++;
        return new(places, counts);
    }
}
