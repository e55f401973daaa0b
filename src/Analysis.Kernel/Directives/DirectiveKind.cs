namespace Analysis.Kernel.Directives;

/// <summary>What a directive references.</summary>
public enum DirectiveKind
{
    /// <summary><c>#:project ../src/Analysis</c>: a project, built when its sources changed.</summary>
    Project,

    /// <summary><c>#:package Name@1.2.3</c> or <c>#r "nuget: Name, 1.2.3"</c>.</summary>
    Package,

    /// <summary><c>#r "file.dll"</c>.</summary>
    Assembly,
}
