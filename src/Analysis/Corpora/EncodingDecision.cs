namespace Analysis.Corpora;

/// <summary>The encoding that an article's file was read in.</summary>
/// <param name="Name">Its name as in web standards: 'utf-8', 'utf-16le', 'windows-1252'.</param>
/// <param name="Reason">What decided it: 'byte order mark', 'valid UTF-8'.</param>
public sealed record EncodingDecision(string Name, string Reason);
