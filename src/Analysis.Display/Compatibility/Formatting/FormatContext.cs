namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Where a formatter writes a value.</summary>
/// <param name="writer">Takes the text.</param>
public sealed class FormatContext(TextWriter writer)
{
    /// <summary>Takes the text.</summary>
    public TextWriter Writer { get; } = writer;
}
