namespace Analysis.Workbook.Kernels.Checks;

/// <summary>The kernel that is examined, and where it stands.</summary>
internal sealed record Patient
{
    /// <summary>The machine and its user.</summary>
    public required Machine Machine { get; init; }

    /// <summary>The kernel's name.</summary>
    public required string Name { get; init; }

    /// <summary>The data folder that it was or would be installed into.</summary>
    public required string Data { get; init; }

    /// <summary>The kernel; null when there is none.</summary>
    public required KernelSpec? Spec { get; init; }

    /// <summary>All kernels that Jupyter finds.</summary>
    public required IReadOnlyList<FoundKernel> Found { get; init; }

    /// <summary>The folder of the kernel's program that this workbook would install.</summary>
    public required string Published { get; init; }

    /// <summary>The options that installing it takes, with a space before them where there are any.</summary>
    public required string Options { get; init; }

    /// <summary>The command that installs it.</summary>
    public string Install => KernelText.Command("kernel install" + Options);

    /// <summary>Looks for the kernel of a name.</summary>
    /// <param name="machine">The machine and its user.</param>
    /// <param name="published">The folder of the kernel's program that this workbook would install.</param>
    /// <param name="name">The kernel's name.</param>
    /// <param name="prefix">Where it was installed with --prefix; null for whatever kernel Jupyter finds.</param>
    public static Patient Find(Machine machine, string published, string name, string? prefix)
    {
        var folders = JupyterFolders.From(machine);
        var found = FoundKernel.In(folders.Search);
        var data = prefix is null ? folders.User : JupyterFolders.AtPrefix(machine, prefix);
        var own = KernelSpecReader.All(data).FirstOrDefault(spec => spec.Name == name);
        var seen = found.FirstOrDefault(kernel => kernel.Spec.Name == name)?.Spec;
        return new()
        {
            Machine = machine,
            Name = name,
            Data = data,
            Spec = own ?? (prefix is null ? seen : null),
            Found = found,
            Published = published,
            Options = (name == KernelName.Default ? "" : $" --name {name}") + (prefix is null ? "" : $" --prefix {prefix}"),
        };
    }
}
