using System.Collections;
using Analysis.Display;

namespace Analysis.Kernel.Tests.Formatting;

public class FailingValueTests : FormattingTest
{
    [Fact]
    public void A_getter_that_throws_shows_what_it_threw() =>
        Assert.Equal(["Good    1", "Bad     System.InvalidOperationException: not now"], Body(new Getters()));

    [Fact]
    public void A_sequence_that_throws_fails_its_cell() => Assert.Equal("third", Assert.Throws<FormatException>(() => Text(Failing())).Message);

    [Fact]
    public void A_nested_sequence_that_throws_shows_what_came_before() => Assert.Equal(["[1, 2, … System.FormatException: third]"], Body(new object[] { Failing() }));

    [Fact]
    public void A_sequence_that_does_not_begin_shows_why_where_it_is_a_part() =>
        Assert.Equal(["[… System.NotSupportedException: no enumerator]"], Body(new object[] { new NoEnumerator() }));

    [Fact]
    public void A_sequence_that_throws_when_it_is_left_is_shown()
    {
        Formatters.Limits = new() { Rows = 1 };

        Assert.Equal(["1", "… and more rows"], Body(BadEnd()).Select(line => line.Trim()));
    }

    [Fact]
    public void A_count_that_throws_is_unknown() => Assert.Equal("… and more rows", Body(new BadCount())[^1]);

    [Fact]
    public void A_ToString_that_throws_fails_its_cell_and_as_a_part_shows_what_it_threw()
    {
        Assert.Throws<InvalidOperationException>(() => Text(new Silent()));
        Assert.Equal(["System.InvalidOperationException: no text"], Body(new object[] { new Silent() }));
    }

    [Fact]
    public void A_ToString_that_gives_null_is_empty()
    {
        Assert.Equal("", Text(new Wordless()));
        Assert.Equal([""], Body(new object[] { new Wordless() }));
    }

    [Fact]
    public void A_format_that_throws_as_a_part_shows_what_it_threw() =>
        Assert.Equal(["System.FormatException: never"], Body(new object[] { new Unformattable() }));

    [Fact]
    public void An_exception_whose_message_throws_is_named() =>
        Assert.Equal("Analysis.Kernel.Tests.Formatting.BadException: (its message cannot be read: System.NotSupportedException)", Text(new BadException()));

    [Fact]
    public void A_displayable_value_that_throws_fails_its_cell_and_as_a_part_shows_what_it_threw()
    {
        Assert.Throws<FormatException>(() => Text(new BadDisplay()));
        Assert.Equal(["System.FormatException: no bundle"], Body(new object[] { new BadDisplay() }));
    }

    [Fact]
    public void A_registered_formatter_that_throws_fails_its_cell_and_as_a_part_shows_what_it_threw()
    {
        Formatters.Register<Silent>((Func<Silent, string>)(_ => throw new FormatException("mine")));

        Assert.Equal("mine", Assert.Throws<FormatException>(() => Text(new Silent())).Message);
        Assert.Equal(["System.FormatException: mine"], Body(new object[] { new Silent() }));
    }

    [Fact]
    public void A_query_runs_once_for_both_representations()
    {
        var runs = 0;
        var inner = 0;
        var query = Enumerable.Range(0, 3).Select(i =>
        {
            runs++;
            return new { Index = i, Inner = Enumerable.Range(0, 2).Select(j => inner++) };
        });

        Text(query);

        Assert.Equal((3, 6), (runs, inner));
    }

    [Fact]
    public void A_getter_is_read_once()
    {
        var value = new Counting();

        Text(new[] { value });

        Assert.Equal(1, value.Reads);
    }

    [Fact]
    public void The_interrupt_of_the_cell_goes_through()
    {
        using var interrupt = new CancellationTokenSource();
        using var scope = new CellContext(new Kernel.Output.CellOutput(new RecordingListener()), interrupt.Token).Enter();

        Assert.Throws<OperationCanceledException>(() => Text(Endless().Where(i => i < 0)));

        IEnumerable<int> Endless()
        {
            for (var i = 0; ; i++)
            {
                if (i == 100) interrupt.Cancel();
                interrupt.Token.ThrowIfCancellationRequested();
                yield return i;
            }
        }
    }

    [Fact]
    public void A_cancellation_that_is_no_interrupt_is_shown_like_any_other() =>
        Assert.Equal(["[… System.OperationCanceledException: mine]"], Body(new object[] { Cancelled() }));

    private static IEnumerable<int> Cancelled()
    {
        if (DateTime.MinValue < DateTime.MaxValue) throw new OperationCanceledException("mine");
        yield return 1;
    }

    private static IEnumerable<int> Failing()
    {
        yield return 1;
        yield return 2;
        throw new FormatException("third");
    }

    private static IEnumerable<int> BadEnd()
    {
        using var end = new BadDispose();
        yield return 1;
        yield return 2;
    }

    private sealed class BadDispose : IDisposable
    {
        public void Dispose() => throw new FormatException("end");
    }

    private sealed class Getters
    {
        public int Good { get; } = 1;

        public int Bad => Good > 0 ? throw new InvalidOperationException("not now") : 0;
    }

    private sealed class Counting
    {
        public int Number => ++Reads;

        internal int Reads { get; private set; }
    }

    private sealed class NoEnumerator : IEnumerable
    {
        public IEnumerator GetEnumerator() => throw new NotSupportedException("no enumerator");
    }

    private sealed class BadCount : IReadOnlyCollection<int>
    {
        public int Count => throw new NotSupportedException("no count");

        public IEnumerator<int> GetEnumerator() => Enumerable.Range(0, 100).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Silent
    {
        public override string ToString() => throw new InvalidOperationException("no text");
    }

    private sealed class Wordless
    {
        public override string? ToString() => null;
    }

    private sealed class Unformattable : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => throw new FormatException("never");
    }

    private sealed class BadDisplay : IDisplayable
    {
        public MimeBundle ToMimeBundle() => throw new FormatException("no bundle");
    }
}

internal sealed class BadException : Exception
{
    public override string Message => throw new NotSupportedException();
}
