namespace Analysis.Kernel.Parameters;

/// <summary>One variable of a cell that is tagged <c>parameters</c>.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Type">Its type as C# writes it: <c>int</c>, <c>string</c>.</param>
/// <param name="Default">The value in the cell as text, or null where it is no constant.</param>
public sealed record Parameter(string Name, string Type, string? Default)
{
    /// <summary>What stands for the type where the cell does not settle it by itself.</summary>
    public const string UnknownType = "?";

    /// <summary>How a member of its type is written, where that is an enumeration.</summary>
    internal ParameterKind? Enumeration { get; init; }
}
