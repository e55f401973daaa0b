namespace Analysis.Display.Tests;

[Collection("formatters")]
public class FormattersTests : IDisposable
{
    private interface INamed;

    private interface INearer : INamed;

    private class Animal;

    private class Cat : Animal, INearer;

    private sealed class Kitten : Cat;

    public void Dispose()
    {
        Formatters.Reset();
        GC.SuppressFinalize(this);
    }

    private static string Text(object value) => Formatters.TryFormat(value)?[MimeTypes.Text] ?? "none";

    [Fact]
    public void Nothing_is_registered_at_first()
    {
        Assert.Equal("none", Text(1));
        Assert.Equal(new DisplayLimits(), Formatters.Limits);
    }

    [Fact]
    public void Limits_have_these_defaults() => Assert.Equal(
        new DisplayLimits { Rows = 50, Columns = 20, NestedItems = 5, Depth = 3, Text = 100_000, NestedText = 200 }, new DisplayLimits());

    [Fact]
    public void The_nearest_class_wins_whatever_the_order()
    {
        Formatters.Register<Cat>(_ => "cat");
        Formatters.Register<Animal>(_ => "animal");

        Assert.Equal(["cat", "cat", "animal"], [Text(new Kitten()), Text(new Cat()), Text(new Animal())]);
    }

    [Fact]
    public void A_base_class_is_nearer_than_an_interface_and_an_interface_nearer_than_object()
    {
        Formatters.Register<object>(_ => "object");
        Formatters.Register<INamed>(_ => "named");
        Assert.Equal(["named", "object"], [Text(new Kitten()), Text(1)]);

        Formatters.Register<Animal>(_ => "animal");
        Assert.Equal("animal", Text(new Kitten()));
    }

    [Fact]
    public void An_interface_that_extends_another_is_nearer()
    {
        Formatters.Register<INearer>(_ => "nearer");
        Formatters.Register<INamed>(_ => "named");

        Assert.Equal("nearer", Text(new Cat()));
    }

    [Fact]
    public void Of_two_as_near_the_last_one_wins()
    {
        Formatters.Register<IComparable>(_ => "comparable");
        Formatters.Register<IFormattable>(_ => "formattable");
        Assert.Equal("formattable", Text(1));

        Formatters.Register<IComparable>(_ => "again");
        Assert.Equal("again", Text(1));
    }

    [Fact]
    public void The_last_formatter_of_a_type_takes_the_place_of_the_first()
    {
        Formatters.Register<int>(_ => "first");
        Assert.Equal("first", Text(1));
        Formatters.Register<int>(_ => "last");

        Assert.Equal("last", Text(1));
    }

    [Fact]
    public void A_formatter_of_a_nullable_type_serves_its_values()
    {
        Formatters.Register<int?>(number => $"[{number}]");

        Assert.Equal("[1]", Text(1));
    }

    [Fact]
    public void Html_comes_with_the_values_own_text()
    {
        Formatters.Register<int>(number => Html.Of($"<i>{number}</i>"));

        Assert.Equal([new("text/plain", "7"), new KeyValuePair<string, string>("text/html", "<i>7</i>")], Formatters.TryFormat(7)!);
    }

    [Fact]
    public void Reset_forgets_all()
    {
        Formatters.Register<int>(_ => "x");
        Formatters.Limits = new() { Rows = 1 };
        Formatters.Reset();

        Assert.Equal("none", Text(1));
        Assert.Equal(50, Formatters.Limits.Rows);
    }

    [Fact]
    public void No_limits_and_no_formatter_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Formatters.Limits = null!);
        Assert.Throws<ArgumentNullException>(() => Formatters.Register((Func<int, MimeBundle>)null!));
        Assert.Throws<ArgumentNullException>(() => Formatters.Register((Func<int, Html>)null!));
        Assert.Throws<ArgumentNullException>(() => Formatters.Register((Func<int, string>)null!));
    }

    [Fact]
    public void What_is_registered_while_others_format_is_never_forgotten() => Parallel.For(0, 4, thread =>
    {
        for (var i = 0; i < 500; i++)
        {
            if (thread == 0) Formatters.Register<Cat>(_ => $"{i}");
            else Text(new Cat());
            if (thread == 0) Assert.Equal($"{i}", Text(new Cat()));
        }
    });
}
