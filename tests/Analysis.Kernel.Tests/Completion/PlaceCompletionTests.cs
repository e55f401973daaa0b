namespace Analysis.Kernel.Tests.Completion;

public class PlaceCompletionTests : CompletionTest
{
    [Fact]
    public async Task An_initialiser_offers_what_is_not_set_yet()
    {
        await ValueAsync(Earlier);

        CheckAll(
            ("new Article(\"\", default) { |", "Outlet Year Tags Title -Upper -words -Secret -Hidden"),
            ("new Article(\"\", default) { Ou|", "Outlet"),
            ("new Article(\"\", default) { Outlet = \"\", |", "Year -Outlet"),
            ("new Article(\"\", default) { Outlet = \"\", | }", "Year -Outlet"),
            ("new Article(\"\", default) {\n    Outlet = \"\",\n    |\n};", "Year -Outlet"),
            ("new Article(\"\", default) { | = 1 }", "Year"),
            ("Article a = new(\"\", default) { |", "Outlet"),
            ("var b = article with { |", "Outlet Title -words"),
            ("var b = article with { Outlet = |", "words article -Outlet"),
            ("new List<string> { |", "words Capacity"),
            ("new[] { |", "words"),
            ("var a = new Article(\"\", default) { Year = words.| };", "Count"));
    }

    [Fact]
    public async Task A_pattern_offers_the_properties_of_what_is_matched()
    {
        await ValueAsync(Earlier);

        CheckAll(
            ("article is { | }", "Title Year -words"),
            ("article is { Title: \"\", | }", "Year -Title"),
            ("article is { Ti|: \"\" }", "Title"),
            ("if (article is Article { | }) { }", "Title"),
            ("article switch { { | } => 1 }", "Title"));
    }

    [Fact]
    public async Task A_call_offers_the_names_of_its_arguments()
    {
        await ValueAsync(Earlier);

        CheckAll(
            ("Article.Load(|", "folder: isDeep: most: words"),
            ("Article.Load(fol|", "folder:"),
            ("Article.Load(fol|)", "folder:"),
            ("Article.Load(\"x\", |", "isDeep: most: -folder:"),
            ("Article.Load(\"x\", most: 1, |", "isDeep: -most:"),
            ("Article.Load(\n    \"x\",\n    |\n);", "isDeep:"),
            ("article.Move(|)", "places:"),
            ("article?.Move(|)", "places:"),
            ("Judge(|", "prior: why:"),
            ("new Article(|", "Title: Day:"),
            ("new StringBuilder(|)", "capacity: value:"),
            ("Article a = new(|", "Title:"),
            ("words.Select(|", "selector: words"),
            ("words[|]", "index:"),
            ("Func<int, int> f = null; f(|", "arg:"));
    }

    [Fact]
    public async Task Where_a_value_of_an_enum_is_expected_its_values_come_first()
    {
        await ValueAsync(Earlier);

        foreach (var marked in new[]
        {
            "stance = |", "Stance s = |", "stance == |", "if (stance == |)", "Judge(|", "Judge(prior: |",
            "switch (stance) { case | }", "switch (stance) { case |: break; }", "stance switch { | => 1 }", "stance is |",
            "Stance F() => |;", "Stance F() { return | }", "Stance? s = |;", "new { A = stance == | }",
        })
        {
            var offered = Complete(marked).Items.Select(item => item.Text).ToList();
            Assert.True(offered.IndexOf("Stance.Critical") is >= 0 and < 6, $"{marked}: {string.Join(' ', offered.Take(10))}");
        }

        Check("Stance s = Crit|", "Stance.Critical");
        Check("switch (stance) { case Stance.| }", "Critical -Stance.Critical");
        Check("new Article(\"\", |", "DayOfWeek.Monday");
    }

    [Fact]
    public async Task After_new_the_expected_type_comes_first()
    {
        await ValueAsync(Earlier);

        Assert.Equal("Dictionary<string, int>", Complete("Dictionary<string, int> d = new |").Items[0].Text);
        Assert.Equal("Article", Complete("article = new |").Items[0].Text);
    }

    [Fact]
    public async Task An_override_is_written_out()
    {
        await ValueAsync(Earlier);

        var offered = Complete("class Round : Shape { public override | }").Items.Select(item => item.Text).ToList();
        Assert.Contains("double Area(int digits) => throw new NotImplementedException();", offered);
        Assert.Contains("string Label { get => base.Label; set => base.Label = value; }", offered);
        Assert.Contains("string? ToString() => base.ToString();", offered);
        Assert.Equal("public double Area(int digits) => throw new NotImplementedException();", Complete("class Round : Shape { override Ar| }").Items[0].Text);

        var left = Complete("class Round : Shape { public override string ToString() => \"\"; public override |\n int other; }").Items.Select(item => item.Text).ToList();
        Assert.DoesNotContain("string? ToString() => base.ToString();", left);
        Assert.Contains("int GetHashCode() => base.GetHashCode();", left);
    }
}
