using System.Globalization;

namespace Analysis.Kernel.Wire;

/// <summary>What the kernel says about itself: on standard error, and in a file where one was named. Never on standard output.</summary>
internal sealed class KernelLog : IDisposable
{
    private readonly Lock _gate = new();
    private readonly TextWriter _error;
    private readonly StreamWriter? _file;

    /// <summary>A log.</summary>
    /// <param name="error">Standard error as it was before cells took it over.</param>
    /// <param name="file">A file that is appended to, or null.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public KernelLog(TextWriter error, string? file)
    {
        _error = error;
        if (file is not null) _file = new(file, append: true) { AutoFlush = true };
    }

    /// <summary>Writes a line.</summary>
    public void Write(string message)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm:ss.fff}Z {message}");
        lock (_gate)
        {
            _error.WriteLine(line);
            _file?.WriteLine(line);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();
}
