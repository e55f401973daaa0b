using System.Collections.Concurrent;

namespace Analysis.Display;

/// <summary>
/// How values of a type are shown, where the user wants it otherwise than the kernel does. A formatter for a base class or an
/// interface serves all that derive from it; the nearest one wins, then the one registered last.
/// </summary>
public static class Formatters
{
    private static readonly Lock Gate = new();
    private static readonly ConcurrentDictionary<Type, Func<object, MimeBundle>?> Resolved = new();
    private static readonly List<(Type Type, Func<object, MimeBundle> Format)> Registered = [];

    /// <summary>How much of a value is shown, where no formatter was registered for it.</summary>
    public static DisplayLimits Limits { get; set; } = new();

    /// <summary>Shows every <typeparamref name="T"/> by this function from now on.</summary>
    public static void Register<T>(Func<T, MimeBundle> format)
    {
        lock (Gate)
        {
            Registered.RemoveAll(entry => entry.Type == typeof(T));
            Registered.Insert(0, (typeof(T), value => format((T)value)));
            Resolved.Clear();
        }
    }

    /// <summary>Shows every <typeparamref name="T"/> as HTML, and as its <c>ToString()</c> where there is only text.</summary>
    public static void Register<T>(Func<T, Html> format) =>
        Register<T>(value => MimeBundle.Of(format(value), value?.ToString() ?? ""));

    /// <summary>Shows every <typeparamref name="T"/> as plain text.</summary>
    public static void Register<T>(Func<T, string> format) => Register<T>(value => MimeBundle.Text(format(value)));

    /// <summary>Forgets all registered formatters and limits.</summary>
    public static void Reset()
    {
        lock (Gate)
        {
            Registered.Clear();
            Resolved.Clear();
            Limits = new();
        }
    }

    /// <summary>The registered formatter's bundle for a value, or null when none fits.</summary>
    public static MimeBundle? TryFormat(object value) =>
        Resolved.GetOrAdd(value.GetType(), Resolve)?.Invoke(value);

    private static Func<object, MimeBundle>? Resolve(Type type)
    {
        lock (Gate)
        {
            for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
            {
                var exact = Registered.FirstOrDefault(entry => entry.Type == current);
                if (exact.Format is not null) return exact.Format;
            }

            return Registered.FirstOrDefault(entry => entry.Type.IsAssignableFrom(type)).Format;
        }
    }
}
