namespace Analysis.Kernel.Completion.Sources;

/// <summary>What follows a directive's name.</summary>
internal enum DirectiveArgument
{
    /// <summary>Nothing that could be completed.</summary>
    None,

    /// <summary>A file of certain extensions.</summary>
    File,

    /// <summary>A file of certain extensions, or a package after <c>nuget:</c>.</summary>
    Assembly,

    /// <summary>A package.</summary>
    Package,
}
