using Analysis.Benchmarks.Work;

namespace Analysis.Benchmarks.Terms;

/// <summary>
/// <c>terms [--rounds N] [--file FILE] [--out FILE]</c>: measures how fast words, ids and document-term matrices are made of articles'
/// bodies, in turn with scikit-learn.
/// </summary>
internal static class TermsCommand
{
    private const string Script = "Terms/count_terms.py";
    private const int ColdRounds = 5;
    private const double MostBytes = 4.5;

    /// <summary>Measures and writes.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var file = ReutersFile.Of(arguments);
        var rounds = arguments.Count("rounds", WarmRounds.Counted);
        var result = arguments.Text("out", Path.Combine(Project.Folder, "results", "terms.md"));
        var (size, cyrillicSize) = (Bodies.Size(Bodies.Of(file)), Bodies.Size(Bodies.Cyrillic(file)));

        MeasuredWork peer = new("scikit-learn", size);
        MeasuredWork breaks = new("word breaks with offsets", size) { LowestSpeed = 800 * Bytes.Megabyte };
        MeasuredWork ids = new("words to ids", size);
        MeasuredWork cyrillic = new("words to ids, the same in Cyrillic letters", cyrillicSize) { LowestSpeed = 200 * Bytes.Megabyte };
        MeasuredWork matrix = new("matrix, terms in the order of first occurrence", size);
        MeasuredWork sorted = new("matrix, terms and rows sorted", size);
        MeasuredWork stems = new("matrix of stems", size);
        MeasuredWork idsOnTwo = new("words to ids on two cores", size);
        MeasuredWork matrixOnTwo = new("matrix on two cores", size);
        using var peerProcess = WorkProcess.Python(Script, file);
        using var breaksProcess = WorkProcess.Own(WorkKinds.Breaks, file, cores: 1);
        using var idsProcess = WorkProcess.Own(WorkKinds.Ids, file, cores: 1);
        using var cyrillicProcess = WorkProcess.Own(WorkKinds.CyrillicIds, file, cores: 1);
        using var matrixProcess = WorkProcess.Own(WorkKinds.Matrix, file, cores: 1);
        using var sortedProcess = WorkProcess.Own(WorkKinds.SortedMatrix, file, cores: 1);
        using var stemsProcess = WorkProcess.Own(WorkKinds.StemMatrix, file, cores: 1);
        using var idsOnTwoProcess = WorkProcess.Own(WorkKinds.Ids, file, cores: 2);
        using var matrixOnTwoProcess = WorkProcess.Own(WorkKinds.Matrix, file, cores: 2);
        await WarmRounds.RunAsync(
        [
            (peer, peerProcess), (breaks, breaksProcess), (ids, idsProcess), (cyrillic, cyrillicProcess), (matrix, matrixProcess),
            (sorted, sortedProcess), (stems, stemsProcess), (idsOnTwo, idsOnTwoProcess), (matrixOnTwo, matrixOnTwoProcess),
        ], rounds).ConfigureAwait(false);
        var cold = await ColdAsync(file, size).ConfigureAwait(false);

        TermFigure[] figures =
        [
            new(breaks, peer), new(ids, peer), new(cyrillic, peer),
            new(matrix, peer) { LowestRatio = 18 }, new(sorted, peer) { LowestRatio = 11 }, new(stems, peer) { LowestRatio = 13 },
            new(idsOnTwo, ids) { LowestRatio = 1.5 }, new(matrixOnTwo, matrix) { LowestRatio = 1.5 },
            new(cold, matrix) { LowestRatio = 0.5 },
        ];
        var page = FormattableString.Invariant($"""
            # How fast words are counted

            {MachineFacts.Line()}.
            Written by `dotnet run --project tests/Analysis.Benchmarks -- terms`. MB are millions of bytes of UTF-8.

            The bodies of `{Path.GetFileName(file)}`, {size / Bytes.Megabyte:F1} MB, as strings in memory; in processes that were warm and took turns;
            medians of {rounds} rounds on one core where nothing else is said. scikit-learn is `CountVectorizer(lowercase=True,
            token_pattern=r"(?u)\b\w+\b").fit_transform`: {peer.Seconds * 1000:F0} ms, {peer.Speed / Bytes.Megabyte:F1} MB/s. The cold pass is the first of a new
            process, the median of {ColdRounds}.

            | one core, default tokenizer | median | MB/s | | aim |
            |---|---:|---:|---:|---|
            {string.Join('\n', figures.Select(figure => figure.Line()))}

            {Memory(file)}

            """).TrimEnd() + "\n";
        Console.WriteLine(page);
        await ResultFile.WriteAsync(result, page).ConfigureAwait(false);
    }

    /// <summary>What a word of a corpus takes in memory, beside the vocabulary, which grows with the different words alone.</summary>
    private static string Memory(string file)
    {
        var tokens = Corpus.Load(file).Tokenize();
        var numbers = (long)tokens.Count + tokens.ArticleStarts.Length + tokens.SentenceStarts.Length + tokens.ParagraphStarts.Length;
        var each = (double)numbers * sizeof(int) / tokens.Count;
        return FormattableString.Invariant($"""
            Memory: the {tokens.Count:N0} words of the whole articles as a corpus keeps them, with the bounds of {tokens.SentenceStarts.Length:N0} sentences,
            {tokens.ParagraphStarts.Length:N0} paragraphs and {tokens.Corpus.Count:N0} articles, take {each:F2} bytes each (aim: at most {MostBytes:F1}: {(each <= MostBytes ? "reached" : "**missed**")}),
            beside a vocabulary of {tokens.Vocabulary.Count:N0} different ones.
            """);
    }

    private static async Task<MeasuredWork> ColdAsync(string file, long size)
    {
        MeasuredWork cold = new("matrix, cold", size);
        for (var round = 0; round < ColdRounds; round++)
        {
            using var process = WorkProcess.Own(WorkKinds.Matrix, file, cores: 1);
            cold.Rounds.Add(await process.RoundAsync().ConfigureAwait(false));
        }

        return cold;
    }
}
