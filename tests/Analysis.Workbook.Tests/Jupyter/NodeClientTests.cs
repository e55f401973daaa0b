using System.Text.RegularExpressions;

namespace Analysis.Workbook.Tests.Jupyter;

/// <summary>
/// The kernel through the packages that VS Code's Jupyter extension is made of. The tests are in <c>tests/clients/node</c>.
/// </summary>
[Collection(JupyterTests.Name)]
public sealed partial class NodeClientTests : IClassFixture<ScriptOutcomes>
{
    private static readonly string Folder = Repository.PathOf("tests", "clients", "node");

    private readonly JupyterFolder _jupyter;
    private readonly ScriptOutcomes _outcomes;

    public NodeClientTests(JupyterFolder jupyter, ScriptOutcomes outcomes) => (_jupyter, _outcomes) = (jupyter, outcomes);

    public static TheoryData<string, string> Tests
    {
        get
        {
            TheoryData<string, string> tests = [];
            foreach (var file in Directory.EnumerateFiles(Folder, "*.test.js").Order(StringComparer.Ordinal))
            {
                foreach (Match test in TestName().Matches(File.ReadAllText(file)))
                    tests.Add(Path.GetFileName(file), test.Groups["name"].Value);
            }

            return tests;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Tests))]
    public Task Node_client(string file, string test)
    {
        var node = Clients.Node();
        if (!Directory.Exists(Path.Combine(Folder, "node_modules"))) Clients.Missing("The packages of tests/clients/node are not installed: run 'npm ci' there.");
        return _outcomes.AssertPassedAsync(file, test, () => ClientProcess.RunAsync(_jupyter, node, Folder, "--test", "--test-timeout=120000", "--test-reporter=./reporter.js", file));
    }

    [GeneratedRegex(@"^test\('(?<name>[^']+)', ", RegexOptions.Multiline)]
    private static partial Regex TestName();
}
