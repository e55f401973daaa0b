using System.Reflection;
using System.Runtime.CompilerServices;

namespace Analysis.Kernel.Formatting;

/// <summary>The public values that an object consists of: its properties and fields, in the order of their declaration.</summary>
internal sealed class Members
{
    private static readonly ConditionalWeakTable<Type, Members> Cache = [];

    private readonly (string Name, Func<object, object?> Get)[] _members;

    private Members(Type type) => _members =
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsShown)
            .Select(property => (property.Name, (Func<object, object?>)property.GetValue)),
        .. type.GetFields(BindingFlags.Public | BindingFlags.Instance).Where(field => !field.FieldType.IsByRefLike)
            .Select(field => (field.Name, (Func<object, object?>)field.GetValue)),
    ];

    /// <summary>The names of the members.</summary>
    public IEnumerable<string> Names => _members.Select(member => member.Name);

    /// <summary>How many there are.</summary>
    public int Count => _members.Length;

    /// <summary>The members of a type.</summary>
    public static Members Of(Type type) => Cache.GetValue(type, static key => new(key));

    /// <summary>The value of a member; a getter that throws gives what it threw.</summary>
    public object? Read(object owner, int index)
    {
        try
        {
            return _members[index].Get(owner);
        }
        catch (TargetInvocationException error) when (error.InnerException is { } thrown)
        {
            return thrown;
        }
    }

    private static bool IsShown(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
        && !property.PropertyType.IsByRefLike && !property.PropertyType.IsPointer && !property.PropertyType.IsByRef;
}
