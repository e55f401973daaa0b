using System.Globalization;
using Analysis.Kernel.Directives;
using Analysis.Kernel.Parameters;

namespace Analysis.Kernel.Tests.Parameters;

public class ParameterCellTests
{
    [Theory]
    [InlineData("var n = 40;", "int", "40")]
    [InlineData("int n = 40;", "int", "40")]
    [InlineData("long n = 40;", "long", "40")]
    [InlineData("var n = 3000000000;", "uint", "3000000000")]
    [InlineData("var n = 40L;", "long", "40")]
    [InlineData("var n = -0.5;", "double", "-0.5")]
    [InlineData("double n = 1;", "double", "1")]
    [InlineData("var n = 0.5f;", "float", "0.5")]
    [InlineData("var n = 0.5m;", "decimal", "0.5")]
    [InlineData("var n = true;", "bool", "true")]
    [InlineData("var n = 'x';", "char", "x")]
    [InlineData("var n = \"../data\";", "string", "../data")]
    [InlineData("var n = @\"C:\\data\";", "string", "C:\\data")]
    [InlineData("string n = \"a\" + \"b\";", "string", "ab")]
    [InlineData("const int n = 2 * 20;", "int", "40")]
    [InlineData("int? n = null;", "int?", "null")]
    [InlineData("int? n = 5;", "int?", "5")]
    [InlineData("string? n = null;", "string?", "null")]
    [InlineData("string n = null;", "string", null)]
    [InlineData("int n;", "int", null)]
    [InlineData("var n = new DateOnly(2016, 11, 29);", "DateOnly", null)]
    [InlineData("DateOnly? n = null;", "DateOnly?", "null")]
    [InlineData("var n = Environment.ProcessorCount;", "int", null)]
    [InlineData("var n = new[] { \"a\" };", "string[]", null)]
    [InlineData("var n = new List<int>();", "List<int>", null)]
    [InlineData("var n = DayOfWeek.Friday;", "DayOfWeek", "Friday")]
    [InlineData("DayOfWeek? n = null;", "DayOfWeek?", "null")]
    [InlineData("var n = System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static;", "BindingFlags", null)]
    public void A_parameter_has_a_name_a_type_and_a_default(string code, string type, string? value)
    {
        var parameter = Assert.Single(ParameterCell.Read(code).Parameters);

        Assert.Equal(("n", type, value), (parameter.Name, parameter.Type, parameter.Default));
    }

    [Fact]
    public void Only_variables_are_parameters()
    {
        var cell = ParameterCell.Read(
            """
            #:project ../src/Analysis
            using System.Text;
            // The corpus.
            var folder = "data"; // where it lies
            int first = 1, last = 9;
            /* var hidden = 1; */
            int Twice(int n) => 2 * n;
            class Inner { public int Field = 3; }
            Console.WriteLine(folder);
            """);

        Assert.Equal(
            [new("folder", "string", "data"), new("first", "int", "1"), new Parameter("last", "int", "9")], cell.Parameters);
    }

    [Fact]
    public void A_cell_without_variables_has_no_parameters() => Assert.Empty(ParameterCell.Read("// nothing\n1 + 1").Parameters);

    [Fact]
    public void A_default_may_refer_to_a_constant_above() =>
        Assert.Equal("80", ParameterCell.Read("const int half = 40;\nvar whole = 2 * half;").Parameters[1].Default);

    [Fact]
    public void A_type_that_the_kernel_does_not_know_is_named_as_written() =>
        Assert.Equal("Corpus", Assert.Single(ParameterCell.Read("Corpus corpus = null;").Parameters).Type);

    [Fact]
    public void A_wrong_directive_is_reported() => Assert.Equal(
        2, Assert.Throws<DirectiveException>(() => ParameterCell.Read("var a = 1;\n#:nonsense")).Line);

