namespace Analysis.Display;

/// <summary>Finds what was registered for a type, or for the nearest of those that it derives from.</summary>
internal static class NearestType
{
    /// <summary>
    /// The value of the nearest key: the type itself, its base classes, its interfaces, object. <c>List&lt;&gt;</c> stands for all
    /// lists, behind <c>List&lt;int&gt;</c>.
    /// </summary>
    /// <param name="type">A value's type.</param>
    /// <param name="lastFirst">What was registered, the newest first.</param>
    public static T? Find<T>(Type type, IReadOnlyList<KeyValuePair<Type, T>> lastFirst)
    {
        if (lastFirst.Count == 0) return default;
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (var (key, value) in lastFirst) if (key == current) return value;
            foreach (var (key, value) in lastFirst) if (IsDefinitionOf(key, current)) return value;
        }

        // An interface that another one extends is further away; object is furthest.
        var fitting = lastFirst.Where(entry => Fits(entry.Key, type)).ToList();
        return fitting.Find(entry => !fitting.Exists(other => IsNearer(other.Key, entry.Key))).Value;
    }

    private static bool Fits(Type key, Type type) =>
        key.IsAssignableFrom(type) || (key.IsGenericTypeDefinition && type.GetInterfaces().Any(implemented => IsDefinitionOf(key, implemented)));

    private static bool IsDefinitionOf(Type key, Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == key;

    private static bool IsNearer(Type type, Type other) => type != other && (Fits(other, type) || IsDefinitionOf(other, type));
}
