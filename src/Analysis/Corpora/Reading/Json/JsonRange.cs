namespace Analysis.Corpora.Reading.Json;

/// <summary>Where a record lies in the bytes of a JSON file, or why no further one can be told.</summary>
internal readonly record struct JsonRange(int Start, int Length, string? Problem = null);
