using System.Text.RegularExpressions;

namespace Analysis.Workbook.Tests.Jupyter;

/// <summary>The kernel through Jupyter's own client for Python. The tests are the functions in <c>tests/clients/python</c>.</summary>
[Collection(JupyterTests.Name)]
public sealed partial class PythonClientTests : IClassFixture<ScriptOutcomes>
{
    private static readonly string Folder = Repository.PathOf("tests", "clients", "python");

    private readonly JupyterFolder _jupyter;
    private readonly ScriptOutcomes _outcomes;

    public PythonClientTests(JupyterFolder jupyter, ScriptOutcomes outcomes) => (_jupyter, _outcomes) = (jupyter, outcomes);

    public static TheoryData<string, string> Tests
    {
        get
        {
            TheoryData<string, string> tests = [];
            foreach (var file in Directory.EnumerateFiles(Folder, "test_*.py").Order(StringComparer.Ordinal))
            {
                foreach (Match test in TestName().Matches(File.ReadAllText(file)))
                    tests.Add(Path.GetFileNameWithoutExtension(file), test.Groups["name"].Value);
            }

            return tests;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Tests))]
    public Task Jupyter_client(string module, string test)
    {
        var python = Clients.Python("jupyter_client", "nbclient", "nbformat", "zmq");
        return _outcomes.AssertPassedAsync(module, test, () => ClientProcess.RunAsync(_jupyter, python, Folder, "run_tests.py", module));
    }

    [Fact]
    public void No_two_tests_of_a_module_have_one_name() => Assert.Distinct(Tests.Select(test => string.Join('.', test)));

    [GeneratedRegex(@"^    def (?<name>test_\w+)\(self\):$", RegexOptions.Multiline)]
    private static partial Regex TestName();
}
