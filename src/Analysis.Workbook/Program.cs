using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;
using Analysis.Workbook;
using Analysis.Workbook.Commands;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Not a RootCommand: that one calls itself by the name of its file.
var workbook = new Command(
    "workbook", "Reads a news corpus at a distance: checks it, reruns notebooks on it and writes a report, exports what is found. Without a command it reruns all notebooks.");
workbook.Add(new HelpOption());
workbook.Add(new VersionOption());
new RunCommand().AddTo(workbook);

// They stand in the help of 'run', and would stand in that of every other command too.
foreach (var argument in workbook.Arguments) argument.Hidden = true;
var run = new Command("run", "Rerun notebooks and write the report.");
new RunCommand().AddTo(run);
workbook.Add(run);
workbook.Add(new CheckCommand().Create());
workbook.Add(new ExportCommand().Create());
workbook.Add(new KernelCommand().Create());

var parsed = workbook.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine($"See: {CommandPath.Of(parsed.CommandResult)} --help");
    return ExitCode.WrongUsage;
}

// Ctrl-C has to end the run, kernels included, within two seconds.
var configuration = new InvocationConfiguration
{
    EnableDefaultExceptionHandler = false,
    ProcessTerminationTimeout = TimeSpan.FromSeconds(1.5),
};
return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
