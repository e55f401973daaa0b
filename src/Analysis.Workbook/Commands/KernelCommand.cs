using System.CommandLine;
using Analysis.Workbook.Kernels;

namespace Analysis.Workbook.Commands;

/// <summary>The command 'kernel' and what it can do.</summary>
internal sealed class KernelCommand
{
    private static readonly InstallOptions Defaults = new();

    private readonly Option<string> _name = new("--name")
    {
        Description = "The kernel's name, as notebooks carry it. Existing C# notebooks carry the default.",
        HelpName = "name",
        DefaultValueFactory = _ => Defaults.Name,
    };

    private readonly Option<string> _displayName = new("--display-name")
    {
        Description = "The name that users read in the list of kernels.",
        HelpName = "text",
        DefaultValueFactory = _ => Defaults.DisplayName,
    };

    private readonly Option<string?> _prefix = new("--prefix")
    {
        Description = "Not the user's own folders but those of a Python environment or the like: folder/share/jupyter.",
        HelpName = "folder",
    };

    private readonly Option<bool> _replace = new("--replace")
    {
        Description = "Take the place of a kernel of this name that something else installed; it is kept, and 'kernel uninstall' puts it back.",
    };

    /// <summary>The command, to be added to the root.</summary>
    public Command Create()
    {
        OptionValue.Require(_name, _displayName, _prefix);
        Command[] commands = [Install(), List(), Uninstall(), Doctor()];
        var kernel = new Command("kernel", "Make VS Code and Jupyter run C# notebooks with this project's kernel.");
        foreach (var command in commands) kernel.Add(command);
        kernel.SetAction(_ =>
        {
            Console.Error.WriteLine($"'kernel' is followed by what to do: {string.Join(", ", commands.Select(command => command.Name))}.");
            Console.Error.WriteLine("See: workbook kernel --help");
            return ExitCode.WrongUsage;
        });
        return kernel;
    }

    private Command Install()
    {
        var command = new Command("install", "Register the kernel for the user; run it again after an update.") { _name, _displayName, _prefix, _replace };
        command.SetAction((parsed, cancellation) => KernelActions.InstallAsync(new()
        {
            Name = parsed.GetValue(_name)!,
            DisplayName = parsed.GetValue(_displayName)!,
            Prefix = parsed.GetValue(_prefix),
            Replace = parsed.GetValue(_replace),
        }, cancellation));
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "Show the kernels that Jupyter finds, and which of them are hidden or broken.");
        command.SetAction(_ => KernelActions.List());
        return command;
    }

    private Command Uninstall()
    {
        var command = new Command("uninstall", "Remove the kernel, and put back the one that had made room for it.") { _name, _prefix };
        command.SetAction((parsed, cancellation) =>
            KernelActions.UninstallAsync(parsed.GetValue(_name)!, parsed.GetValue(_prefix), cancellation));
        return command;
    }

    private Command Doctor()
    {
        var command = new Command("doctor", "Say what is wrong with the kernel and its surroundings, and what to do about it.") { _name, _prefix };
        command.SetAction((parsed, cancellation) =>
            KernelActions.ExamineAsync(parsed.GetValue(_name)!, parsed.GetValue(_prefix), cancellation));
        return command;
    }
}
