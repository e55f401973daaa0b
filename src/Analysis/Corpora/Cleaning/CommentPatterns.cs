using System.Text.RegularExpressions;

namespace Analysis.Corpora.Cleaning;

/// <summary>Notices around readers' comments, and calls for tips and opinions.</summary>
internal static partial class CommentPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^[\W_]*(?:(?:reader |user |all |facebook )?comments?(?:\s*\([0-9,]*\)|\s*:?\s*[0-9,]*|(?: on this \w+)? (?:are|is|have been) (?:now |currently )?(?:closed|open|held|moderated|switched|disabled|turned|reviewed|welcome|subject|not)\b.{0,80}| powered by .{1,40}|: .{1,60})"
        + @"|(?:leave|post|write|add|submit|view|show|read|join|load|see|hide)(?: (?:a|an|your|all|the|more|full|our|in|[0-9]+)){0,3} (?:comments?|reply|replies|discussion|conversation|thoughts?)\b.{0,40}"
        + @"|(?:no|be the first to) comments?\b.{0,30}|(?:thoughts|the discussion) (?:are|is) (?:now )?closed.{0,40}|what do you think\?.{0,60}|have your say\b.{0,60}|notify me .{1,60})$",
        Options)]
    public static partial Regex Certain();

    [GeneratedRegex(
        @"^[\W_]*(?:(?:reader )?comments? (?:submitted|posted|made|may|will|must|should)\b|your (?:feedback|comments?|views?|opinions?|thoughts|name|message)\b|we (?:invite|welcome|value|encourage|want|would (?:like|love)|['’]d (?:like|love)) [^.]{0,60}\b(?:you|your|readers?|comments|feedback|letters|hear)\b"
        + @"|(?:[0-9]+|no) readers?\b|all comments\b|please (?:note|keep|be|read|do not|log|leave)\b)",
        Options)]
    public static partial Regex AtTheEdge();

    [GeneratedRegex(
        @"^[\W_]*(?:(?:got|have|do you have|know) (?:an? |any |you |some |more )?(?:\w+ )?(?:story|stories|tip|tips|news|questions?|corrections?|information|something|been affected|confidential)\b[^.]{0,80}\?"
        + @"|(?:ring|call|text|e-?mail|contact|write to|whatsapp|message|reach|tell|send) (?:us|the (?:\w+ )?(?:desk|newsdesk|newsroom|editors?|team|author|writer|reporter)|our|him|her|me|your|the \w+ if you)\b|follow (?:him|her|me|\p{Lu}\w+ (?:\p{Lu}\w+ )?on)\b|submit (?:a|your)\b|report (?:an? )?(?:error|typo|problem|correction)|let us know\b|is there (?:a|an) (?:error|mistake)|were you\b[^.]{0,60}\?)",
        Options)]
    public static partial Regex Feedback();
}
