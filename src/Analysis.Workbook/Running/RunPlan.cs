using Analysis.Notebooks;

namespace Analysis.Workbook.Running;

/// <summary>What a run is about to do, checked before anything runs.</summary>
/// <param name="Notebooks">The notebooks in the order in which they run.</param>
/// <param name="OutFolder">The full path of the folder that the results go to.</param>
/// <param name="Parameters">The values to set: text by name.</param>
internal sealed record RunPlan(
    IReadOnlyList<PlannedNotebook> Notebooks, string OutFolder, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>The parameter that names the corpus.</summary>
    public const string CorpusParameter = "corpusFolder";

    private const string DefaultOut = "artifacts";
    private const string CSharpKernel = ".net-csharp";
    private static readonly string[] CSharpNames = ["C#", "csharp"];

    /// <summary>Reads the notebooks and checks what can be checked without running them.</summary>
    /// <exception cref="WorkbookException">The options contradict each other, or something cannot be read.</exception>
    public static RunPlan Create(RunOptions options)
    {
        if (options.InPlace && (options.Corpus is not null || options.Parameters.Count > 0 || options.Out is not null))
        {
            throw new WorkbookException(ExitCode.WrongUsage,
                "--in-place refreshes the notebooks as they are written. "
                + "Leave out --corpus, --set and --out, or leave out --in-place.");
        }

        if (options.Out is "" || options.Corpus is "")
        {
            throw new WorkbookException(ExitCode.WrongUsage,
                $"{(options.Out is "" ? "--out" : "--corpus")} is empty. Name a folder; '.' is the current one.");
        }

        var project = WorkbookFolder.Find(options.CurrentFolder);
        var files = Files(options, project);
        var notebooks = files.Select(file => Read(file, options.CurrentFolder)).ToList();
        RequireDistinctNames(notebooks);

        var outFolder = options.Out is not null
            ? Path.GetFullPath(Path.Combine(options.CurrentFolder, options.Out))
            : Path.Combine(project ?? options.CurrentFolder, DefaultOut);
        if (!options.InPlace) RequireOtherPlace(notebooks, outFolder);
        return new(notebooks, outFolder, ParametersOf(options));
    }

    // A plain run never touches the notebooks that it runs.
    private static void RequireOtherPlace(List<PlannedNotebook> notebooks, string outFolder)
    {
        var same = notebooks.Find(notebook => Path.Combine(outFolder, notebook.FileName) == notebook.Path);
        if (same is null) return;
        throw new WorkbookException(ExitCode.WrongUsage,
            $"{same.Name} would be overwritten by its own results. Name another folder with --out, or use --in-place.");
    }

    private static Dictionary<string, string> ParametersOf(RunOptions options)
    {
        var parameters = new Dictionary<string, string>(options.Parameters, StringComparer.Ordinal);
        if (options.Corpus is null) return parameters;

        var folder = CorpusArgument.Check(options.Corpus, options.CurrentFolder);
        if (!parameters.TryAdd(CorpusParameter, folder))
        {
            throw new WorkbookException(ExitCode.WrongUsage,
                $"The corpus is given twice: by --corpus and by --set {CorpusParameter}=…. Leave one of them out.");
        }

        return parameters;
    }

    private static IReadOnlyList<string> Files(RunOptions options, string? project)
    {
        if (options.Notebooks.Count > 0) return [.. options.Notebooks.Select(name => Named(name, options.CurrentFolder))];
        if (project is null)
        {
            throw new WorkbookException(ExitCode.Unreadable,
                $"There is no folder '{WorkbookFolder.Notebooks}' in '{options.CurrentFolder}' or above it. "
                + "Go to the project, or name the notebooks to run.");
        }

        var files = WorkbookFolder.NotebooksIn(project);
        if (files.Count == 0)
        {
            throw new WorkbookException(ExitCode.Unreadable,
                $"The folder '{Path.Combine(project, WorkbookFolder.Notebooks)}' holds no .ipynb file. "
                + "Add one, or name the notebooks to run.");
        }

        return files;
    }

    private static string Named(string name, string currentFolder)
    {
        var path = Path.GetFullPath(Path.Combine(currentFolder, name));
        if (Path.HasExtension(name) || Path.Exists(path)) return path;
        throw new WorkbookException(ExitCode.WrongUsage,
            $"'{name}' is neither a command nor a notebook. The commands are 'run', 'check', 'export' and 'kernel'; the names of notebooks end in .ipynb.");
    }

    private static PlannedNotebook Read(string file, string currentFolder)
    {
        var name = RelativePath.Of(file, currentFolder);
        try
        {
            var notebook = Notebook.Load(file);
            if (!IsCSharp(notebook))
            {
                throw new WorkbookException(ExitCode.Unreadable,
                    $"{name}: the notebook's language is {notebook.Language}, and the workbook runs C#. "
                    + $"Leave it out, or change its kernel to {CSharpKernel}.");
            }

            return new(file, name, notebook);
        }
        catch (NotebookException error)
        {
            throw new WorkbookException(ExitCode.Unreadable, error.Message.Replace(file, name, StringComparison.Ordinal), error);
        }
    }

    // The retired kernel wrote 'polyglot-notebook' as the language of notebooks that are all C#: the kernel's name is the surer
    // sign.
    private static bool IsCSharp(Notebook notebook) =>
        notebook.KernelName == CSharpKernel
        || notebook.Language is null
        || CSharpNames.Contains(notebook.Language, StringComparer.OrdinalIgnoreCase);

    private static void RequireDistinctNames(List<PlannedNotebook> notebooks)
    {
        var same = notebooks
            .GroupBy(notebook => notebook.FileName, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (same is null) return;
        throw new WorkbookException(ExitCode.WrongUsage,
            $"{same.Count()} notebooks are called '{same.Key}', and their results would go to one file: "
            + $"{string.Join(", ", same.Select(notebook => notebook.Name))}. Run them one at a time, each with its own --out.");
    }
}
