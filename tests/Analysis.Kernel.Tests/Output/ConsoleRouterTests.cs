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

    [Fact]
    public async Task A_cell_reads_lines_from_its_user_on_any_of_its_threads()
    {
        foreach (var answer in new[] { "one", "", "three" }) Listener.Answers.Enqueue(answer);

        Assert.Equal("one||three", await ValueAsync("""
            Console.Write("?");
            var first = Console.ReadLine();
            var second = await Task.Run(() => Console.ReadLine());
            await Task.Yield();
            $"{first}|{second}|{Console.ReadLine()}"
            """));
        Assert.Equal("Out: ?|ask: |ask: |ask: ", Listener.Joined);
    }

    [Fact]
    public async Task A_line_is_read_by_characters_and_its_rest_ends_with_the_cell()
    {
        foreach (var answer in new[] { "abc", "x", "y" }) Listener.Answers.Enqueue(answer);

        Assert.Equal("a,b,c", await ValueAsync("$\"{(char)Console.Read()},{(char)Console.In.Peek()},{Console.ReadLine()![1..]}\""));
        Assert.Equal("120", await ValueAsync("Console.Read()"));
        Assert.Equal("y", await ValueAsync("Console.ReadLine()"));
    }

    [Fact]
    public async Task The_end_of_the_input_is_null()
    {
        foreach (var answer in new[] { "a", "\u0004", "\u0004" }) Listener.Answers.Enqueue(answer);

        Assert.Equal("a\n", await ValueAsync("Console.In.ReadToEnd()"));
        Assert.Equal("True", await ValueAsync("(Console.ReadLine() is null).ToString()"));
    }

    [Fact]
    public async Task Input_that_a_cell_gave_in_advance_is_read_by_those_that_follow()
    {
        await ValueAsync("Console.SetIn(new StringReader(\"prepared\"));");

        Assert.Equal("prepared", await ValueAsync("Console.ReadLine()"));
    }

    [Fact]
    public async Task Who_cannot_be_asked_is_said_by_the_cells_error() =>
        Assert.Equal("Nobody is there.", (await ErrorAsync("Console.ReadLine()")).Message);

    [Fact]
    public async Task A_character_is_never_cut_in_half_however_it_is_written()
    {
        await ValueAsync("""foreach (var half in "\U0001F600") { Console.Write(half); await Task.Delay(200); }""");
        await ValueAsync("""Console.Write(new string('a', 65535)); foreach (var half in "\U0001F600") Console.Write(half);""");

        Assert.Equal("Out: \U0001F600" + new string('a', 65535) + "\U0001F600", Listener.Joined);
        Assert.DoesNotContain(Listener.Outputs, output => char.IsHighSurrogate(output[^1]));
    }

    [Fact]
    public async Task A_half_of_a_character_that_stays_alone_is_not_held_back()
    {
        await ValueAsync("Console.Write('\\ud83d');");

        Assert.Equal("Out: \ud83d", Listener.Joined);
    }
}
