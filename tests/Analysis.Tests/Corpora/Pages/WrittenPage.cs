using Analysis.Corpora.Pages;

namespace Analysis.Tests.Corpora.Pages;

/// <summary>Small pages for tests: an article of two paragraphs, and what a test puts around it.</summary>
internal static class WrittenPage
{
    public const string First = "The delegation arrived in the harbour late in the evening, and nobody who waited on the pier spoke to it.";
    public const string Second = "On the next morning the talks began in the old customs house, where the two sides had met a year before.";

    /// <summary>A page whose article prints a headline and two paragraphs.</summary>
    public static Page Read(string head = "", string above = "", string inside = "", string below = "", string headline = "<h1>Talks begin in the harbour</h1>") =>
        PageReader.Read(
            $"""
            <html lang="en-GB"><head>{head}</head><body><nav><a href="/">Home</a><a href="/world">World</a></nav>
            <article>{headline}{above}<div class="story"><p>{First}</p>{inside}<p>{Second}</p></div>{below}</article>
            <footer>All rights reserved by nobody in particular, as everybody knows who has read this far.</footer></body></html>
            """);

    /// <summary>The body's lines.</summary>
    public static string[] Lines(Page page) => [.. page.Body.Select(span => span.In(page.Text))];
}
