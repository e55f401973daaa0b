using Analysis.Display;

namespace Analysis.Kernel.Tests.Formatting;

public class RegisteredFormatterTests : FormattingTest
{
    private record Animal(string Name);

    private sealed record Cat(string Name) : Animal(Name);

    [Fact]
    public void A_formatter_of_a_base_class_serves_what_derives_from_it()
    {
        Formatters.Register<Animal>(animal => "animal " + animal.Name);

        Assert.Equal("animal Tom", Text(new Cat("Tom")));
        Assert.Equal(["animal Tom", "1"], Body(new object[] { new Cat("Tom"), 1 }));
        Assert.Equal(["value", "----------", "animal Tom"], Text(new[] { new Cat("Tom") }).Split('\n'));
    }

    [Fact]
    public void A_registered_formatter_comes_before_what_the_kernel_knows()
    {
        Formatters.Register<double>(number => $"~{number:0}");

        Assert.Equal("~2", Text(1.6));
        Assert.Equal(["   ~2"], Body(new[] { 1.6 }));
    }

    [Fact]
    public void The_html_of_a_registered_formatter_stands_in_a_table_as_it_is()
    {
        Formatters.Register<Animal>(animal => Html.Of($"<i>{animal.Name}</i>"));

        Assert.Contains("<i>a&lt;b</i>", Markup(new[] { new Animal("a<b") }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_null_is_empty()
    {
        Formatters.Register<Animal>((Func<Animal, string>)(_ => null!));

        Assert.Equal("", Text(new Animal("x")));
    }
}
