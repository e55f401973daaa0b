using System.Collections;
using System.Globalization;
using Analysis.Display;
using Analysis.Kernel.Errors;

namespace Analysis.Kernel.Formatting;

/// <summary>
/// The first items of a collection, and what is known of the others. An endless sequence is read no further than needed.
/// </summary>
/// <param name="Items">The items that are shown.</param>
/// <param name="IsCut">True when there are more.</param>
/// <param name="More">How many more there are, or null where that is unknown.</param>
/// <param name="Error">What the collection threw after these items, or null.</param>
internal sealed record Taken(IReadOnlyList<object?> Items, bool IsCut, int? More, Exception? Error)
{
    /// <summary>Takes at most a number of items, each once.</summary>
    public static Taken From(IEnumerable source, int most)
    {
        var items = new List<object?>();
        IEnumerator? enumerator = null;
        try
        {
            enumerator = source.GetEnumerator();
            while (enumerator.MoveNext())
            {
                CellContext.Current?.Cancellation.ThrowIfCancellationRequested();
                if (items.Count >= most) return new(items, true, CountOf(source) - items.Count, null);
                items.Add(enumerator.Current);
            }
        }
        catch (Exception error) when (!Guarded.IsInterrupt(error))
        {
            return new(items, false, null, Guarded.Thrown(error));
        }
        finally
        {
            Release(enumerator);
        }

        return new(items, false, null, null);
    }

    /// <summary>What is not shown, or null when everything is: <c>… 3 more rows</c>.</summary>
    /// <param name="noun">What one item is called, or null for no name.</param>
    public string? LeftOut(string? noun = null)
    {
        if (Error is not null) return "… " + ExceptionText.Of(Error);
        if (!IsCut) return null;
        return More is { } more ? Counted(more, noun) : "… and more" + (noun is null ? "" : $" {noun}s");
    }

    /// <summary>How many were left out, in words: <c>… 1 more row</c>.</summary>
    /// <param name="more">At least 1.</param>
    /// <param name="noun">What one item is called, or null for no name.</param>
    public static string Counted(int more, string? noun = null)
    {
        var name = noun is null ? "" : more == 1 ? " " + noun : $" {noun}s";
        return string.Create(CultureInfo.InvariantCulture, $"… {more} more{name}");
    }

    private static int? CountOf(IEnumerable source)
    {
        if (source is ICollection collection) return collection.Count;
        var counted = source.GetType().GetInterfaces().FirstOrDefault(IsCounted);
        var count = counted?.GetProperty(nameof(ICollection.Count))!;
        return counted is null ? null : Guarded.Call(() => (int?)count.GetValue(source), static _ => null);
    }

    private static bool IsCounted(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return definition == typeof(IReadOnlyCollection<>) || definition == typeof(ICollection<>);
    }

    private static void Release(IEnumerator? enumerator)
    {
        try
        {
            (enumerator as IDisposable)?.Dispose();
        }
        catch (Exception)
        {
            // The items are there; how the sequence ends is not shown.
        }
    }
}
