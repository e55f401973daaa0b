using System.Globalization;

namespace Analysis.Benchmarks;

/// <summary>What follows a command's name: options, each with a value.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = [];

    /// <summary>Reads <c>--name value</c> pairs.</summary>
    /// <exception cref="BenchmarkException">There is something else among them.</exception>
    public Arguments(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i += 2)
        {
            if (!words[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == words.Count)
                throw new BenchmarkException($"'{words[i]}' is no option with a value. Write it as --name value.");
            _values[words[i][2..]] = words[i + 1];
        }
    }

    /// <summary>An option's text, or the default.</summary>
    public string Text(string name, string otherwise) => _values.GetValueOrDefault(name, otherwise);

    /// <summary>An option's text.</summary>
    /// <exception cref="BenchmarkException">It is not there.</exception>
    public string Text(string name) =>
        _values.TryGetValue(name, out var text) ? text : throw new BenchmarkException($"--{name} is missing. Write it as --{name} value.");

    /// <summary>An option's whole number above 0, or the default.</summary>
    /// <exception cref="BenchmarkException">It is something else.</exception>
    public int Count(string name, int otherwise)
    {
        if (!_values.TryGetValue(name, out var text)) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0) return count;
        throw new BenchmarkException($"--{name} {text}: a whole number above 0 was expected.");
    }
}
