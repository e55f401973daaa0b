using System.Collections.Concurrent;
using System.Globalization;

namespace Analysis.Display;

/// <summary>
/// How values of a type are shown, where the user wants it otherwise than the kernel does. A formatter for a base class or an
/// interface serves all that derive from it; the nearest one wins, then the one registered last.
/// </summary>
public static class Formatters
{
    private static readonly Lock Gate = new();
    private static volatile Registry _registry = new([]);
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

    /// <summary>Forgets all registered formatters and limits.</summary>
    public static void Reset()
    {
        lock (Gate)
        {
            _registry = new([]);
            _limits = new();
        }
    }

    /// <summary>The registered formatter's bundle for a value, or null when none fits.</summary>
    public static MimeBundle? TryFormat(object value) => _registry.Find(value.GetType())?.Invoke(value);

    // What was registered at one time. It never changes, so that what it remembers of a type is never out of date.
    private sealed class Registry
    {
        private readonly (Type Type, Func<object, MimeBundle> Format)[] _lastFirst;
        private readonly ConcurrentDictionary<Type, Func<object, MimeBundle>?> _found = new();

        public Registry((Type Type, Func<object, MimeBundle> Format)[] lastFirst) => _lastFirst = lastFirst;

        public Registry With(Type type, Func<object, MimeBundle> format) =>
            new([(type, format), .. _lastFirst.Where(entry => entry.Type != type)]);

        public Func<object, MimeBundle>? Find(Type type) => _lastFirst.Length == 0 ? null : _found.GetOrAdd(type, Nearest);

        private Func<object, MimeBundle>? Nearest(Type type)
        {
            for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
            {
                var exact = Array.Find(_lastFirst, entry => entry.Type == current);
                if (exact.Format is not null) return exact.Format;
            }

            // An interface that another one extends is further away; object is furthest.
            var fitting = Array.FindAll(_lastFirst, entry => entry.Type.IsAssignableFrom(type));
            return Array.Find(fitting, entry => !Array.Exists(fitting, other => IsNearer(other.Type, entry.Type))).Format;
        }

        private static bool IsNearer(Type type, Type other) => type != other && other.IsAssignableFrom(type);
    }
}
