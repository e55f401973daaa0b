using System.CommandLine;
using System.Globalization;
using System.Text;
using Analysis.Workbook;
using Analysis.Workbook.Commands;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var workbook = new RootCommand(
    "Reads a news corpus at a distance: reruns notebooks on it and writes a report. Without a command it reruns all notebooks.");
new RunCommand().AddTo(workbook);
var run = new Command("run", "Rerun notebooks and write the report.");
new RunCommand().AddTo(run);
workbook.Add(run);

var parsed = workbook.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine("See: workbook --help");
    return ExitCode.WrongUsage;
}

// Ctrl-C has to end the run, kernels included, within two seconds.
var configuration = new InvocationConfiguration
{
    EnableDefaultExceptionHandler = false,
    ProcessTerminationTimeout = TimeSpan.FromSeconds(1.5),
};
return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
