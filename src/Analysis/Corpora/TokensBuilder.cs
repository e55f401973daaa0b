using Analysis.Display;
using Analysis.Text;
using Analysis.Text.Assembling;

namespace Analysis.Corpora;

/// <summary>Articles to ids, with what is kept of each.</summary>
internal static class TokensBuilder
{
    public static Tokens Build(Corpus corpus, Tokenizer tokenizer, int cores, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var work = LongWork.Start("Reading words", progress, cancellation);
        work.Cancellation.ThrowIfCancellationRequested();
        var learns = tokenizer.Options == Tokenizer.Default.Options;
        var done = 0;
        var columns = TokenAssembly.Build(tokenizer, corpus.Count, i => corpus[i].TextLength, cores, (i, sink) =>
        {
            var before = sink.Ids.Count;
            Read(corpus[i], sink);
            if (learns) corpus[i].Learn(sink.Ids.Count - before);
            work.Report(Interlocked.Increment(ref done), corpus.Count);
        });
        return new(corpus, tokenizer, columns);
    }

    /// <summary>Reads the words of an article and where its sentences and paragraphs begin.</summary>
    public static void Read(Article article, TokenSink sink)
    {
        var text = article.Text;
        sink.Begin(article.Sentences.Select(sentence => sentence.Start).ToArray(), ParagraphStarts.Of(text, article.Kept));
        foreach (var kept in article.Kept) sink.Read(text.AsSpan(kept.Start, kept.Length), kept.Start);
    }
}
