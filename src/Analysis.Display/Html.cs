using System.Buffers;
using System.Text;

namespace Analysis.Display;

/// <summary>
/// A fragment of HTML that is safe to show. Text becomes part of it only escaped; the one way around that is <see cref="Raw"/>.
/// </summary>
/// <example><code>var row = Html.Of($"&lt;td title={note}&gt;{article.Headline}&lt;/td&gt;");</code></example>
public readonly struct Html : IEquatable<Html>
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    /// <summary>The empty fragment.</summary>
    public static Html Empty => default;

    /// <summary>Text as HTML: <c>&amp; &lt; &gt; " '</c> become entities.</summary>
    public static Html Text(string? text) => new(Escape(text));

    /// <summary>
    /// An interpolated string as HTML. The literal parts are markup and stand as written; each hole is escaped, unless it is
    /// <see cref="Html"/> itself. Numbers and dates are written in the invariant culture.
    /// </summary>
    public static Html Of(HtmlInterpolatedStringHandler markup) => new(markup.ToString());

    /// <summary>Markup taken as it is. Never call it with text that comes from an article.</summary>
    public static Html Raw(string markup) => new(markup);

    /// <summary>Fragments one after the other.</summary>
    public static Html Concat(IEnumerable<Html> fragments)
    {
        var markup = new StringBuilder();
        foreach (var fragment in fragments) markup.Append(fragment._markup);
        return new(markup.ToString());
    }

    /// <summary>The markup.</summary>
    public override string ToString() => _markup ?? "";

    /// <inheritdoc/>
    public bool Equals(Html other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Html other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>True when both hold the same markup.</summary>
    public static bool operator ==(Html left, Html right) => left.Equals(right);

    /// <summary>True when the markup differs.</summary>
    public static bool operator !=(Html left, Html right) => !left.Equals(right);

    // Only what has a meaning in HTML: letters of every script, tabs and line ends stay what they are.
    internal static string Escape(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var special = text.AsSpan().IndexOfAny(Special);
        if (special < 0) return text;

        var markup = new StringBuilder(text.Length + 16).Append(text, 0, special);
        foreach (var character in text.AsSpan(special))
        {
            _ = character switch
            {
                '&' => markup.Append("&amp;"),
                '<' => markup.Append("&lt;"),
                '>' => markup.Append("&gt;"),
                '"' => markup.Append("&quot;"),
                '\'' => markup.Append("&#39;"),
                _ => markup.Append(character),
            };
        }

        return markup.ToString();
    }
}
