namespace Analysis.Kernel.Parameters;

/// <summary>Writes a parameter's value, given as text, as a C# expression.</summary>
internal static class ParameterLiteral
{
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

        if (text == "null" && parameter.Type.EndsWith('?')) return "null";
        if ((parameter.Enumeration ?? ParameterKind.ByType.GetValueOrDefault(parameter.Type.TrimEnd('?'))) is not { } kind)
        {
            throw new ParameterException(
                $"The parameter '{parameter.Name}' is of the type {parameter.Type}, which cannot be given as text. "
                + $"Text can give: {string.Join(", ", ParameterKind.ByType.Keys)} and the framework's enumerations. Change the cell itself.");
        }

        return kind.Write(text) ?? throw new ParameterException(
            $"'{text}' is no value for the parameter '{parameter.Name}': expected {kind.Expected}.");
    }
}
