using System.ComponentModel;
using System.Globalization;
using Analysis.Display;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>How values are shown, under the names that existing C# notebooks know; <see cref="Formatters"/> does the work.</summary>
public static class Formatter
{
    /// <summary>How many items of a collection are shown.</summary>
    public static int ListExpansionLimit
    {
        get => Formatters.Limits.Rows;
        set => Formatters.Limits = Formatters.Limits with { Rows = value };
    }

    /// <summary>How many values deep a value is followed.</summary>
    public static int RecursionLimit
    {
        get => Formatters.Limits.Depth;
        set => Formatters.Limits = Formatters.Limits with { Depth = value };
    }

    /// <summary>Shows every <typeparamref name="T"/> by this function from now on.</summary>
    public static void Register<T>(Func<T, string> formatter, string mimeType = MimeTypes.Text) =>
        Formatters.Register<T>(value => Bundle(value, formatter(value), mimeType));

    /// <summary>Shows every <typeparamref name="T"/> by what this function writes.</summary>
    public static void Register<T>(Action<T, TextWriter> formatter, string mimeType = MimeTypes.Text) =>
        Formatters.Register<T>(value => Bundle(value, Written(writer => formatter(value, writer)), mimeType));

    /// <summary>Shows every value of a type by what this function writes.</summary>
    public static void Register(Type type, Action<object, TextWriter> formatter, string mimeType = MimeTypes.Text) =>
        Formatters.Register(type, value => Bundle(value, Written(writer => formatter(value, writer)), mimeType));

    /// <summary>Forgets all registered formatters and limits.</summary>
    public static void ResetToDefault() => Formatters.Reset();

    /// <summary>A value as text of a type of representation; as plain text where it has no other.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static string ToDisplayString(this object? value, string mimeType = MimeTypes.Text)
    {
        var bundle = (CellContext.Current?.Output ?? ConsoleOutput.Instance).Format(value);
        return bundle.TryGetValue(mimeType, out var text) ? text : bundle.GetValueOrDefault(MimeTypes.Text) ?? "";
    }

    internal static MimeBundle Only(object? value, string mimeType)
    {
        var text = value.ToDisplayString(mimeType);
        return mimeType == MimeTypes.Text ? MimeBundle.Text(text) : MimeBundle.Text(value.ToDisplayString()).With(mimeType, text);
    }

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }

    private static MimeBundle Bundle(object? value, string shown, string mimeType) =>
        mimeType == MimeTypes.Text
            ? MimeBundle.Text(shown)
            : MimeBundle.Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").With(mimeType, shown);
}
