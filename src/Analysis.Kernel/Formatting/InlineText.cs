using System.Collections;
using System.Text;
using Analysis.Display;
using Analysis.Kernel.Errors;

namespace Analysis.Kernel.Formatting;

/// <summary>A value on one line, as it stands within a table or another value.</summary>
internal sealed class InlineText
{
    // One value may have thousands of parts within the limits of each: as many texts of full length are shown.
    private const int MostTexts = 5;

    private readonly StringBuilder _text = new();
    private readonly DisplayLimits _limits;
    private readonly int _most;

    private InlineText(DisplayLimits limits)
    {
        _limits = limits;
        _most = MostTexts * Math.Max(0, limits.NestedText);
    }

    private bool IsFull => _text.Length >= _most;

    /// <summary>Writes a value on one line.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="limits">How deep and how long.</param>
    public static string Of(object? value, DisplayLimits limits)
    {
        var line = new InlineText(limits);
        line.Append(value, depth: 1);
        return line._text.ToString();
    }

    /// <summary>The text of a bundle on one line; the type's name where the bundle has none.</summary>
    public static string OfBundle(MimeBundle bundle, Type type, DisplayLimits limits) =>
        Shortened(bundle.TryGetValue(MimeTypes.Text, out var text) ? text : MemberNames.Short(type), limits.NestedText);

    private void Append(object? value, int depth)
    {
        if (value is null) _text.Append("null");
        else if (Guarded.Call(() => Own(value), ExceptionText.Of) is { } own) _text.Append(Shortened(own, _limits.NestedText));
        else if (depth > _limits.Depth) _text.Append('…');
        else if (value is IEnumerable items) AppendItems(items, depth);
        else AppendMembers(value, depth);
    }

    // What the value says of itself: a scalar, a registered or displayable text, or a ToString that somebody wrote.
    private string? Own(object value)
    {
        if (Formatters.TryFormat(value) is { } registered) return OfBundle(registered, value.GetType(), _limits);
        if (ScalarText.Of(value) is { } scalar) return scalar;
        if (value is IDisplayable displayable) return OfBundle(displayable.ToMimeBundle(), value.GetType(), _limits);
        return value is not IEnumerable && Members.Of(value.GetType()).Count == 0 ? value.ToString() ?? "" : null;
    }

    private void AppendItems(IEnumerable items, int depth)
    {
        var taken = Taken.From(items, _limits.NestedItems);
        var index = 0;
        _text.Append('[');
        foreach (var item in taken.Items)
        {
            if (index++ > 0) _text.Append(", ");
            if (IsFull) break;
            Append(item, depth + 1);
        }

        if (IsFull) _text.Append('…');
        else if (taken.LeftOut() is { } rest) _text.Append(index > 0 ? ", " : "").Append(rest);
        _text.Append(']');
    }

    private void AppendMembers(object value, int depth)
    {
        var members = Members.Of(value.GetType());
        var shown = Math.Clamp(_limits.Columns, 0, members.Count);
        _text.Append("{ ");
        for (var i = 0; i < shown; i++)
        {
            if (i > 0) _text.Append(", ");
            if (IsFull) break;
            _text.Append(members.Names[i]).Append(" = ");
            Append(members.Read(value, i), depth + 1);
        }

        if (IsFull) _text.Append('…');
        else if (members.Count > shown) _text.Append(shown > 0 ? ", " : "").Append(Taken.Counted(members.Count - shown));
        _text.Append(" }");
    }

    private static string Shortened(string text, int most)
    {
        most = Math.Max(0, most);
        var isCut = text.Length > most;
        if (isCut) text = text[..(most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
        text = text.ReplaceLineEndings(" ");
        return isCut ? text + "…" : text;
    }
}
