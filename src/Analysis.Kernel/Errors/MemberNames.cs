using System.Reflection;
using System.Runtime.CompilerServices;

namespace Analysis.Kernel.Errors;

/// <summary>Names of types and methods as C# writes them, in place of those that the compiler makes up.</summary>
internal static class MemberNames
{
    private const string Initializer = "<Initialize>";
    private const string LocalFunction = "g__";

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(char)] = "char",
        [typeof(decimal)] = "decimal", [typeof(double)] = "double", [typeof(float)] = "float", [typeof(int)] = "int",
        [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(short)] = "short",
        [typeof(ushort)] = "ushort", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(void)] = "void",
    };

    /// <summary>A type's full name; types that a cell declares go without the name of the cell's class.</summary>
    public static string OfType(Type type) =>
        IsKeyword(type) || IsDeclaredInCell(type) || type.Namespace is null ? Short(type) : $"{type.Namespace}.{Short(type)}";

    /// <summary>A type's name without its namespace: <c>List&lt;int&gt;</c>.</summary>
    public static string Short(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (type.IsArray) return Short(type.GetElementType()!) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Short(underlying) + "?";
        if (IsAnonymous(type)) return "anonymous";

        var name = type.Name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        if (tick < 0) return name;
        return $"{name[..tick]}<{string.Join(", ", type.GetGenericArguments().Select(Short))}>";
    }

    /// <summary>True for a type without a name of its own.</summary>
    public static bool IsAnonymous(Type type) =>
        type.Name.StartsWith("<>f__AnonymousType", StringComparison.Ordinal)
        && type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    /// <summary>
    /// A method with its type and parameters: <c>Corpus.Load(string)</c>; a lambda is called <c>lambda</c>.
    /// </summary>
    public static string OfMethod(MethodBase method)
    {
        var (owner, name) = SourceName(method);
        var parameters = string.Join(", ", method.GetParameters().Select(parameter => Short(parameter.ParameterType)));
        var signature = IsStateMachine(method) ? name : $"{name}({parameters})";
        return owner is null || IsSubmission(owner) ? signature : $"{Short(owner)}.{signature}";
    }

    /// <summary>True for the method that holds a cell's own statements.</summary>
    public static bool IsTopLevel(MethodBase method) => SourceName(method).Name == Initializer;

    /// <summary>True for the compiled entry point, which only starts the statements.</summary>
    public static bool IsFactory(MethodBase method) => method.Name == "<Factory>" && IsSubmission(method.DeclaringType);

    // 'Type+<Method>d__3.MoveNext' is an async method or iterator, '<Method>b__0' a lambda, and '<Method>g__Local|0_1' a local
    // function.
    private static (Type? Owner, string Name) SourceName(MethodBase method)
    {
        if (IsStateMachine(method))
        {
            var machine = method.DeclaringType!;
            return (Visible(machine.DeclaringType), BetweenBrackets(machine.Name) is { } inner ? LocalName(inner) : machine.Name);
        }

        var owner = Visible(method.DeclaringType);
        if (method.Name == ".ctor") return (owner, owner is null ? "new" : "new " + Short(owner));
        if (BetweenBrackets(method.Name) is not { } source) return (owner, method.Name);

        var rest = method.Name[(method.Name.LastIndexOf('>') + 1)..];
        if (rest.StartsWith(LocalFunction, StringComparison.Ordinal)) return (owner, LocalName(rest));
        return (owner, rest.StartsWith('b') ? "lambda" : LocalName(source));
    }

    private static bool IsStateMachine(MethodBase method) =>
        method.Name == "MoveNext"
        && method.DeclaringType is { } type
        && type.Name.StartsWith('<')
        && type.Name.Contains(">d", StringComparison.Ordinal);

    private static string? BetweenBrackets(string name)
    {
        if (!name.StartsWith('<')) return null;
        var end = name.LastIndexOf('>');
        return end > 1 ? name[1..end] : null;
    }

    // The name of a local function, or the name itself where it holds none.
    private static string LocalName(string name)
    {
        var at = name.IndexOf(LocalFunction, StringComparison.Ordinal);
        return at < 0 ? name : name[(at + LocalFunction.Length)..].Split('|')[0];
    }

    private static Type? Visible(Type? type)
    {
        while (type is not null && type.Name.StartsWith('<')) type = type.DeclaringType;
        return type;
    }

    private static bool IsKeyword(Type type) => type.IsArray ? IsKeyword(type.GetElementType()!) : Keywords.ContainsKey(type);

    private static bool IsDeclaredInCell(Type type) =>
        type.DeclaringType is { } outer && (IsSubmission(outer) || IsDeclaredInCell(outer));

    private static bool IsSubmission(Type? type) => type?.Name.StartsWith("Submission_", StringComparison.Ordinal) == true;
}
