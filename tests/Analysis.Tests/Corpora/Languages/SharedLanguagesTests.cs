using System.Text.Json;
using Analysis.Corpora;
using Analysis.Corpora.Languages;

namespace Analysis.Tests.Corpora.Languages;

public class SharedLanguagesTests
{
    [SkippableFact]
    public void Every_article_in_English_is_told()
    {
        var files = Directory.GetFiles(Repository.SharedOrSkip("corpora", "bbc"), "*.txt", SearchOption.AllDirectories);

        var others = files.Where(file => LanguageDetector.Detect(TextDecoder.Decode(File.ReadAllBytes(file)).Text!).Code != "en");

        Assert.Equal(2225, files.Length);
        Assert.Empty(others);
    }

    [SkippableFact]
    public void No_newswire_story_is_taken_for_another_language()
    {
        var (stories, told) = (0, 0);
        foreach (var line in File.ReadLines(Repository.SharedOrSkip("corpora", "reuters21578.jsonl")).Where((_, i) => i % 10 == 0))
        {
            using var story = JsonDocument.Parse(line);
            var code = LanguageDetector.Detect(story.RootElement.GetProperty("body").GetString() ?? "").Code;
            Assert.Contains(code, new[] { "en", null });
            stories++;
            if (code == "en") told++;
        }

        // The others are tables of figures, and of a few words.
        Assert.InRange(told / (double)stories, 0.7, 1);
    }
}
