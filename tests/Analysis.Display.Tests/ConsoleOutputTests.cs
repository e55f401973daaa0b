using System.Globalization;

namespace Analysis.Display.Tests;

[Collection("formatters")]
public class ConsoleOutputTests : IDisposable
{
    private readonly TextWriter _before = Console.Out;
    private readonly StringWriter _written = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public ConsoleOutputTests() => Console.SetOut(_written);

    public void Dispose()
    {
        Console.SetOut(_before);
        Formatters.Reset();
        _written.Dispose();
        GC.SuppressFinalize(this);
    }

    private sealed class Drawing : IDisplayable
    {
        public MimeBundle ToMimeBundle() => MimeBundle.Of(Html.Raw("<svg/>"), "a drawing");
    }

    [Fact]
    public void Outside_a_notebook_display_writes_a_line()
    {
        Cell.display("text");
        Cell.display(null);
        Cell.display(new Drawing());
        Cell.display(Cell.HTML("<b>bold</b>"));

        Assert.Equal("text\nnull\na drawing\n<b>bold</b>\n", _written.ToString());
    }

    [Fact]
    public void Numbers_are_alike_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        Cell.display(1.5);
        CultureInfo.CurrentCulture = before;

        Assert.Equal("1.5\n", _written.ToString());
    }

    [Fact]
    public void A_registered_formatter_is_used_and_a_bundle_without_text_names_its_types()
    {
        Formatters.Register<int>(number => $"#{number}");
        Cell.display(7);
        Formatters.Register<int>(number => MimeBundle.Text("x"));
        Cell.display(7).Update(8);

        Assert.Equal("#7\nx\nx\n", _written.ToString());
    }

    [Fact]
    public void Progress_is_not_written()
    {
        using (var work = LongWork.Start("Counting")) work.Report(1, 2);

        Assert.Equal("", _written.ToString());
    }
}
