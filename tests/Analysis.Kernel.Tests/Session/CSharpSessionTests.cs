namespace Analysis.Kernel.Tests.Session;

public class CSharpSessionTests : SessionTest
{
    [Fact]
    public async Task What_a_cell_declares_the_next_ones_see()
    {
        await ValueAsync("var count = 40; int Twice(int n) => 2 * n; record Article(string Title);");

        Assert.Equal("42", await ValueAsync("count + 2"));
        Assert.Equal("80", await ValueAsync("Twice(count)"));
        Assert.Equal("Visit", await ValueAsync("new Article(\"Visit\").Title"));
    }

    [Fact]
    public async Task A_using_stays_for_the_cells_that_follow()
    {
        Assert.Null(await ValueAsync("using System.Text;"));

        Assert.Equal("ab", await ValueAsync("new StringBuilder().Append('a').Append('b').ToString()"));
    }

    [Fact]
    public async Task A_variable_can_be_declared_again_with_another_type()
    {
        await ValueAsync("var x = 1;");
        await ValueAsync("var x = \"one\";");

        Assert.Equal("3", await ValueAsync("x.Length"));
    }

    [Fact]
    public async Task Await_stands_at_the_top_level()
    {
        Assert.Equal("7", await ValueAsync("await Task.Delay(10); var seven = await Task.FromResult(7); seven"));
        Assert.Equal("8", await ValueAsync("seven + 1"));
    }

    [Fact]
    public async Task Only_a_trailing_expression_is_a_value()
    {
        Assert.Null(await ValueAsync("1 + 1;\n".Replace("1 + 1;", "var two = 1 + 1;", StringComparison.Ordinal)));
        Assert.Equal("2", await ValueAsync("two"));
        Assert.Null(await ValueAsync("two = 3;"));
        Assert.Null(await ValueAsync("Console.Write(\"\")"));
        Assert.Null(await ValueAsync(""));
        Assert.Null(await ValueAsync("// nothing but a comment"));
    }

    [Fact]
    public async Task A_returned_value_is_shown_and_one_that_a_lambda_returns_is_not()
    {
        Assert.Equal("5", await ValueAsync("if (DateTime.MaxValue > DateTime.MinValue) return 5;"));
        Assert.Null(await ValueAsync("Func<int> five = () => { return 5; };"));
    }

    [Fact]
    public async Task A_trailing_null_is_shown() => Assert.Equal("null", await ValueAsync("(string)null"));

    [Fact]
    public async Task A_cell_without_statements_keeps_the_state_of_those_before()
    {
        await ValueAsync("var a = 1;");
        await ValueAsync("using System.Text;");
        await ValueAsync("var b = 2;");

        Assert.Equal("3", await ValueAsync("a + b"));
    }

    [Fact]
    public async Task Cells_are_counted_also_when_they_fail()
    {
        await ValueAsync("1");
        await ErrorAsync("nonsense");

        Assert.Equal(3, (await RunAsync("3")).ExecutionCount);
    }

    [Fact]
    public async Task Variables_assigned_before_a_throw_are_kept()
    {
        await ErrorAsync("var kept = 5;\nthrow new InvalidOperationException(\"stop\");");

        Assert.Equal("5", await ValueAsync("kept"));
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_changes_nothing()
    {
        await ValueAsync("var a = 1;");
        await ErrorAsync("var b = 2; var c = missing;");

        Assert.Equal("1", await ValueAsync("a"));
        Assert.Contains("CS0103", (await ErrorAsync("b")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_a_hundred_cells_share_their_state()
    {
        await ValueAsync("var sum = 0;");
        for (var i = 1; i <= 130; i++) await ValueAsync($"var v{i} = {i}; sum += v{i};");

        Assert.Equal("8515", await ValueAsync("sum"));
        Assert.Equal("131", await ValueAsync("v1 + v130"));
    }

    [Fact]
    public async Task Deep_recursion_has_room() => Assert.Equal("20000", await ValueAsync("int Depth(int n) => n == 0 ? 0 : 1 + Depth(n - 1);\nDepth(20000)"));

    [Fact]
    public async Task A_cell_that_observes_its_context_can_be_interrupted()
    {
        using var interrupt = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        var result = await RunAsync("var i = 0; while (true) { i++; Analysis.Display.CellContext.Current!.Cancellation.ThrowIfCancellationRequested(); }", interrupt.Token);

        Assert.Equal("KeyboardInterrupt", result.Error!.Name);
        Assert.NotEqual("0", await ValueAsync("i"));
    }
}
