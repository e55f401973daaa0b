using System.Text;

namespace Analysis.Corpora.Reading.Json;

/// <summary>The records of a JSON file: the elements of a list, the lists in an object, or objects one after another.</summary>
internal static class JsonRecords
{
    public static IEnumerable<JsonRange> Of(byte[] json, ReadingOptions options)
    {
        var position = json.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var lists = new JsonLists(options);
        while (Begins(json, ref position) is { } first)
        {
            if (first == '[')
            {
                foreach (var record in Elements(json, position, options.MaximalNesting, end => position = end)) yield return record;
                if (position < 0) yield break;
                continue;
            }

            var value = Value(json, ref position, options.MaximalNesting);
            if (value.Problem is not null)
            {
                yield return value;
                yield break;
            }

            foreach (var (start, isList) in lists.In(json.AsSpan(value.Start, value.Length)))
            {
                if (!isList) yield return Value(json, value.Start + start, options.MaximalNesting);
                else foreach (var record in Elements(json, value.Start + start, options.MaximalNesting, _ => { })) yield return record;
            }
        }
    }

    private static IEnumerable<JsonRange> Elements(byte[] json, int start, int deepest, Action<int> end)
    {
        var position = start;
        for (var isFirst = true; Element(json, ref position, isFirst, deepest) is { } element; isFirst = false)
        {
            yield return element;
            if (element.Problem is null) continue;
            end(-1);
            yield break;
        }

        end(position);
    }

    // Null at the end of the list.
    private static JsonRange? Element(byte[] json, ref int position, bool isFirst, int deepest)
    {
        var scanner = new JsonScanner(json, deepest) { Position = position };
        var isEnd = false;
        var isFine = isFirst ? scanner.Take((byte)'[') : scanner.TakeCommaOr((byte)']', out isEnd);
        if (isFirst && scanner.Peek() == ']') isEnd = scanner.Take((byte)']');
        position = scanner.Position;
        return !isFine ? new(position, 0, scanner.Problem) : isEnd ? null : Value(json, ref position, deepest);
    }

    private static JsonRange Value(byte[] json, int position, int deepest) => Value(json, ref position, deepest);

    private static JsonRange Value(byte[] json, ref int position, int deepest)
    {
        var scanner = new JsonScanner(json, deepest) { Position = position };
        scanner.Peek();
        var start = scanner.Position;
        var isFine = scanner.Skip();
        position = scanner.Position;
        return isFine ? new(start, position - start) : new(start, 0, scanner.Problem);
    }

    private static byte? Begins(byte[] json, ref int position)
    {
        var scanner = new JsonScanner(json, 0) { Position = position };
        var next = scanner.Peek();
        // Some collections put commas between their objects, and no list around them.
        if (next == ',' && scanner.Take((byte)',')) next = scanner.Peek();
        position = scanner.Position;
        return position >= json.Length ? null : next;
    }
}
