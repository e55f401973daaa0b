using Analysis.Corpora.Duplicates;

namespace Analysis.Tests.Corpora.Duplicates;

public class PassageTests
{
    [Fact]
    public void A_passage_is_found_where_it_stands_in_both()
    {
        const string A = "Nobody in town had slept. The mayor promised on Tuesday to reopen the old road over the pass before winter, weather permitting. Few believed him.";
        const string B = "Officials were guarded. “The mayor promised on Tuesday to reopen the OLD road over the pass before winter, weather permitting”, the paper wrote.";

        var passage = Assert.Single(Written.Find(A, B));

        Assert.Equal((DuplicateKind.Passage, 1.0), (passage.Kind, passage.Similarity));
        Assert.Equal(
            ("The mayor promised on Tuesday to reopen the old road over the pass before winter, weather permitting",
             "The mayor promised on Tuesday to reopen the OLD road over the pass before winter, weather permitting"),
            passage.Wording(A, B));
        Assert.Equal(passage.Start, passage.PassageA()!.Start);
        Assert.Equal(("b", passage.LengthB), (passage.PassageB()!.Article, passage.PassageB()!.Length));
    }

    [Theory]
    [InlineData("reopen the old road over the high pass before winter", 0)]             // 10 words
    [InlineData("surely reopen the old road over the high pass before winter", 0)]      // 11
    [InlineData("surely reopen the old road over the high pass before next winter", 1)] // 12
    public void Within_a_sentence_twelve_words_are_needed(string wording, int passages) =>
        Assert.Equal(passages, Written.Find($"Mayors might {wording} if asked.", $"Nobody can {wording} without money.").Count);

    [Theory]
    [InlineData("Nothing in it forbids the old crane.", 0)]          // 7 words
    [InlineData("Nothing in it forbids moving the old crane.", 1)]   // 8
    public void A_full_sentence_needs_eight(string sentence, int passages) =>
        Assert.Equal(passages, Written.Find($"So it began. {sentence} Then came rain.", $"Lawyers read it twice. {sentence}").Count);

    [Theory]
    [InlineData("“The crane must never be moved while loaded,” he wrote.", "‘The crane must never be moved while loaded’, said the letter.", 1)]
    [InlineData("“The crane must never be moved while loaded,” he wrote.", "The crane must never be moved while loaded ships wait.", 0)]
    public void So_does_all_that_stands_between_quotation_marks_in_both(string a, string b, int passages) =>
        Assert.Equal(passages, Written.Find("Dust lay on the quay. " + a, "Nine copies were sent. " + b).Count);

    [Fact]
    public void A_chain_of_names_and_titles_is_a_formula()
    {
        const string Chain = "with His Excellency the Minister of Defence of the Republic of Kordavia Mr Nino Tsikoridze";

        Assert.Empty(Written.Find($"Talks were held {Chain} in private.", $"She dined {Chain} last year."));
        Assert.Single(Written.Find(new() { OwnWords = 0 }, Written.Text("a", $"Talks were held {Chain} in private."), Written.Text("b", $"She dined {Chain} last year.")));
    }

    [Fact]
    public void A_word_that_differs_does_not_end_a_passage()
    {
        const string A = "The harbour authority said that fourteen ships had been sent on to other ports in the north of the country.";
        const string B = "The harbour authority said that some seventeen ships had been sent on to other ports in the north of the country.";

        var passage = Assert.Single(Written.Find("Cranes stood still. " + A, "It was quiet. " + B), pair => pair.Kind == DuplicateKind.Passage);

        // 19 of the 21 words of the longer one: 'fourteen' became 'some seventeen'.
        Assert.Equal(19 / 21.0, passage.Similarity, 12);
    }

    [Theory]
    [InlineData("the port authority said fourteen ships had been sent on to ports in the north", 1)] // 14 words the same, 1 not
    [InlineData("the port authority said fourteen ships had been sent to ports in the north", 0)]    // 13 and 1
    public void A_word_that_differs_outweighs_two_that_are_the_same(string wording, int passages) =>
        Assert.Equal(passages, Written.Find(
            $"Cranes stood still while {wording} again.", $"They wrote that as before {wording.Replace("fourteen", "forty", StringComparison.Ordinal)} too.").Count);

    [Fact]
    public void A_few_words_of_the_next_sentence_are_no_part_of_it()
    {
        const string A = "Then the guards closed the gates of the harbour on the first evening of the strike. The union stayed.";
        const string B = "Later the guards closed the gates of the harbour on the first evening of the strike. The owners left.";

        var passage = Assert.Single(Written.Find(A, B), pair => pair.Kind == DuplicateKind.Passage);

        Assert.Equal("the guards closed the gates of the harbour on the first evening of the strike", passage.Wording(A, B).A);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void What_an_outlet_writes_under_everything_is_its_boilerplate(int articles, bool isPassage)
    {
        var texts = Enumerable.Range(0, articles).Select(i => Written.Text(
            $"{i}", $"Story{i} begins here with word{i} and other{i}. We strive to correct any mistake as soon as our readers point it out.", outlet: i % 2 == 0 ? "The Post" : "THE POST"));

        Assert.Equal(isPassage, Written.Find(new(), [.. texts]).Any(pair => pair.Kind == DuplicateKind.Passage));
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void Wording_in_very_many_stories_is_a_formula_whoever_writes_it(int articles, bool isPassage)
    {
        var texts = Enumerable.Range(0, articles).Select(i => Written.Text(
            $"{i:00}", $"Story{i} begins here with word{i} and other{i}. Shares of the company fell sharply on the exchange after the news."));

        Assert.Equal(isPassage, Written.Find(new(), [.. texts]).Any(pair => pair.Kind == DuplicateKind.Passage));
    }

    [Fact]
    public void Copies_of_an_article_have_its_passages_too()
    {
        const string Wording = "The mayor promised on Tuesday to reopen the old road over the pass before winter.";
        const string Article = "Snow fell early this year. " + Wording + " Shops had sold all their shovels by noon.";

        var list = Written.Find(Article, "HAFEN – " + Article, "Voters have long memories. " + Wording + " He lost by a landslide in spring.");

        Assert.Equal(["a b Exact", "a c Passage", "b c Passage"], list.Pairs());
        Assert.Equal(list[1].Start + "HAFEN – ".Length, list[2].Start);
    }

    [Fact]
    public void An_article_that_changes_between_two_readings_is_an_error()
    {
        const string Wording = " The mayor promised on Tuesday to reopen the old road over the pass before winter.";
        var readings = 0;
        DuplicateText Read(int i) => i == 0
            ? Written.Text("a", "One." + Wording)
            : Written.Text("b", Interlocked.Increment(ref readings) == 1 ? "Two." + Wording : "Two.");

        var error = Assert.Throws<AggregateException>(() => DuplicateFinder.Find(2, Read, new(), null, default)).InnerException!;

        Assert.Equal("'b' had 16 words when it was first read, and 1 now: it was changed meanwhile. Load the corpus again.", error.Message);
    }
}
