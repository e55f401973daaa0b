using System.Diagnostics.CodeAnalysis;
using Analysis.Display;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>How values of one type are shown.</summary>
/// <typeparam name="T">The type.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "Notebooks write Formatter<T>.Register(…).")]
public static class Formatter<T>
{
    /// <summary>How many rows of a table and items of a list are shown of a <typeparamref name="T"/>.</summary>
    public static int ListExpansionLimit
    {
        get => Formatters.LimitsOf(typeof(T)).Rows;
        set => Formatters.SetLimits(typeof(T), Formatters.LimitsOf(typeof(T)) with { Rows = value });
    }

    /// <summary>Shows every <typeparamref name="T"/> as this text.</summary>
    public static void Register(Func<T, string> formatter, string mimeType = MimeTypes.Text) => Formatter.Register(formatter, mimeType);

    /// <summary>Shows every <typeparamref name="T"/> as what is written.</summary>
    public static void Register(Action<T, TextWriter> formatter, string mimeType = MimeTypes.Text) => Formatter.Register(formatter, mimeType);
}
