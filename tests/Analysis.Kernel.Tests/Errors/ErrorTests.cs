namespace Analysis.Kernel.Tests.Errors;

public class ErrorTests : SessionTest
{
    [Fact]
    public async Task A_thrown_exception_shows_the_users_lines_and_nothing_of_the_engine()
    {
        await ValueAsync("int Divide(int a, int b)\n{\n    return a / b;\n}");

        var error = await ErrorAsync("var zero = 0;\nvar x = Divide(1, zero);");

        Assert.Equal("System.DivideByZeroException", error.Name);
        Assert.Equal(2, error.Line);
        Assert.Equal(
            """
            System.DivideByZeroException: Attempted to divide by zero.
              cell 1, line 3, in Divide(int, int)
                  return a / b;
              cell 2, line 2
                  var x = Divide(1, zero);
            """.ReplaceLineEndings("\n"), string.Join('\n', error.Trace));
    }

    [Fact]
    public async Task An_awaited_exception_shows_the_async_method()
    {
        var error = await ErrorAsync("async Task FailAsync()\n{\n    await Task.Yield();\n    throw new FormatException(\"bad\");\n}\nawait FailAsync();");

        Assert.Equal(4, error.Line);
        Assert.Equal(
            """
            System.FormatException: bad
              cell 1, line 4, in FailAsync
                  throw new FormatException("bad");
              cell 1, line 6
                  await FailAsync();
            """.ReplaceLineEndings("\n"), string.Join('\n', error.Trace));
    }

    [Fact]
    public async Task Lambdas_are_called_that_and_framework_frames_are_named()
    {
        var error = await ErrorAsync("var list = new[] { \"1\", \"x\" };\nlist.Select(s => int.Parse(s)).ToList()");

        Assert.Equal("System.FormatException", error.Name);
        Assert.Contains("  cell 1, line 2, in lambda(string)", error.Trace);
        Assert.DoesNotContain(error.Trace, line => line.Contains("Analysis.Kernel", StringComparison.Ordinal) || line.Contains(">b__", StringComparison.Ordinal));
        Assert.Equal("  cell 1, line 2", error.Trace[^2]);
    }

    [Fact]
    public async Task An_inner_exception_is_given_as_the_cause()
    {
        var error = await ErrorAsync("try { int.Parse(\"x\"); }\ncatch (Exception e) { throw new InvalidOperationException(\"outer\", e); }");

        Assert.Equal("System.InvalidOperationException: outer", error.Trace[0]);
        Assert.Contains(error.Trace, line => line.StartsWith("caused by System.FormatException: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_exceptions_at_once_are_all_named()
    {
        var error = await ErrorAsync("throw new AggregateException(new FormatException(\"one\"), new TimeoutException(\"two\"));");

        Assert.Contains("caused by System.FormatException: one", error.Trace);
        Assert.Contains("caused by System.TimeoutException: two", error.Trace);
    }

    [Fact]
    public async Task A_type_that_a_cell_declares_goes_by_its_own_name()
    {
        var error = await ErrorAsync("class CorpusBroken : Exception { public CorpusBroken() : base(\"oh\") { } }\nthrow new CorpusBroken();");

        Assert.Equal("CorpusBroken", error.Name);
    }

    [Fact]
    public async Task A_compilation_error_shows_line_and_column()
    {
        var error = await ErrorAsync("var a = 1;\n    var b = a + missing;");

        Assert.Equal(2, error.Line);
        Assert.Equal(
            """
            CompilationError: CS0103 The name 'missing' does not exist in the current context
              line 2, column 17: CS0103 The name 'missing' does not exist in the current context
                  var b = a + missing;
                              ^
            """.ReplaceLineEndings("\n"), string.Join('\n', error.Trace));
    }

    [Fact]
    public async Task A_line_below_a_directive_keeps_its_number()
    {
        var error = await ErrorAsync("#r \"System.Text.Json\"\n\nmissing();");

        Assert.Equal(3, error.Line);
    }

    [Fact]
    public async Task Many_compilation_errors_are_counted()
    {
        var error = await ErrorAsync(string.Concat(Enumerable.Range(0, 14).Select(i => $"_ = missing{i};\n")));

        Assert.Equal("  … and 4 more errors", error.Trace[^1]);
    }
}
