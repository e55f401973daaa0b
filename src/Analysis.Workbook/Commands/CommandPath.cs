using System.CommandLine.Parsing;

namespace Analysis.Workbook.Commands;

/// <summary>How a user would type the command that was recognised.</summary>
internal static class CommandPath
{
    /// <summary>For example 'workbook kernel install'.</summary>
    public static string Of(CommandResult result)
    {
        var names = new List<string>();
        for (var command = result; command is not null; command = command.Parent as CommandResult) names.Insert(0, command.Command.Name);
        return string.Join(' ', names);
    }
}
