using System.Globalization;
using Analysis.Display;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>How values are shown, in the words of .NET Interactive; <see cref="Formatters"/> keeps what is registered.</summary>
public static class Formatter
{
    private static string _defaultMimeType = MimeTypes.Html;

    /// <summary>How many rows of a table and items of a list are shown.</summary>
    public static int ListExpansionLimit
    {
        get => Formatters.Limits.Rows;
        set => Formatters.Limits = Formatters.Limits with { Rows = value, NestedItems = Math.Min(value, Formatters.Limits.NestedItems) };
    }

    /// <summary>How many values deep a value is followed.</summary>
    public static int RecursionLimit
    {
        get => Formatters.Limits.Depth;
        set => Formatters.Limits = Formatters.Limits with { Depth = value };
    }

    /// <summary>The representation that values are shown by: <c>text/html</c>, with plain text for clients that need it.</summary>
    public static string DefaultMimeType
    {
        get => _defaultMimeType;
        set
        {
            _defaultMimeType = value;
            Formatters.Prefer(typeof(object), value == MimeTypes.Html ? [] : [value]);
        }
    }

    /// <summary>Shows every <typeparamref name="T"/> as this text.</summary>
    public static void Register<T>(Func<T, string> formatter, string mimeType = MimeTypes.Text) =>
        Formatters.Register(typeof(T), mimeType, value => formatter((T)value) ?? "");

    /// <summary>Shows every <typeparamref name="T"/> as what is written.</summary>
    public static void Register<T>(Action<T, TextWriter> formatter, string mimeType = MimeTypes.Text) =>
        Formatters.Register(typeof(T), mimeType, value => Written(writer => formatter((T)value, writer)));

    /// <summary>Shows a <typeparamref name="T"/> as what is written, unless the formatter leaves it to others.</summary>
    public static void Register<T>(FormatDelegate<T> formatter, string mimeType = MimeTypes.Text) =>
        Formatters.Register(typeof(T), mimeType, value => Written(writer => formatter((T)value, new(writer))));

    /// <summary>Shows a <typeparamref name="T"/> as what is written, unless the formatter leaves it to others.</summary>
    public static void Register<T>(EarlyFormatDelegate<T> formatter, string mimeType = MimeTypes.Text) =>
        Formatters.Register(typeof(T), mimeType, value => Written(writer => formatter(new(writer), (T)value, writer)));

    /// <summary>Shows every value of a type as what is written.</summary>
    /// <param name="type">A class, an interface, or <c>typeof(List&lt;&gt;)</c> for lists of everything.</param>
    /// <param name="formatter">Writes a value.</param>
    /// <param name="mimeType">What it writes.</param>
    public static void Register(Type type, Action<object, TextWriter> formatter, string mimeType = MimeTypes.Text) =>
        Formatters.Register(type, mimeType, value => Written(writer => formatter(value, writer)));

    /// <summary>Shows a value of a type as what is written, unless the formatter leaves it to others.</summary>
    /// <param name="type">A class, an interface, or <c>typeof(List&lt;&gt;)</c> for lists of everything.</param>
    /// <param name="formatter">Writes a value.</param>
    /// <param name="mimeType">What it writes.</param>
    public static void Register(Type type, FormatDelegate<object> formatter, string mimeType = MimeTypes.Text) =>
        Formatters.Register(type, mimeType, value => Written(writer => formatter(value, new(writer))));

    /// <summary>Shows values of a type by these representations only.</summary>
    public static void SetPreferredMimeTypesFor(Type type, params string[] preferredMimeTypes) => Formatters.Prefer(type, preferredMimeTypes);

    /// <summary>Shows values of a type by this representation only.</summary>
    public static void SetPreferredMimeTypeFor(Type type, string preferredMimeType) => Formatters.Prefer(type, preferredMimeType);

    /// <summary>Forgets all that was registered, and all limits.</summary>
    public static void ResetToDefault()
    {
        Formatters.Reset();
        _defaultMimeType = MimeTypes.Html;
    }

    /// <summary>What is shown of a value.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeType">The representation; plain text where the value has no other.</param>
    public static string ToDisplayString(this object? value, string mimeType = MimeTypes.Text)
    {
        var bundle = (CellContext.Current?.Output ?? ConsoleOutput.Instance).Format(value);
        return MimeChoice.Of(value, bundle, [mimeType]).GetValueOrDefault(mimeType)
            ?? bundle.GetValueOrDefault(MimeTypes.Text) ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
    }

    /// <summary>Writes what is shown of a value.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="context">Where to.</param>
    /// <param name="mimeType">The representation.</param>
    public static void FormatTo<T>(this T value, FormatContext context, string mimeType = MimeTypes.Text) =>
        context.Writer.Write(value.ToDisplayString(mimeType));

    private static string Written(Action<TextWriter> write) => Written(writer =>
    {
        write(writer);
        return true;
    })!;

    private static string? Written(Func<TextWriter, bool> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        return write(writer) ? writer.ToString() : null;
    }
}
