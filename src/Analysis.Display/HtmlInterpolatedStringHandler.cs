using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Analysis.Display;

/// <summary>
/// Builds <see cref="Html"/> from an interpolated string: the compiler calls it, users write <see cref="Html.Of"/>.
/// </summary>
[InterpolatedStringHandler]
public readonly ref struct HtmlInterpolatedStringHandler
{
    private readonly StringBuilder _markup;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">Characters in the literal parts.</param>
    /// <param name="formattedCount">Number of holes.</param>
    public HtmlInterpolatedStringHandler(int literalLength, int formattedCount) =>
        _markup = new(literalLength + (formattedCount * 16));

    /// <summary>Markup, as written.</summary>
    public void AppendLiteral(string markup) => _markup.Append(markup);

    /// <summary>A fragment, as it is.</summary>
    public void AppendFormatted(Html fragment) => _markup.Append(fragment.ToString());

    /// <summary>Text, escaped.</summary>
    public void AppendFormatted(string? text) => _markup.Append(Html.Escape(text));

    /// <summary>A value in the invariant culture, escaped.</summary>
    public void AppendFormatted<T>(T value, string? format = null) =>
        _markup.Append(Html.Escape(value is IFormattable formattable
            ? formattable.ToString(format, CultureInfo.InvariantCulture)
            : value?.ToString()));

    /// <summary>The markup built so far.</summary>
    public override string ToString() => _markup.ToString();
}
