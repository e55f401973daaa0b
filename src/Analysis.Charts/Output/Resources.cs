using System.Text;

namespace Analysis.Charts.Output;

/// <summary>The files that the assembly carries.</summary>
internal static class Resources
{
    /// <summary>A file's text.</summary>
    /// <exception cref="InvalidOperationException">The assembly does not carry it.</exception>
    public static string Text(string name)
    {
        using var stream = Open(name) ?? throw new InvalidOperationException($"The resource {name} is missing from {typeof(Resources).Assembly.GetName().Name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>A file, or null where the assembly does not carry it.</summary>
    public static Stream? Open(string name) => typeof(Resources).Assembly.GetManifestResourceStream(name);
}
