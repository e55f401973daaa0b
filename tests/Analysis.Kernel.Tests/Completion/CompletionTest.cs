using Analysis.Kernel.Completion;

namespace Analysis.Kernel.Tests.Completion;

/// <summary>What tests of completion share: a cell with its cursor written as <c>|</c>, and what is or is not offered there.</summary>
public abstract class CompletionTest : SessionTest
{
    /// <summary>Completes at the last <c>|</c> of a text.</summary>
    protected Completions Complete(string marked)
    {
        var position = marked.LastIndexOf('|');
        return Session.Complete(marked.Remove(position, 1), position);
    }

    /// <summary>Each of the names, parted by blanks, is offered; each that begins with <c>-</c> is not.</summary>
    protected void Check(string marked, string expected)
    {
        var offered = Complete(marked).Items.Select(item => item.Text).ToList();
        var names = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var missing = names.Where(name => name[0] != '-' && !offered.Contains(name)).ToList();
        var unwanted = names.Where(name => name[0] == '-' && offered.Contains(name[1..])).ToList();
        Assert.True(missing.Count == 0 && unwanted.Count == 0,
            $"{marked}\nmissing: {string.Join(' ', missing)}\nunwanted: {string.Join(' ', unwanted)}\n"
            + $"{offered.Count} offered: {string.Join(' ', offered.Take(60))}");
    }
}
