using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading.Feeds;

/// <summary>What an item of a feed says.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Body">Its text as printed, with tags where it has some.</param>
/// <param name="Values">What it states besides.</param>
/// <param name="Printed">All that it says, as printed.</param>
internal sealed record FeedItem(long Line, string Body, FieldValues Values, string Printed);
