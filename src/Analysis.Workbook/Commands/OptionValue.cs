using System.CommandLine;

namespace Analysis.Workbook.Commands;

/// <summary>Options that take a value.</summary>
internal static class OptionValue
{
    /// <summary>Refuses an option where a value is missing; the parser would take it for the value.</summary>
    public static void Require(params IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            option.Validators.Add(result =>
            {
                foreach (var token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
                    result.AddError($"{option.Name} lacks its value: '{token.Value}' follows, which reads like an option.");
            });
        }
    }
}
