namespace Analysis.Notebooks.Format;

/// <summary>The kinds of cells under the names of the format.</summary>
internal static class CellKinds
{
    public static CellKind? Parse(string? name) => name switch
    {
        "code" => CellKind.Code,
        "markdown" => CellKind.Markdown,
        "raw" => CellKind.Raw,
        _ => null,
    };

    public static string Name(CellKind kind) => kind switch
    {
        CellKind.Code => "code",
        CellKind.Markdown => "markdown",
        CellKind.Raw => "raw",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected Code, Markdown or Raw."),
    };
}
