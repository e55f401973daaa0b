namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Writes a value, or leaves it to others: the form of early notebooks.</summary>
/// <param name="context">Where to write.</param>
/// <param name="value">The value.</param>
/// <param name="writer">Where to write.</param>
/// <returns>False where it has written nothing.</returns>
public delegate bool EarlyFormatDelegate<in T>(FormatContext context, T value, TextWriter writer);
