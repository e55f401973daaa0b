using Analysis.Kernel.Completion;

namespace Analysis.Kernel.Tests.Completion;

/// <summary>What tests of completion share: cells that have run, a cell with its cursor written as <c>|</c>, and what is offered there.</summary>
public abstract class CompletionTest : SessionTest
{
    /// <summary>What the cells before have declared.</summary>
    protected const string Earlier =
        """
        using System.Text;
        using System.ComponentModel;
        var words = new List<string> { "a" };
        var lengths = new Dictionary<string, int>();
        int? perhaps = 1;
        record Article(string Title, DayOfWeek Day)
        {
            public string Outlet { get; set; } = "";
            public int Year;
            public List<string> Tags { get; } = [];
            public string Upper => Title.ToUpper();
            private int Secret => 1;
            [EditorBrowsable(EditorBrowsableState.Never)] public int Hidden => 1;
            public static Article Load(string folder, bool isDeep = false, int most = 10) => new("", DayOfWeek.Monday);
            public void Move(int places) { }
        }
        abstract class Shape { public abstract double Area(int digits); public virtual string Label { get; set; } = ""; }
        enum Stance { Neutral, Critical, Supportive }
        var article = new Article("Visit", DayOfWeek.Monday);
        var stance = Stance.Neutral;
        Stance Judge(Stance prior, string why = "") => prior;
        """;

    /// <summary>Completes at the last <c>|</c> of a text.</summary>
    protected Completions Complete(string marked)
    {
        var position = marked.LastIndexOf('|');
        return Session.Complete(marked.Remove(position, 1), position);
    }

    /// <summary>Each of the names, parted by blanks, is offered; each that begins with <c>-</c> is not; a single <c>none</c> is nothing at all.</summary>
    protected void Check(string marked, string expected)
    {
        var offered = Complete(marked).Items.Select(item => item.Text).ToList();
        var names = expected == "none" ? [] : expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var missing = names.Where(name => name[0] != '-' && !offered.Contains(name)).ToList();
        var unwanted = expected == "none" ? offered : [.. names.Where(name => name[0] == '-' && offered.Contains(name[1..]))];
        Assert.True(missing.Count == 0 && unwanted.Count == 0,
            $"{marked}\nmissing: {string.Join(' ', missing)}\nunwanted: {string.Join(' ', unwanted)}\n"
            + $"{offered.Count} offered: {string.Join(' ', offered.Take(60))}");
    }

    /// <summary>Checks many places, each a text and what is expected there, and tells of all that fail.</summary>
    protected void CheckAll(params (string Marked, string Expected)[] places)
    {
        var failures = new List<string>();
        foreach (var (marked, expected) in places)
        {
            try
            {
                Check(marked, expected);
            }
            catch (Xunit.Sdk.TrueException failure)
            {
                failures.Add(failure.Message);
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }
}
