namespace Analysis.Workbook.Kernels.Checks;

/// <summary>The folders that the installation and the kernel write to.</summary>
internal sealed class FoldersCheck : ICheck
{
    private readonly Patient _patient;

    public FoldersCheck(Patient patient) => _patient = patient;

    /// <inheritdoc/>
    public Task RunAsync(Action<Finding> tell, CancellationToken cancellation)
    {
        var machine = _patient.Machine;
        Check("Jupyter's data folder", _patient.Data, tell);
        Check("the folder of the user's programs", machine.LocalData, tell);
        Check("the folder for temporary files", Path.GetTempPath(), tell);
        return Task.CompletedTask;
    }

    private static void Check(string title, string folder, Action<Finding> tell)
    {
        var place = Nearest(folder);
        try
        {
            var trial = Path.Combine(place, $".{Guid.NewGuid():n}.tmp");
            File.WriteAllText(trial, "");
            File.Delete(trial);
            tell(Finding.Ok($"{title} can be written: '{folder}'"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            tell(Finding.Failed($"{title} cannot be written: {error.Message} Give yourself the right to write to '{place}'."));
        }
    }

    // What is missing will be made in the first folder above that is there.
    private static string Nearest(string folder)
    {
        var place = folder;
        while (!Directory.Exists(place) && Path.GetDirectoryName(place) is { } above) place = above;
        return place;
    }
}
