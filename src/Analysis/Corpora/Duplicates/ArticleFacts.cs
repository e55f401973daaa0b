namespace Analysis.Corpora.Duplicates;

/// <summary>What is kept of an article beside its words.</summary>
internal readonly record struct ArticleFacts(string Id, DateOnly? Date, string? Outlet, int Words);
