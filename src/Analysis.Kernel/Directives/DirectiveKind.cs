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

    /// <summary><c>#i "nuget: folder or address"</c>: where packages are looked for as well.</summary>
    PackageSource,

    /// <summary><c>#!markdown</c>: what the text after it is.</summary>
    Language,

    /// <summary><c>#!import file.ipynb</c> or <c>#load "file.cs"</c>: runs the C# of a file.</summary>
    Import,

    /// <summary><c>#!time</c>: how long the cell's code takes.</summary>
    Time,

    /// <summary><c>#!who</c>: the names of the variables.</summary>
    Names,

    /// <summary><c>#!whos</c>: the variables with their types and values.</summary>
    Variables,

    /// <summary><c>#!about</c>: the kernel, and what each cell cost.</summary>
    About,

    /// <summary><c>#!lsmagic</c>: all directives.</summary>
    Catalogue,
}
