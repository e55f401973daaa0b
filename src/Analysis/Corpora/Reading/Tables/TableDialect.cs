using System.Text;
using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading.Tables;

/// <summary>How a table's fields are separated.</summary>
/// <param name="Separator">The character; null where the parser has to tell it from the first lines.</param>
internal sealed record TableDialect(char? Separator)
{
    /// <summary>The separator that divides the first line into the most known names.</summary>
    /// <param name="head">The first bytes.</param>
    /// <param name="wide">Their encoding when it is UTF-16 or UTF-32.</param>
    /// <param name="origin">The file.</param>
    public static TableDialect Of(ReadOnlySpan<byte> head, Encoding? wide, Origin origin)
    {
        var text = (wide ?? Encoding.UTF8).GetString(head).TrimStart('\uFEFF');
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? text : text[..end];
        var names = new FieldNames(origin.Options);
        (char? Separator, int Known, int Fields) best = (origin.Extension == ".tsv" ? '\t' : null, 0, 0);
        foreach (var separator in ",;\t|")
        {
            var fields = line.Split(separator);
            var known = fields.Count(field => names.Match(field.Trim(' ', '"')) is not null);
            if (known > best.Known || (known > 0 && known == best.Known && fields.Length > best.Fields)) best = (separator, known, fields.Length);
        }

        return new(best.Separator);
    }
}
