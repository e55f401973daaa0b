using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;

namespace Analysis.Display;

/// <summary>
/// What users have registered for types, at one time. It never changes, so that what it remembers of a type is never out of date.
/// </summary>
internal sealed class FormatterRegistry
{
    /// <summary>Nothing registered.</summary>
    public static readonly FormatterRegistry Empty = new([], [], []);

    private static readonly ImmutableSortedDictionary<string, Func<object, string?>> NoParts =
        ImmutableSortedDictionary.Create<string, Func<object, string?>>(StringComparer.Ordinal);

    private readonly ImmutableList<KeyValuePair<Type, Entry>> _formats;
    private readonly ImmutableList<KeyValuePair<Type, IReadOnlyList<string>>> _preferences;
    private readonly ImmutableList<KeyValuePair<Type, DisplayLimits>> _limits;
    private readonly ConcurrentDictionary<Type, Entry?> _found = new();

    private FormatterRegistry(
        ImmutableList<KeyValuePair<Type, Entry>> formats, ImmutableList<KeyValuePair<Type, IReadOnlyList<string>>> preferences,
        ImmutableList<KeyValuePair<Type, DisplayLimits>> limits)
    {
        _formats = formats;
        _preferences = preferences;
        _limits = limits;
    }

    /// <summary>With a function for all representations of a type's values.</summary>
    public FormatterRegistry With(Type type, Func<object, MimeBundle> format) =>
        new(Put(_formats, type, new(format, NoParts)), _preferences, _limits);

    /// <summary>With a function for one representation; the others stay.</summary>
    public FormatterRegistry With(Type type, string mimeType, Func<object, string?> format)
    {
        var known = _formats.Find(entry => entry.Key == type).Value ?? new(null, NoParts);
        return new(Put(_formats, type, known with { Parts = known.Parts.SetItem(mimeType, format) }), _preferences, _limits);
    }

    /// <summary>With the representations that values of a type are shown by.</summary>
    public FormatterRegistry WithPreference(Type type, IReadOnlyList<string> mimeTypes) =>
        new(_formats, Put(_preferences, type, mimeTypes), _limits);

    /// <summary>With limits of a type's own.</summary>
    public FormatterRegistry WithLimits(Type type, DisplayLimits limits) => new(_formats, _preferences, Put(_limits, type, limits));

    /// <summary>The bundle of a value, or null where nothing is registered that wants it.</summary>
    public MimeBundle? Format(object value) =>
        _formats.IsEmpty ? null : _found.GetOrAdd(value.GetType(), type => NearestType.Find(type, _formats))?.Format(value);

    /// <summary>The representations that a type's values are shown by, or null.</summary>
    public IReadOnlyList<string>? PreferenceOf(Type type) => NearestType.Find(type, _preferences);

    /// <summary>A type's own limits, or null.</summary>
    public DisplayLimits? LimitsOf(Type type) => NearestType.Find(type, _limits);

    private static ImmutableList<KeyValuePair<Type, T>> Put<T>(ImmutableList<KeyValuePair<Type, T>> lastFirst, Type type, T value) =>
        lastFirst.RemoveAll(entry => entry.Key == type).Insert(0, new(type, value));

    private sealed record Entry(Func<object, MimeBundle>? Whole, ImmutableSortedDictionary<string, Func<object, string?>> Parts)
    {
        // A part may decline a value.
        public MimeBundle? Format(object value)
        {
            var bundle = Whole?.Invoke(value);
            foreach (var (mimeType, format) in Parts)
            {
                if (format(value) is { } text) bundle = (bundle ?? MimeBundle.Empty).With(mimeType, text);
            }

            if (bundle is null || bundle.ContainsKey(MimeTypes.Text)) return bundle;
            return bundle.With(MimeTypes.Text, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        }
    }
}
