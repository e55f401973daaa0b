using Analysis.Display;
using Analysis.Kernel.Errors;

namespace Analysis.Kernel.Formatting;

/// <summary>One value of a table, read once and written once for both representations.</summary>
/// <param name="Text">The value on one line.</param>
/// <param name="Markup">The value's own HTML, or null where the text is shown.</param>
/// <param name="IsNumber">True for a number, which stands on the right.</param>
/// <param name="IsNull">True for no value.</param>
internal readonly record struct TableCell(string Text, Html? Markup, bool IsNumber, bool IsNull)
{
    /// <summary>Text as it is.</summary>
    public static TableCell OfText(string text) => new(text, null, false, false);

    /// <summary>Writes a value.</summary>
    public static TableCell Of(object? value, DisplayLimits limits)
    {
        if (value is null) return new("null", Html.Of($"<em>null</em>"), false, true);
        if (value is Html html) return new(InlineText.Of(value, limits), html, false, false);
        return Guarded.Call(() => Registered(value, limits), error => new(ExceptionText.Of(error), null, false, false))
            ?? new(InlineText.Of(value, limits), null, ScalarText.IsNumber(value), false);
    }

    private static TableCell? Registered(object value, DisplayLimits limits)
    {
        if (Formatters.TryFormat(value) is not { } bundle) return null;
        return new(InlineText.OfBundle(bundle, value.GetType(), limits),
            bundle.TryGetValue(MimeTypes.Html, out var own) ? Html.Raw(own) : null, ScalarText.IsNumber(value), false);
    }
}
