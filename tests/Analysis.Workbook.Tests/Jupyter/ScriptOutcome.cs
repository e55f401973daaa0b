namespace Analysis.Workbook.Tests.Jupyter;

/// <summary>How one test of a client's script ended, as the script prints it.</summary>
/// <param name="Name">The test's name.</param>
/// <param name="Outcome"><c>passed</c>, <c>failed</c> or <c>skipped</c>.</param>
/// <param name="Said">Why it failed or was skipped.</param>
internal sealed record ScriptOutcome(string Name, string Outcome, string Said);
