namespace Analysis.Kernel.Tests.Output;

public class ConsoleRouterTests : SessionTest
{
    [Fact]
    public async Task Output_and_error_keep_their_order()
    {
        await ValueAsync("Console.Write(\"a\"); Console.Error.Write(\"b\"); Console.Write(\"c\"); Console.Write(\"d\");");

        Assert.Equal("Out: a|Error: b|Out: cd", Listener.Joined);
    }

    [Fact]
    public async Task Text_from_other_threads_belongs_to_the_cell()
    {
        await ValueAsync("var t = new Thread(() => Console.WriteLine(\"thread\")); t.Start(); t.Join(); await Task.Run(() => Console.WriteLine(\"task\"));");

        Assert.Equal("Out: thread\ntask\n", Listener.Joined);
    }

    [Fact]
    public async Task Lines_of_two_threads_do_not_run_into_each_other()
    {
        await ValueAsync("Parallel.For(0, 2000, i => Console.WriteLine(new string('x', 40)));");

        var lines = Listener.Joined["Out: ".Length..].TrimEnd('\n').Split('\n');
        Assert.Equal(2000, lines.Length);
        Assert.All(lines, line => Assert.Equal(40, line.Length));
    }

    [Fact]
    public async Task Text_that_comes_after_the_cell_has_ended_is_not_lost()
    {
        await ValueAsync("_ = Task.Run(async () => { await Task.Delay(100); Console.Write(\"late\"); });");
        await Task.Delay(500);

        Assert.Equal("Out: late", Listener.Joined);
    }

    [Fact]
    public async Task A_line_ends_alike_on_every_system()
    {
        await ValueAsync("Console.WriteLine(1.5); Console.WriteLine('c'); Console.WriteLine(); Console.WriteLine(\"{0}-{1}\", 1, 2);");

        Assert.Equal("Out: 1.5\nc\n\n1-2\n", Listener.Joined);
    }
}
