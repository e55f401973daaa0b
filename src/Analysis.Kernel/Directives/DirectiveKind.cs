namespace Analysis.Kernel.Directives;

/// <summary>What a directive asks for.</summary>
public enum DirectiveKind
{
    /// <summary><c>#:project ../src/Analysis</c>: a project, built when its sources changed.</summary>
    Project,

    /// <summary><c>#:package Name@1.2.3</c> or <c>#r "nuget: Name, 1.2.3"</c>.</summary>
    Package,

    /// <summary><c>#r "file.dll"</c>.</summary>
    Assembly,

    /// <summary><c>#i "nuget: FOLDER-OR-ADDRESS"</c>: one more place to look for packages.</summary>
    Source,

    /// <summary><c>#!import FILE</c> or <c>#load "FILE"</c>: runs the C# of a file here.</summary>
    Import,

    /// <summary><c>#!time</c>: tells how long the cell took.</summary>
    Time,

    /// <summary><c>#!who</c> and <c>#!whos</c>: the variables of the session.</summary>
    Variables,

    /// <summary><c>#!about</c>: the kernel, its memory and what cells have cost.</summary>
    About,

    /// <summary><c>#!lsmagic</c>: what else there is.</summary>
    Help,
}
