using System.Collections;
using System.Globalization;

namespace Analysis.Kernel.Formatting;

/// <summary>The first items of a collection, and how many were left out. An endless sequence is read no further than needed.</summary>
internal static class Taken
{
    /// <summary>Takes at most a number of items.</summary>
    public static (IReadOnlyList<object?> Items, Rest LeftOut) From(IEnumerable source, int most)
    {
        var items = new List<object?>();
        var enumerator = source.GetEnumerator();
        try
        {
            while (enumerator.MoveNext())
            {
                if (items.Count == most) return (items, new(true, CountOf(source) - most));
                items.Add(enumerator.Current);
            }
        }
        finally
        {
            (enumerator as IDisposable)?.Dispose();
        }

        return (items, default);
    }

    private static int? CountOf(IEnumerable source)
    {
        if (source is ICollection collection) return collection.Count;
        var counted = source.GetType().GetInterfaces().FirstOrDefault(type =>
            type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>));
        return (int?)counted?.GetProperty(nameof(IReadOnlyCollection<object>.Count))!.GetValue(source);
    }

    /// <summary>What was left out.</summary>
    /// <param name="IsSome">True when anything was.</param>
    /// <param name="Count">How many items, or null where that is unknown.</param>
    internal readonly record struct Rest(bool IsSome, int? Count)
    {
        public override string ToString() => Count is { } count
            ? string.Create(CultureInfo.InvariantCulture, $"… {count} more")
            : "… and more";
    }
}
