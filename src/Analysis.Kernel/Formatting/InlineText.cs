using System.Collections;
using System.Globalization;
using System.Text;
using Analysis.Display;
using Analysis.Kernel.Errors;

namespace Analysis.Kernel.Formatting;

/// <summary>A value on one line, as it stands within a table or another value.</summary>
internal static class InlineText
{
    /// <summary>Writes a value on one line.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="limits">How deep and how long.</param>
    /// <param name="depth">How many values this one is within.</param>
    public static string Of(object? value, DisplayLimits limits, int depth = 1)
    {
        var text = new StringBuilder();
        Append(text, value, limits, depth);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, DisplayLimits limits, int depth)
    {
        if (value is null) text.Append("null");
        else if (Own(value) is { } own) text.Append(Shortened(own, limits.NestedText));
        else if (depth > limits.Depth) text.Append('…');
        else if (value is IEnumerable items) AppendItems(text, items, limits, depth);
        else AppendMembers(text, value, limits, depth);
    }

    // What the value says of itself: a scalar, a registered or displayable text, or a ToString that somebody wrote.
    private static string? Own(object value)
    {
        if (ScalarText.Of(value) is { } scalar) return scalar;
        var bundle = Formatters.TryFormat(value) ?? (value as IDisplayable)?.ToMimeBundle();
        if (bundle is not null) return bundle.TryGetValue(MimeTypes.Text, out var text) ? text : MemberNames.Short(value.GetType());
        return value is not IEnumerable && Members.Of(value.GetType()).Count == 0 ? value.ToString() : null;
    }

    private static string Shortened(string text, int most)
    {
        text = text.ReplaceLineEndings(" ");
        if (text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    private static void AppendItems(StringBuilder text, IEnumerable items, DisplayLimits limits, int depth)
    {
        var (shown, rest) = Taken.From(items, limits.NestedItems);
        text.Append('[');
        for (var i = 0; i < shown.Count; i++)
        {
            if (i > 0) text.Append(", ");
            Append(text, shown[i], limits, depth + 1);
        }

        if (rest.IsSome) text.Append(shown.Count > 0 ? ", " : "").Append(rest);
        text.Append(']');
    }

    private static void AppendMembers(StringBuilder text, object value, DisplayLimits limits, int depth)
    {
        var members = Members.Of(value.GetType());
        var index = 0;
        text.Append("{ ");
        foreach (var name in members.Names.Take(limits.Columns))
        {
            if (index > 0) text.Append(", ");
            text.Append(name).Append(" = ");
            Append(text, members.Read(value, index++), limits, depth + 1);
        }

        if (members.Count > limits.Columns)
            text.Append(CultureInfo.InvariantCulture, $", … {members.Count - limits.Columns} more");
        text.Append(" }");
    }
}
