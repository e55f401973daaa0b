using System.Globalization;
using Analysis.Display;
using Analysis.Kernel.Formatting;

namespace Analysis.Kernel.Tests.Formatting;

/// <summary>What tests of formatting share. Formatters and limits are one a process, so they run in turn with the sessions.</summary>
[Collection("session")]
public abstract class FormattingTest : IDisposable
{
    protected static string Text(object? value) => ValueFormatter.Format(value)[MimeTypes.Text];

    protected static string Markup(object? value) => ValueFormatter.Format(value)[MimeTypes.Html];

    /// <summary>The lines of a table below its heading and the rule.</summary>
    protected static string[] Body(object? value) => Text(value).Split('\n')[2..];

    protected static void InCulture(string name, Action action)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public void Dispose()
    {
        Formatters.Reset();
        GC.SuppressFinalize(this);
    }
}