    [Theory]
    [InlineData("var n = 1;", "40", "var n = 40;")]
    [InlineData("var n = 1;", "-2147483648", "var n = -2147483648;")]
    [InlineData("var n = 1L;", "9223372036854775807", "var n = 9223372036854775807L;")]
    [InlineData("var n = 1L;", "5", "var n = 5L;")]
    [InlineData("var n = 1.0;", "0.25", "var n = 0.25d;")]
    [InlineData("var n = 1.0;", "3", "var n = 3d;")]
    [InlineData("var n = 1.0;", "-1e-7", "var n = -1E-07d;")]
    [InlineData("var n = 1f;", "0.25", "var n = 0.25f;")]
    [InlineData("var n = 1m;", "0.10", "var n = 0.10m;")]
    [InlineData("var n = true;", "False", "var n = false;")]
    [InlineData("var n = 'x';", "'", "var n = '\\'';")]
    [InlineData("var n = \"\";", "null", "var n = \"null\";")]
    [InlineData("var n = \"\";", "", "var n = \"\";")]
    [InlineData("var n = \"\";", "say \"so\"", "var n = \"say \\\"so\\\"\";")]
    [InlineData("var n = \"\";", "C:\\new", "var n = \"C:\\\\new\";")]
    [InlineData("var n = \"\";", "a\r\nb\tc", "var n = \"a\\r\\nb\\tc\";")]
    [InlineData("var n = \"\";", "Хафтар حفتر 😀", "var n = \"Хафтар حفتر 😀\";")]
    [InlineData("var n = \"\";", "{a} // \"; Evil();", "var n = \"{a} // \\\"; Evil();\";")]
    [InlineData("var n = default(DateOnly);", "2016-11-29", "var n = new DateOnly(2016, 11, 29);")]
    [InlineData("int? n = 1;", "null", "int? n = null;")]
    [InlineData("int? n = null;", "7", "int? n = 7;")]
    [InlineData("string? n = null;", "x", "string? n = \"x\";")]
    [InlineData("DateOnly? n = null;", "2016-02-29", "DateOnly? n = new DateOnly(2016, 2, 29);")]
    [InlineData("var n = 5u;", "7", "var n = 7U;")]
    [InlineData("ulong n = 5;", "18446744073709551615", "var n = 18446744073709551615UL;")]
    [InlineData("short n = 5;", "-7", "var n = (short)(-7);")]
    [InlineData("byte n = 5;", "255", "var n = (byte)255;")]
    [InlineData("DateTime n = default;", "2016-11-29", "var n = new DateTime(2016, 11, 29, 0, 0, 0);")]
    [InlineData("DateTime? n = null;", "2016-11-29T14:30", "DateTime? n = new DateTime(2016, 11, 29, 14, 30, 0);")]
    [InlineData("var n = DateTime.Now;", "2016-11-29 14:30:05", "var n = new DateTime(2016, 11, 29, 14, 30, 5);")]
    [InlineData("TimeOnly n = default;", "9:05", "var n = new TimeOnly(9, 5, 0);")]
    [InlineData("var n = TimeSpan.Zero;", "1:30", "var n = new TimeSpan(0, 1, 30, 0);")]
    [InlineData("var n = TimeSpan.Zero;", "-2.01:30:05", "var n = -new TimeSpan(2, 1, 30, 5);")]
    [InlineData("var n = TimeSpan.Zero;", "0:00:00.25", "var n = new TimeSpan(2500000L);")]
    [InlineData("var n = DayOfWeek.Friday;", "monday", "var n = System.DayOfWeek.Monday;")]
    [InlineData("DayOfWeek? n = null;", "Monday", "DayOfWeek? n = System.DayOfWeek.Monday;")]
    [InlineData("enum Mode { Slow, Fast } var n = Mode.Slow;", "Fast", "var n = Mode.Fast;")]
    [InlineData("class Outer { public enum Mode { Slow, Fast } } var n = Outer.Mode.Slow;", "Fast", "var n = Outer.Mode.Fast;")]
    [InlineData("var n = System.Reflection.BindingFlags.Public;", "Public, Static",
        "var n = System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static;")]
    public void A_value_is_written_as_the_code_that_papermill_would_write(string declared, string text, string expected) =>
        Assert.Equal("// Parameters\n" + expected, Inject(declared, text));

