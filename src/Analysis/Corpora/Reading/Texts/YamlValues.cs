using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Analysis.Corpora.Reading.Texts;

/// <summary>
/// The scalars of a YAML mapping, each with the names that lead to it. Read as events, which expand no alias: ten lines of YAML can
/// stand for a billion values.
/// </summary>
internal static class YamlValues
{
    private const int Deepest = 8;

    /// <returns>Path with dots, value, line from 1; null where it is no YAML or no mapping.</returns>
    public static IReadOnlyList<(string Path, string Value, int Line)>? Of(string yaml)
    {
        var values = new List<(string, string, int)>();
        var open = new Stack<(bool IsMapping, string Path)>();
        string? key = null;
        try
        {
            for (var parser = new Parser(new StringReader(yaml)); parser.MoveNext();)
            {
                switch (parser.Current)
                {
                    case NodeEvent node and (MappingStart or SequenceStart):
                        if (open.Count == Deepest || (open.Count == 0 && node is SequenceStart)) return null;
                        open.Push((node is MappingStart, PathOf(open, key)));
                        key = null;
                        break;
                    case MappingEnd or SequenceEnd:
                        open.Pop();
                        key = null;
                        break;
                    case Scalar scalar when open.Count == 0: return null;
                    case Scalar scalar when open.Peek().IsMapping && key is null:
                        key = scalar.Value;
                        break;
                    case Scalar scalar:
                        values.Add((PathOf(open, key), scalar.Value, (int)scalar.Start.Line));
                        key = null;
                        break;
                    case AnchorAlias:
                        key = null;
                        break;
                }
            }

            return values;
        }
        catch (Exception mistake) when (YamlMistake.Is(mistake))
        {
            return null;
        }
    }

    private static string PathOf(Stack<(bool IsMapping, string Path)> open, string? key)
    {
        if (open.Count == 0) return "";
        var path = open.Peek().Path;
        return key is null ? path : path.Length == 0 ? key : $"{path}.{key}";
    }
}
