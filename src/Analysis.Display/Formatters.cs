using System.Globalization;

namespace Analysis.Display;

/// <summary>
/// How values of a type are shown, where the user wants it otherwise than the kernel does. A formatter for a base class or an
/// interface serves all that derive from it; the nearest one wins, then the one registered last.
/// </summary>
public static class Formatters
{
    private static readonly Lock Gate = new();
    private static volatile FormatterRegistry _registry = FormatterRegistry.Empty;
    private static DisplayLimits _limits = new();

    /// <summary>How much of a value is shown, where no formatter was registered for it.</summary>
    public static DisplayLimits Limits
    {
        get => _limits;
        set => _limits = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Shows every <typeparamref name="T"/> by this function from now on.</summary>
    public static void Register<T>(Func<T, MimeBundle> format)
    {
        ArgumentNullException.ThrowIfNull(format);
        lock (Gate) _registry = _registry.With(typeof(T), value => format((T)value));
    }

    /// <summary>Shows every value of a type by this function from now on.</summary>
    public static void Register(Type type, Func<object, MimeBundle> format)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(format);
        lock (Gate) _registry = _registry.With(type, format);
    }

    /// <summary>Shows every <typeparamref name="T"/> as HTML, and as its <c>ToString()</c> where there is only text.</summary>
    public static void Register<T>(Func<T, Html> format)
    {
        ArgumentNullException.ThrowIfNull(format);
        Register<T>(value => MimeBundle.Of(format(value), Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
    }

    /// <summary>Shows every <typeparamref name="T"/> as plain text.</summary>
    public static void Register<T>(Func<T, string> format)
    {
        ArgumentNullException.ThrowIfNull(format);
        Register<T>(value => MimeBundle.Text(format(value) ?? ""));
    }

    /// <summary>
    /// Adds one representation to those that were registered for a type, or replaces it. Where nobody registers plain text, it is
    /// <c>ToString()</c>.
    /// </summary>
    /// <param name="type">A class, an interface, or <c>typeof(List&lt;&gt;)</c> for lists of everything.</param>
    /// <param name="mimeType">For example <c>text/html</c>.</param>
    /// <param name="format">The representation of a value, or null to leave the value to others.</param>
    public static void Register(Type type, string mimeType, Func<object, string?> format)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(mimeType);
        ArgumentNullException.ThrowIfNull(format);
        lock (Gate) _registry = _registry.With(type, mimeType, format);
    }

    /// <summary>Shows values of a type, where they are shown by themselves, by some of their representations only.</summary>
    /// <param name="type">A class or an interface; <see cref="object"/> for all values.</param>
    /// <param name="mimeTypes">For example <c>text/plain</c>. JSON is made of every value, HTML of plain text.</param>
    public static void Prefer(Type type, params string[] mimeTypes)
    {
        ArgumentNullException.ThrowIfNull(type);
        string[] preferred = [.. mimeTypes];
        lock (Gate) _registry = _registry.WithPreference(type, preferred);
    }

    /// <summary>Gives values of a type limits of their own, where no formatter was registered for them.</summary>
    public static void SetLimits(Type type, DisplayLimits limits)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(limits);
        lock (Gate) _registry = _registry.WithLimits(type, limits);
    }

    /// <summary>Forgets all that was registered, and all limits.</summary>
    public static void Reset()
    {
        lock (Gate)
        {
            _registry = FormatterRegistry.Empty;
            _limits = new();
        }
    }

    /// <summary>The registered formatter's bundle for a value, or null when none fits.</summary>
    public static MimeBundle? TryFormat(object value) => _registry.Format(value);

    /// <summary>The limits for a value: its type's own, else <see cref="Limits"/>.</summary>
    public static DisplayLimits LimitsOf(Type type) => _registry.LimitsOf(type) ?? Limits;

    /// <summary>What is shown of a value: its bundle, or the representations that its type is preferred by.</summary>
    public static MimeBundle Preferred(object? value, MimeBundle bundle)
    {
        if (value is null || _registry.PreferenceOf(value.GetType()) is not { } preferred) return bundle;
        return MimeChoice.Of(value, bundle, preferred) is { Count: > 0 } chosen ? chosen : bundle;
    }
}
