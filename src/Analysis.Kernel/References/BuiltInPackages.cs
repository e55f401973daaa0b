namespace Analysis.Kernel.References;

/// <summary>Packages that notebooks of .NET Interactive reference, and that are not fetched.</summary>
internal static class BuiltInPackages
{
    private const string Family = "Microsoft.DotNet.Interactive";

    // Their API is part of Analysis.Display.
    private static readonly HashSet<string> BuiltIn = new(StringComparer.OrdinalIgnoreCase)
    {
        Family, Family + ".Formatting", Family + ".CSharp", "Microsoft.AspNetCore.Html.Abstractions",
    };

    /// <summary>True for a package that is not fetched.</summary>
    public static bool Contain(string name) => BuiltIn.Contains(name) || Extends(name);

    /// <summary>What the user misses without the package, in a sentence; null where that is nothing.</summary>
    public static string? Explain(string name) => !BuiltIn.Contains(name) && Extends(name)
        ? $"{name} extends .NET Interactive, which this kernel takes the place of: it is passed over."
        : null;

    private static bool Extends(string name) => name.StartsWith(Family + ".", StringComparison.OrdinalIgnoreCase);
}