    [Fact]
    public void Line_separators_that_look_like_line_ends_to_the_compiler_are_escaped() =>
        Assert.Equal("// Parameters\nvar n = \"a\\u2028b\\u0085c\\0d\";", Inject("var n = \"\";", "a\u2028b\u0085c\0d"));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void A_point_is_the_decimal_point_in_every_culture(string name)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            Assert.Equal("0.5", ParameterCell.Read("var n = 0.5;").Parameters[0].Default);
            Assert.Equal("// Parameters\nvar n = 0.25d;", Inject("var n = 0.5;", "0.25"));
            Assert.Equal("// Parameters\nvar n = -1;", Inject("var n = 1;", "-1"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("var n = 1;", "2147483648", "a whole number (int), as in 40")]
    [InlineData("var n = 1;", "1.0", "a whole number (int), as in 40")]
    [InlineData("var n = 1;", "", "a whole number (int), as in 40")]
    [InlineData("int? n = 1;", "none", "a whole number (int), as in 40")]
    [InlineData("var n = 1;", "null", "a whole number (int), as in 40")]
    [InlineData("var n = 1L;", "9223372036854775808", "a whole number (long), as in 40")]
    [InlineData("var n = 1.0;", "0,5", "a number (double) with a decimal point, as in 0.5")]
    [InlineData("var n = 1.0;", "1e999", "a number (double) with a decimal point, as in 0.5")]
    [InlineData("var n = 1.0;", "NaN", "a number (double) with a decimal point, as in 0.5")]
    [InlineData("var n = 1f;", "1e39", "a number (float) with a decimal point, as in 0.5")]
    [InlineData("var n = 1m;", "1e29", "a number (decimal) with a decimal point, as in 0.5")]
    [InlineData("var n = true;", "yes", "true or false")]
    [InlineData("var n = 'x';", "xy", "one character")]
    [InlineData("var n = default(DateOnly);", "29.11.2016", "a day, as in 2016-11-29")]
    [InlineData("var n = default(DateOnly);", "2016-02-30", "a day, as in 2016-11-29")]
    [InlineData("byte n = 1;", "256", "a whole number (byte), as in 40")]
    [InlineData("var n = default(DateTime);", "29.11.2016 14:30", "a day, with or without a time, as in 2016-11-29T14:30")]
    [InlineData("var n = default(TimeOnly);", "25:00", "a time of day, as in 14:30")]
    [InlineData("var n = TimeSpan.Zero;", "90", "a length of time, as in 1:30:00 for an hour and a half")]
    [InlineData("var n = StringComparison.Ordinal;", "1",
        "one of CurrentCulture, CurrentCultureIgnoreCase, InvariantCulture, InvariantCultureIgnoreCase, Ordinal, OrdinalIgnoreCase")]
    public void A_value_of_another_type_is_refused(string declared, string text, string expected) => Assert.Equal(
        $"'{text}' is no value for the parameter 'n': expected {expected}.",
        Assert.Throws<ParameterException>(() => Inject(declared, text)).Message);

    [Fact]
    public void A_type_that_text_cannot_give_is_refused() => Assert.Equal(
        "The parameter 'n' is of the type string[], which cannot be given as text. "
        + "Text can give: string, char, bool, int, long, uint, ulong, short, byte, double, float, decimal, DateOnly, DateTime, TimeOnly, TimeSpan "
        + "and the framework's enumerations. Change the cell itself.",
        Assert.Throws<ParameterException>(() => Inject("var n = new[] { \"a\" };", "a,b")).Message);

    [Fact]
    public void An_unknown_parameter_is_refused()
    {
        var values = new Dictionary<string, string> { ["colour"] = "red" };

        Assert.Equal("There is no parameter 'colour'. Known: a, b.",
            Assert.Throws<ParameterException>(() => ParameterCell.Read("var a = 1; var b = 2;").Inject(values)).Message);
        Assert.Equal("There is no parameter 'colour'. The cell declares none.",
            Assert.Throws<ParameterException>(() => ParameterCell.Read("").Inject(values)).Message);
    }

    [Fact]
    public void Several_values_stand_in_the_order_given() => Assert.Equal(
        "// Parameters\nvar b = 20;\nvar a = 10;",
        ParameterCell.Read("var a = 1; var b = 2; var c = 3;").Inject(new Dictionary<string, string> { ["b"] = "20", ["a"] = "10" }));

    [Fact]
    public void A_name_that_is_a_keyword_keeps_its_mark() => Assert.Equal(
        "// Parameters\nvar @class = 2;", ParameterCell.Read("var @class = 1;").Inject(new Dictionary<string, string> { ["class"] = "2" }));

    private static string Inject(string declared, string text) =>
        ParameterCell.Read(declared).Inject(new Dictionary<string, string> { ["n"] = text });
}
