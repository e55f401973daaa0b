using Analysis.Display;

namespace Microsoft.DotNet.Interactive;

/// <summary>Something that was displayed, under the name that existing C# notebooks know.</summary>
public sealed class DisplayedValue
{
    private readonly DisplayHandle _handle;

    internal DisplayedValue(DisplayHandle handle) => _handle = handle;

    /// <summary>Shows another value in its place.</summary>
    public void Update(object? value) => _handle.Update(value);
}
