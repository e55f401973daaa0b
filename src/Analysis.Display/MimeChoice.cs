using System.Text.Json;
using System.Text.Json.Serialization;

namespace Analysis.Display;

/// <summary>Some of a value's representations.</summary>
internal static class MimeChoice
{
    private static readonly JsonSerializerOptions Json = new()
    {
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>A bundle of the types asked for, as far as the value has them: JSON is made of every value, HTML of plain text.</summary>
    public static MimeBundle Of(object? value, MimeBundle bundle, IEnumerable<string> mimeTypes)
    {
        var chosen = MimeBundle.Empty;
        foreach (var mimeType in mimeTypes)
        {
            if (Representation(value, bundle, mimeType) is { } text) chosen = chosen.With(mimeType, text);
        }

        return chosen;
    }

    /// <summary>The same, where the user asks for the types by name.</summary>
    /// <exception cref="ArgumentException">The value has none of them.</exception>
    public static MimeBundle Required(object? value, MimeBundle bundle, IReadOnlyCollection<string> mimeTypes)
    {
        if (mimeTypes.Count == 0) return bundle;
        var chosen = Of(value, bundle, mimeTypes);
        if (chosen.Count > 0) return chosen;
        throw new ArgumentException(
            $"A {value?.GetType().Name ?? "null"} is not shown as {string.Join(" or ", mimeTypes)}; it has {string.Join(", ", bundle.Keys)}. "
            + "Register a formatter for the type: Formatter.Register<T>(value => …, mimeType).", nameof(mimeTypes));
    }

    private static string? Representation(object? value, MimeBundle bundle, string mimeType)
    {
        if (bundle.TryGetValue(mimeType, out var own)) return own;
        return mimeType switch
        {
            MimeTypes.Html when bundle.TryGetValue(MimeTypes.Text, out var text) => Html.Of($"<pre>{text}</pre>").ToString(),
            MimeTypes.Json => JsonSerializer.Serialize(value, value?.GetType() ?? typeof(object), Json),
            _ => null,
        };
    }
}
