using Analysis.Display;
using Analysis.Kernel.Directives;
using Analysis.Kernel.Errors;
using Analysis.Kernel.Formatting;

namespace Analysis.Kernel.Session;

/// <summary>What <c>#!who</c>, <c>#!whos</c>, <c>#!lsmagic</c> and <c>#!about</c> show.</summary>
internal sealed class SessionListings
{
    private const string NoVariables = "There are no variables yet.";

    private readonly SubmissionRunner _runner;
    private readonly SessionCosts _costs;
    private readonly string _folder;

    /// <summary>The listings of one session.</summary>
    /// <param name="folder">The notebook's folder.</param>
    public SessionListings(SubmissionRunner runner, SessionCosts costs, string folder)
    {
        _runner = runner;
        _costs = costs;
        _folder = folder;
    }

    /// <summary>The listing that a directive asks for. Values are read and written: call it as the cell that asks.</summary>
    public MimeBundle Of(DirectiveKind kind) => kind switch
    {
        DirectiveKind.Names => Names(),
        DirectiveKind.Variables => Variables(),
        DirectiveKind.Catalogue => Directives(),
        DirectiveKind.About => AboutText.Of(_costs, _folder),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected Names, Variables, Catalogue or About."),
    };

    private MimeBundle Names()
    {
        var variables = SessionVariable.Of(_runner.States);
        return MimeBundle.Text(variables.Count == 0 ? NoVariables : string.Join(", ", variables.Select(variable => variable.Name)));
    }

    private MimeBundle Variables()
    {
        var variables = SessionVariable.Of(_runner.States);
        if (variables.Count == 0) return MimeBundle.Text(NoVariables);
        var rows = variables.Select(variable => new[]
        {
            TableCell.OfText(variable.Name), TableCell.OfText(MemberNames.Short(variable.Type)),
            TableCell.Of(variable.Value, Formatters.Limits),
        });
        return TableBundle.Of(new(["name", "type", "value"], [.. rows], []));
    }

    private static MimeBundle Directives()
    {
        var rows = KnownDirectives.All.Select(directive => new[]
        {
            TableCell.OfText(directive.Usage), TableCell.OfText(directive.Purpose),
            TableCell.OfText(string.Join(", ", directive.OtherNames)),
        });
        return TableBundle.Of(new(["directive", "what it does", "also"], [.. rows], []));
    }
}
