namespace Analysis.Kernel.References;

/// <summary>Packages that notebooks of .NET Interactive reference, and that need not be fetched.</summary>
internal static class BuiltInPackages
{
    private const string Family = "Microsoft.DotNet.Interactive";

    // Their API is part of Analysis.Display.
    private static readonly HashSet<string> BuiltIn = new(StringComparer.OrdinalIgnoreCase)
    {
        Family, Family + ".Formatting", Family + ".CSharp", "Microsoft.AspNetCore.Html.Abstractions",
    };

    /// <summary>Why a package is not fetched, in a sentence; null for one that is.</summary>
    public static string? Explain(string name)
    {
        if (BuiltIn.Contains(name)) return $"{name} is part of this kernel, and is not fetched.";
        return name.StartsWith(Family + ".", StringComparison.OrdinalIgnoreCase)
            ? $"{name} extends .NET Interactive, which this kernel takes the place of: it is passed over."
            : null;
    }
}
