using System.Text;

namespace Analysis.Text.Joining;

/// <summary>Reads expressions from a file, one a line.</summary>
internal static class CompoundFile
{
    // A list that is longer is no list but some text that was given by mistake.
    private const int LongestLine = 500;

    public static List<string> Read(string path)
    {
        var expressions = new List<string>();
        var number = 0;
        try
        {
            foreach (var line in File.ReadLines(path, new UTF8Encoding(false, throwOnInvalidBytes: true)))
            {
                number++;
                var expression = line.AsSpan().Trim();
                if (expression.IsEmpty || expression[0] == '#') continue;
                if (expression.Length > LongestLine) throw Wrong($"{expression.Length} characters are no expression", $"up to {LongestLine} are taken");
                if (!line.Any(char.IsLetterOrDigit)) throw Wrong($"'{expression}' has no word", "put a '#' before what is a comment");
                expressions.Add(new(expression));
            }
        }
        catch (DecoderFallbackException)
        {
            // The reader decodes ahead of the lines, so that there is no telling which one it was.
            throw new InvalidDataException($"{Path.GetFileName(path)}, line {number + 1} or behind: this is no UTF-8. Save the file as UTF-8.");
        }

        return expressions;

        InvalidDataException Wrong(string problem, string remedy) =>
            new(FormattableString.Invariant($"{Path.GetFileName(path)}, line {number}: {problem}. Write an expression a line; {remedy}."));
    }
}
