namespace Analysis.Terms;

/// <summary>The rows of a table that are shown or asked for: a part of it, in its order.</summary>
internal static class TermSelection
{
    /// <summary>The first items of each group.</summary>
    /// <param name="items">Items, those of a group next to each other.</param>
    /// <param name="groupOf">An item's group.</param>
    /// <param name="most">How many, from 0.</param>
    public static T[] FirstOfEach<T>(IEnumerable<T> items, Func<T, int> groupOf, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return [.. items.GroupBy(groupOf).SelectMany(group => group.Take(most))];
    }
}
