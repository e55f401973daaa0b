using System.Reflection;

namespace Analysis.Kernel.Session;

/// <summary>A variable that a cell has declared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its declaration.</param>
/// <param name="Value">Its value now.</param>
internal sealed record SessionVariable(string Name, Type Type, object? Value)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>The variables that the next cell sees, by name. Of several of one name the newest is one.</summary>
    /// <param name="states">What the cells have left, in the order in which they ran.</param>
    public static IReadOnlyList<SessionVariable> Of(IEnumerable<object> states)
    {
        var variables = new Dictionary<string, SessionVariable>(StringComparer.Ordinal);
        foreach (var state in states)
        {
            foreach (var field in state.GetType().GetFields(Declared).Where(IsVariable))
                variables[field.Name] = new(field.Name, field.FieldType, field.GetValue(state));
        }

        return [.. variables.Values.OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Name, StringComparer.Ordinal)];
    }

    // What the compiler adds has no name in C#.
    private static bool IsVariable(FieldInfo field) => !field.Name.StartsWith('<');
}
