using Analysis.Display;

namespace Microsoft.DotNet.Interactive;

/// <summary>Something that was displayed, and can be displayed anew in the same place.</summary>
public sealed class DisplayedValue
{
    private readonly DisplayHandle _handle;

    private DisplayedValue(DisplayHandle handle) => _handle = handle;

    /// <summary>The name under which it was displayed.</summary>
    public string DisplayId => _handle.Id;

    /// <summary>Shows another value where the first one stands, also from a later cell.</summary>
    public void Update(object? value) => _handle.Update(value);

    /// <summary>What <c>display</c> returned, under the name that notebooks declare it by.</summary>
    public static implicit operator DisplayedValue(DisplayHandle handle) => FromDisplayHandle(handle);

    /// <summary>What <c>display</c> returned, under the name that notebooks declare it by.</summary>
    public static DisplayedValue FromDisplayHandle(DisplayHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return new(handle);
    }
}
