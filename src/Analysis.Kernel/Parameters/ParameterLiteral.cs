using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Parameters;

/// <summary>Writes a parameter's value, given as text, as a C# expression.</summary>
internal static class ParameterLiteral
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles Decimal =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The expression that gives the text's value in the parameter's type.</summary>
    /// <exception cref="ParameterException">
    /// The text is no value of the type, or no text can give a value of the type.
    /// </exception>
    public static string Write(Parameter parameter, string text)
    {
        if (parameter.Type == Parameter.UnknownType)
        {
            throw new ParameterException($"The type of the parameter '{parameter.Name}' is not known, since its cell does not compile by itself. "
                + "Give it a constant, or write its type in place of 'var'.");
        }

        var type = parameter.Type.TrimEnd('?');
        if (text == "null" && parameter.Type.EndsWith('?')) return "null";

        var invariant = CultureInfo.InvariantCulture;
        return type switch
        {
            "string" => SymbolDisplay.FormatLiteral(text, quote: true),
            "char" when text.Length == 1 => SymbolDisplay.FormatLiteral(text[0], quote: true),
            "bool" when bool.TryParse(text, out var yes) => yes ? "true" : "false",
            "int" when int.TryParse(text, Whole, invariant, out var number) => number.ToString(invariant),
            "long" when long.TryParse(text, Whole, invariant, out var number) => number.ToString(invariant) + "L",
            "double" when double.TryParse(text, Decimal, invariant, out var number) && double.IsFinite(number) =>
                number.ToString("R", invariant) + "d",
            "float" when float.TryParse(text, Decimal, invariant, out var number) && float.IsFinite(number) =>
                number.ToString("R", invariant) + "f",
            "decimal" when decimal.TryParse(text, Decimal, invariant, out var number) => number.ToString(invariant) + "m",
            "DateOnly" when DateOnly.TryParseExact(text, DayFormat, invariant, DateTimeStyles.None, out var day) =>
                string.Create(invariant, $"new DateOnly({day.Year}, {day.Month}, {day.Day})"),
            "char" or "bool" or "int" or "long" or "double" or "float" or "decimal" or "DateOnly" => throw new ParameterException(
                $"'{text}' is no value for the parameter '{parameter.Name}': expected {Expected(type)}."),
            _ => throw new ParameterException(
                $"The parameter '{parameter.Name}' is of the type {parameter.Type}, which cannot be given as text. "
                + "Text can give: string, char, bool, int, long, float, double, decimal, DateOnly. Change the cell itself."),
        };
    }

    private static string Expected(string type) => type switch
    {
        "char" => "one character",
        "bool" => "true or false",
        "int" => "a whole number (int), as in 40",
        "long" => "a whole number (long), as in 40",
        "DateOnly" => "a day, as in 2016-11-29",
        _ => $"a number ({type}) with a decimal point, as in 0.5",
    };
}
