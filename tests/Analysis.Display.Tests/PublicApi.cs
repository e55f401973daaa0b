using System.Reflection;

namespace Analysis.Display.Tests;

/// <summary>What others can use of an assembly, a line for each type and member, in ordinal order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string[] Of(Assembly assembly) =>
        [.. assembly.GetExportedTypes().SelectMany(Lines).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Lines(Type type)
    {
        var parents = new[] { type.BaseType }.Concat(type.GetInterfaces().OrderBy(Name, StringComparer.Ordinal))
            .Where(parent => parent is not null && parent != typeof(object) && parent != typeof(ValueType)).Select(parent => Name(parent!));
        yield return $"{Name(type)} : {string.Join(", ", parents)}".TrimEnd(' ', ':');
        foreach (var member in type.GetMembers(Declared))
        {
            if (Line(member) is { } line) yield return $"{Name(type)}.{line}";
        }
    }

    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo made when IsVisible(made) => $"new({Parameters(made)})",
        MethodInfo { IsSpecialName: false } method when IsVisible(method) => $"{Static(method)}{Generic(method)}({Parameters(method)}) -> {Name(method.ReturnType)}",
        MethodInfo method when IsVisible(method) && method.Name.StartsWith("op_", StringComparison.Ordinal) => $"{method.Name}({Parameters(method)}) -> {Name(method.ReturnType)}",
        PropertyInfo property when property.GetMethod is { } get && IsVisible(get) =>
            $"{Static(get)}{property.Name}{(Parameters(get) is { Length: > 0 } index ? $"[{index}]" : "")} {{ get;{Setter(property)} }} -> {Name(property.PropertyType)}",
        FieldInfo { IsLiteral: true, IsPublic: true } constant => $"const {constant.Name} = {constant.GetRawConstantValue()}",
        FieldInfo { IsPublic: true } field => $"{field.Name} -> {Name(field.FieldType)}",
        _ => null,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"{method.Name}<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : method.Name;

    private static string Setter(PropertyInfo property)
    {
        if (property.SetMethod is not { } set || !IsVisible(set)) return "";
        var isInit = set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");
        return isInit ? " init;" : " set;";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = " + (parameter.RawDefaultValue ?? "default") : "")}"));

    private static string Name(Type type)
    {
        if (type.IsByRef) return "ref " + Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        var name = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
