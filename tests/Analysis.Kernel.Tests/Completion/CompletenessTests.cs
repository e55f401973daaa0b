using Analysis.Kernel.Completion;
using Analysis.Kernel.Session;

namespace Analysis.Kernel.Tests.Completion;

public class CompletenessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("// only a comment")]
    [InlineData("1 + 1")]
    [InlineData("words.Where(w => w.Length > 1)")]
    [InlineData("var x = 1;")]
    [InlineData("x;")]
    [InlineData("if (true) { }")]
    [InlineData("if (true) Run();")]
    [InlineData("class A { }")]
    [InlineData("record Article(string Title);")]
    [InlineData("namespace A { class B { } }")]
    [InlineData("static class E { extension(string s) { public int N => 1; } }")]
    [InlineData("using System.Text;")]
    [InlineData("using var file = Open();")]
    [InlineData("await Task.Delay(1)")]
    [InlineData("return 5;")]
    [InlineData("var s = \"\"\"\n  text\n  \"\"\";")]
    [InlineData("#:project ../src/Analysis")]
    [InlineData("#:project ../src/Analysis\nusing Analysis;")]
    [InlineData("#r \"nuget: Name, 1.2.3\"")]
    [InlineData("#!time\n1 + 1")]
    [InlineData("#!markdown\n# It's a title {")]
    [InlineData("#!html\n<b>it's (</b>\n#!csharp\n1 + 1")]
    [InlineData("#region A\nvar x = 1;\n#endregion")]
    public void What_can_run_is_complete(string text) =>
        Assert.Equal(new(CompletenessStatus.Complete, ""), CSharpSession.CheckCompleteness(text));

    [Theory]
    [InlineData("if (true) {", 4)]
    [InlineData("if (true)", 4)]
    [InlineData("if (true) Run(); else", 4)]
    [InlineData("for (int i = 0; i < 3; i++)", 4)]
    [InlineData("if (true) {\n    foreach (var x in y) {", 8)]
    [InlineData("if (true) {\n    foreach (var x in y) {\n    }", 4)]
    [InlineData("Console.Write(", 4)]
    [InlineData("Console.Write(1,", 4)]
    [InlineData("class A {", 4)]
    [InlineData("class A", 0)]
    [InlineData("var list = new List<int> {", 4)]
    [InlineData("int[] a = [1,", 4)]
    [InlineData("words.Where(w => {", 8)]
    [InlineData("1 +", 0)]
    [InlineData("var x =", 0)]
    [InlineData("words.", 0)]
    [InlineData("/* comment", 0)]
    [InlineData("if (true) { /* comment", 0)]
    [InlineData("var s = @\"text", 0)]
    [InlineData("\"\"\"\ntext", 0)]
    [InlineData("if (true) {\n    var s = \"\"\"\n    text", 0)]
    [InlineData("do { }", 0)]
    [InlineData("try { }", 0)]
    [InlineData("#if true\nvar x = 1;", 0)]
    [InlineData("#:project ../src/Analysis\nif (true) {", 4)]
    [InlineData("#!markdown\n# Title\n#!csharp\nif (true) {", 4)]
    public void What_is_open_is_incomplete_and_the_next_line_is_indented(string text, int indent) =>
        Assert.Equal(new(CompletenessStatus.Incomplete, new(' ', indent)), CSharpSession.CheckCompleteness(text));

    [Theory]
    [InlineData("var = ;")]
    [InlineData("1 +/ 2;")]
    [InlineData(")")]
    [InlineData("}")]
    [InlineData("var s = \"text;")]
    [InlineData("class { }")]
    [InlineData("namespace A { class { } }")]
    public void What_no_more_text_can_mend_is_invalid(string text) =>
        Assert.Equal(new(CompletenessStatus.Invalid, ""), CSharpSession.CheckCompleteness(text));
}
