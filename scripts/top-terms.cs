#:project ../src/Analysis
#:property PublishAot=false

using System.Globalization;
using Analysis;

// The most frequent terms of a folder of articles: dotnet run scripts/top-terms.cs -- data/moscow-visits 25
if (args is not [var folder, .. var rest] || !int.TryParse(rest is [var number] ? number : "25", CultureInfo.InvariantCulture, out var top))
{
    Console.Error.WriteLine("usage: dotnet run scripts/top-terms.cs -- FOLDER [NUMBER]");
    return 2;
}

try
{
    var frequencies = Corpus.Load(folder).Tokenize().Frequencies();
    Console.WriteLine(frequencies.Top(top));
    return 0;
}
catch (Analysis.Corpora.CorpusException error)
{
    Console.Error.WriteLine(error.Message);
    return 3;
}
