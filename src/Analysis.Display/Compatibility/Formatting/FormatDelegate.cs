namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Writes a value, or leaves it to others.</summary>
/// <param name="value">The value.</param>
/// <param name="context">Where to write.</param>
/// <returns>False where it has written nothing.</returns>
public delegate bool FormatDelegate<in T>(T value, FormatContext context);
