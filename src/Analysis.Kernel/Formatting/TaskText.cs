using Analysis.Kernel.Errors;

namespace Analysis.Kernel.Formatting;

/// <summary>A task that nobody awaited. Its result is not read, since reading waits, perhaps for ever.</summary>
internal static class TaskText
{
    private const string NoResult = "VoidTaskResult";

    /// <summary>What to do with the task, or null for a value that is none.</summary>
    public static string? Of(object value) => value switch
    {
        Task { IsFaulted: true, Exception.InnerExceptions: [var error, ..] } task =>
            $"{NameOf(task.GetType())} that failed: {ExceptionText.Of(error)}",
        Task { IsCanceled: true } task => $"{NameOf(task.GetType())} that was cancelled",
        Task task => Awaitable(task.GetType()),
        ValueTask => Awaitable(typeof(ValueTask)),
        _ when IsA(value.GetType(), typeof(ValueTask<>)) => Awaitable(value.GetType()),
        _ => null,
    };

    private static string Awaitable(Type type) => $"{NameOf(type)}: write 'await' before it to see its result";

    // An async method's task is of a private class; the base class that users know has a name.
    private static string NameOf(Type type)
    {
        if (!type.IsAssignableTo(typeof(Task))) return MemberNames.Short(type);
        for (var current = type; current is not null && current != typeof(Task); current = current.BaseType)
        {
            if (IsA(current, typeof(Task<>)) && current.GetGenericArguments()[0].Name != NoResult)
                return MemberNames.Short(current);
        }

        return nameof(Task);
    }

    private static bool IsA(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
