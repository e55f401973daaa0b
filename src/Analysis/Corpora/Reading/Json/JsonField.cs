namespace Analysis.Corpora.Reading.Json;

/// <summary>A value in a JSON record that may say something about its article.</summary>
/// <param name="Name">What its name says it is.</param>
/// <param name="Rank">The lower, the sooner it is taken.</param>
/// <param name="Object">The object that it belongs to.</param>
/// <param name="Kind">The first byte of the value: a quotation mark, a bracket, a digit.</param>
/// <param name="Start">Where the value begins in the record: a text's behind its quotation mark.</param>
/// <param name="Length">Its length in bytes.</param>
internal readonly record struct JsonField(JsonFieldName Name, int Rank, int Object, byte Kind, int Start, int Length);
