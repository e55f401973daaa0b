namespace Analysis.Notebooks.Format;

/// <summary>The version of the format that is written.</summary>
internal static class NotebookVersion
{
    public const int Major = 4;
    public const int Minor = 5;
}
