using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Analysis.Display;

/// <summary>
/// One value in several representations, keyed by MIME type, from which a client shows the richest that it knows.
/// Immutable. For types that end in <c>json</c> the value is JSON text; for all others it is the text itself
/// (binary types as base64).
/// </summary>
public sealed class MimeBundle : IReadOnlyDictionary<string, string>
{
    private readonly Dictionary<string, string> _data;

    /// <summary>A bundle of nothing, to which representations are added.</summary>
    public static MimeBundle Empty { get; } = new(new(StringComparer.Ordinal));

    private MimeBundle(Dictionary<string, string> data) => _data = data;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _data.Keys;

    /// <inheritdoc/>
    public IEnumerable<string> Values => _data.Values;

    /// <inheritdoc/>
    public int Count => _data.Count;

    /// <inheritdoc/>
    public string this[string key] => _data[key];

    /// <summary>A bundle of one plain text.</summary>
    public static MimeBundle Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(new(StringComparer.Ordinal) { [MimeTypes.Text] = text });
    }

    /// <summary>A bundle of HTML and the plain text that stands where HTML cannot be shown.</summary>
    public static MimeBundle Of(Html html, string text) => Text(text).With(MimeTypes.Html, html.ToString());

    /// <summary>The same bundle with one representation added or replaced.</summary>
    /// <param name="mimeType">For example <c>image/svg+xml</c>.</param>
    /// <param name="value">The text, JSON text or base64.</param>
    /// <exception cref="ArgumentException">The MIME type has no slash.</exception>
    public MimeBundle With(string mimeType, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!mimeType.Contains('/', StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"'{mimeType}' is not a MIME type: expected type/subtype, as in 'text/html'.", nameof(mimeType));
        }

        return new(new(_data, StringComparer.Ordinal) { [mimeType] = value });
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _data.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _data.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _data.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
