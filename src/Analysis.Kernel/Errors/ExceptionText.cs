namespace Analysis.Kernel.Errors;

/// <summary>An exception in words. Its message is code of whoever wrote it, and may throw as well.</summary>
internal static class ExceptionText
{
    /// <summary>The type and the message: <c>System.FormatException: bad</c>.</summary>
    public static string Of(Exception error) => $"{MemberNames.OfType(error.GetType())}: {MessageOf(error)}";

    /// <summary>The message alone.</summary>
    public static string MessageOf(Exception error)
    {
        try
        {
            return error.Message ?? "";
        }
        catch (Exception thrown)
        {
            return $"(its message cannot be read: {MemberNames.OfType(thrown.GetType())})";
        }
    }
}
