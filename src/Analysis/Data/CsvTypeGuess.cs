using System.Buffers.Text;

namespace Analysis.Data;

/// <summary>Which types all fields of a column so far could have.</summary>
internal sealed class CsvTypeGuess
{
    private bool _isBool = true;
    private bool _isNumber = true;
    private bool _isInteger = true;
    private bool _fitsInt = true;
    private bool _fitsDouble = true;
    private bool _isDate = true;
    private bool _isTime = true;
    private bool _isEmpty = true;
    private bool _hasNulls;

    public void Add(ReadOnlySpan<byte> field)
    {
        if (field.IsEmpty)
        {
            _hasNulls = true;
            return;
        }

        _isEmpty = false;
        _isBool = _isBool && FieldParser.TryBool(field, out _);
        if (_isNumber) AddNumber(field);
        _isDate = _isDate && FieldParser.TryDate(field, out _);
        _isTime = _isTime && FieldParser.TryTime(field, out var time) && time.Kind != DateTimeKind.Local;
    }

    /// <summary>The narrowest type; text when there is no value at all.</summary>
    public Type ToType()
    {
        if (_isEmpty) return typeof(string);
        if (_isBool) return _hasNulls ? typeof(bool?) : typeof(bool);
        if (_isNumber && _isInteger && _fitsInt) return _hasNulls ? typeof(int?) : typeof(int);
        if (_isNumber && _isInteger) return _hasNulls ? typeof(long?) : typeof(long);
        if (_isNumber && _fitsDouble) return _hasNulls ? typeof(double?) : typeof(double);
        if (_isDate) return _hasNulls ? typeof(DateOnly?) : typeof(DateOnly);
        if (_isTime) return _hasNulls ? typeof(DateTime?) : typeof(DateTime);
        return typeof(string);
    }

    private void AddNumber(ReadOnlySpan<byte> field)
    {
        switch (NumberText.ShapeOf(field))
        {
            case NumberText.Shape.Integer:
                _isNumber = Utf8Parser.TryParse(field, out long integer, out _);
                _fitsInt &= integer is >= int.MinValue and <= int.MaxValue;
                _fitsDouble &= integer is >= -NumberText.LargestExact and <= NumberText.LargestExact;
                break;
            case NumberText.Shape.Real:
                _isInteger = false;
                // A number beyond the range of doubles would become infinite.
                _isNumber = FieldParser.TryReal(field, out var number) && double.IsFinite(number);
                break;
            case NumberText.Shape.NotFinite:
                _isInteger = false;
                break;
            default:
                _isNumber = false;
                break;
        }
    }
}
