using System.Reflection;
using CsvHelper;

namespace Analysis.Data;

/// <summary>A column while it is being filled from the lines of a CSV file.</summary>
internal abstract class CsvColumn
{
    private readonly string _file;

    private CsvColumn(string file, string name, int index) => (_file, Name, Index) = (file, name, index);

    protected string Name { get; }

    protected int Index { get; }

    /// <exception cref="ArgumentException">There is no way from text to the type.</exception>
    public static CsvColumn Create(string file, string name, int index, Type type)
    {
        if (type == typeof(string)) return new TextColumn(file, name, index);

        var value = ColumnType.Underlying(type);
        if (!value.IsValueType)
            throw new ArgumentException($"{file}: no {ColumnType.NameOf(type)} can be read from text, which the option Types asks for in column '{name}'.");
        return (CsvColumn)typeof(CsvColumn)
            .GetMethod(type == value ? nameof(CreateValue) : nameof(CreateNullable), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(value)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [file, name, index], null)!;
    }

    /// <summary>Takes the field of the line that the reader stands on.</summary>
    public abstract void Add(CsvReader reader);

    public abstract Column ToColumn();

    private static ValueColumn<T> CreateValue<T>(string file, string name, int index)
        where T : struct => new(file, name, index, ParserOf<T>(file, name));

    private static NullableColumn<T> CreateNullable<T>(string file, string name, int index)
        where T : struct => new(file, name, index, ParserOf<T>(file, name));

    private static FieldParser.Parse<T> ParserOf<T>(string file, string name)
        where T : struct => FieldParser.For<T>()
        ?? throw new ArgumentException($"{file}: no {ColumnType.NameOf(typeof(T))} can be read from text, which the option Types asks for in column '{name}'.");

    private FormatException NoValue(CsvReader reader, Type type) => new(FormattableString.Invariant(
        $"{_file}, line {reader.LineNumber}: '{reader.GetString(Index)}' in column '{Name}' is no {ColumnType.NameOf(type)}. Correct it, or read the column as string."));

    private sealed class TextColumn(string file, string name, int index) : CsvColumn(file, name, index)
    {
        private readonly List<string?> _values = [];

        // Nothing at all is null; a pair of quotation marks is an empty text.
        public override void Add(CsvReader reader) =>
            _values.Add(reader.GetRawSpan(Index).IsEmpty ? null : reader.GetString(Index));

        public override Column ToColumn() => new Column<string?>(Name, [.. _values]);
    }

    private sealed class ValueColumn<T>(string file, string name, int index, FieldParser.Parse<T> parse) : CsvColumn(file, name, index)
        where T : struct
    {
        private readonly List<T> _values = [];

        public override void Add(CsvReader reader)
        {
            var field = reader.GetSpan(Index);
            if (field.IsEmpty)
                throw new FormatException(FormattableString.Invariant(
                    $"{_file}, line {reader.LineNumber}: column '{Name}' is empty, but {ColumnType.NameOf(typeof(T))} has no null. Ask for {ColumnType.NameOf(typeof(T))}? in Types."));
            if (!parse(field, out var value)) throw NoValue(reader, typeof(T));
            _values.Add(value);
        }

        public override Column ToColumn() => new Column<T>(Name, [.. _values]);
    }

    private sealed class NullableColumn<T>(string file, string name, int index, FieldParser.Parse<T> parse) : CsvColumn(file, name, index)
        where T : struct
    {
        private readonly List<T?> _values = [];

        public override void Add(CsvReader reader)
        {
            var field = reader.GetSpan(Index);
            if (field.IsEmpty) _values.Add(null);
            else if (parse(field, out var value)) _values.Add(value);
            else throw NoValue(reader, typeof(T));
        }

        public override Column ToColumn() => new Column<T?>(Name, [.. _values]);
    }
}
