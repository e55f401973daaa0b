namespace Analysis.Kernel.Tests.Completion;

public class MemberCompletionTests : CompletionTest
{
    [Fact]
    public async Task After_a_dot_stand_the_members_of_what_is_before()
    {
        await ValueAsync(Earlier);

        CheckAll(
            ("words.|", "Add Count Where Select ToString -Console -words -Empty"),
            ("words.Wh|", "Where -Add"),
            ("var n = words.Co|;", "Count Contains"),
            ("article.|", "Title Day Outlet Year Upper Move -Load -Secret -Hidden -<Clone>$"),
            ("article?.|", "Title Day -Load"),
            ("article?.Outlet.|", "Length Split -Chars"),
            ("article!.|", "Title"),
            ("perhaps.|", "HasValue Value GetValueOrDefault"),
            ("perhaps?.|", "CompareTo -HasValue"),
            ("Article.|", "Load -Title -Move"),
            ("Stance.|", "Neutral Critical Supportive -Parse -Equals -ToString"),
            ("stance.|", "ToString HasFlag -Neutral"),
            ("string.|", "Join IsNullOrEmpty Empty -Length"),
            ("int.|", "Parse MaxValue"),
            ("\"a\".|", "Length ToUpper"),
            ("1.|", "CompareTo ToString"),
            ("'a'.|", "CompareTo"),
            ("new Article(\"\", DayOfWeek.Friday).|", "Title Move"),
            ("words[0].|", "Length"),
            ("lengths.First().|", "Key Value"),
            ("(1, 2).|", "Item1 Item2"),
            ("(A: 1, B: 2).|", "A B"),
            ("new { words.Count, Other = 1 }.|", "Count Other"),
            ("Article.Load(\"x\").|", "Title"),
            ("(await Task.FromResult(words)).|", "Add Count"),
            ("typeof(int).|", "Name FullName"),
            ("nameof(article.|)", "Title Outlet"),
            ("nameof(Article.|)", "Title Outlet Load"),
            ("System.|", "Console Collections IO"),
            ("System.Collections.|", "Generic ArrayList"),
            ("global::|", "System"),
            ("global::System.|", "Console"),
            ("unsafe { int i = 1; int* p = &i; p->| }", "CompareTo"),
            ("missing.|", "none"),
            ("Console.WriteLine().|", "none"));
    }

    [Fact]
    public async Task What_is_not_finished_around_the_cursor_does_not_matter()
    {
        await ValueAsync(Earlier);

        CheckAll(
            ("words.|\nvar x = 1;", "Add Where"),
            ("words.Wh|\nvar x = 1;", "Where"),
            ("words.|\nx = 1;", "Add Where"),
            ("words.|\nforeach (var w in words) { }", "Add Where"),
            ("words.|\nawait Task.Delay(1);", "Add Where"),
            ("words.|\nConsole.WriteLine(1);", "Add Where"),
            ("words.|\n(var a, var b) = (1, 2);", "Add Where"),
            ("if (words.|", "Add Any"),
            ("if (words.|)", "Add Any"),
            ("if (words.| > 1) { }", "Count"),
            ("foreach (var w in words.|", "Where"),
            ("foreach (var w in words) { w.|", "Length"),
            ("foreach (var w in words) { w.|\n}\nvar y = 2;", "Length"),
            ("foreach (var w in words)\n    w.|", "Length"),
            ("var x = words.|\nvar y = 2;", "Add Where"),
            ("Console.WriteLine(words.|", "Count"),
            ("Console.WriteLine(words.|);\nvar y = 1;", "Count"),
            ("Console.WriteLine($\"{words.|}\");", "Count Where"),
            ("Console.WriteLine($\"{words.|", "Count Where"),
            ("$\"\"\"a {words.|} b\"\"\"", "Count"),
            ("$@\"a {words.|} b\"", "Count"),
            ("return words.|", "Count"),
            ("words\n    .Where(w => w.Length > 1)\n    .|", "Select ToList"),
            ("words\n    .|\n    .ToList()", "Select Where"),
            ("int F() { return words.|", "Count"),
            ("class C { int F() => article.| }", "Title"),
            ("var f = (string s) => s.|;", "Length"),
            ("try { words.| } catch { }", "Add"),
            ("#if DEBUG\nwords.|\n#endif", "none"),
            ("switch (article.|", "Day"),
            ("lock (words.|", "Count"),
            ("var t = (words.|", "Count"),
            ("int[] a = [words.|", "Count"),
            ("a => words.|", "Count"),
            ("x = words.Count > 1 ? words.| : 2;", "Count"),
            ("words.Count.|", "CompareTo"));
    }

    [Fact]
    public async Task The_parameter_of_a_lambda_in_an_unfinished_call_is_of_its_type()
    {
        await ValueAsync(Earlier);

        CheckAll(
            ("words.Where(x => x.|", "Length StartsWith"),
            ("words.Where(x => x.|)", "Length StartsWith"),
            ("words.Where(x => x.|\nvar y = 1;", "Length"),
            ("words.Select(x => new { x, x.Length }).Where(p => p.|", "x Length"),
            ("words.OrderBy(w => w.Length).ThenBy(w => w.|", "Length"),
            ("words.GroupBy(w => w[0]).Select(g => g.|", "Key Count"),
            ("words.GroupBy(w => w[0]).ToDictionary(g => g.Key, g => g.|", "Count Sum"),
            ("words.ToDictionary(k => k.|, v => v.Length)", "Length"),
            ("words.Aggregate((a, b) => b.|", "Length"),
            ("words.Aggregate(0, (sum, w) => sum + w.|", "Length"),
            ("words.Zip(lengths, (w, pair) => pair.|", "Key Value"),
            ("words.Join(lengths, w => w, pair => pair.|", "Key Value"),
            ("words.Any(x => { return x.| })", "Length"),
            ("words.Any(x => { if (x.| ", "Length"),
            ("Task.Run(() => words.|", "Count"),
            ("Task.Run(async () => { await Task.Delay(1); words.|", "Count"),
            ("words.ForEach(w => w.|", "Length"),
            ("words.Sort((a, b) => a.|", "CompareTo"),
            ("Func<Article, int> f = a => a.|", "Title"),
            ("words.Select((w, i) => i.|", "CompareTo"),
            ("words.SelectMany(w => w.Split(' ')).Where(part => part.|", "Length"),
            ("from w in words where w.|", "Length"),
            ("from w in words where w.| select w", "Length"),
            ("from w in words let l = w.Length orderby l.|", "CompareTo"),
            ("from pair in lengths group pair by pair.|", "Key Value"));
    }

    [Fact]
    public async Task Extension_members_of_cells_are_offered()
    {
        await ValueAsync("static class Shouting { public static string Shout(this string text) => text; }");
        await ValueAsync("static class More { extension(string text) { public int WordCount => 1; public string Whisper() => text; public static string Blank => \"\"; } }");
        await ValueAsync("namespace Deep { public class Kept { public int Depth => 1; } }");

        CheckAll(
            ("\"a\".|", "Shout WordCount Whisper -Blank"),
            ("string.|", "Blank Join -WordCount"),
            ("new Deep.|", "Kept"),
            ("new Deep.Kept().|", "Depth"));
    }
}
