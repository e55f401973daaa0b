using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Metadata;

/// <summary>A line that a decision can still be about, and what its own article says of it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Rule">The rule that removes it; null where none does yet.</param>
/// <param name="IsTail">True below the body.</param>
internal readonly record struct DraftLine(ArticleLine Line, DebrisRule? Rule, bool IsTail);
