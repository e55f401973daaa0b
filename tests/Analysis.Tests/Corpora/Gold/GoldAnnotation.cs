using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>A gold file. A key that is unknown, missing or doubled is an error, so that no annotation is lost unseen.</summary>
internal sealed record GoldAnnotation(
    string Schema,
    string Created,
    IReadOnlyDictionary<string, string> Conventions,
    IReadOnlyDictionary<string, string> Themes,
    IReadOnlyDictionary<string, GoldTopic> Topics,
    IReadOnlyDictionary<string, GoldArticle> Articles,
    IReadOnlyList<GoldActor> Actors,
    IReadOnlyList<GoldOffice> Offices,
    IReadOnlyList<GoldQuote> Quotes,
    IReadOnlyList<GoldIndirectSpeech> IndirectSpeech,
    IReadOnlyList<GoldMarkedWords> QuotedButNotSpeech,
    IReadOnlyList<GoldNearCopy> NearDuplicateTexts,
    IReadOnlyList<GoldSharedWording> NearDuplicateWording,
    IReadOnlyList<GoldEvent> Events,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Labels,
    IReadOnlyList<GoldDate> Dates)
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new StringsConverter() },
    };

    /// <summary>The file as a tree that can still be changed.</summary>
    internal static JsonNode Parse(string json) =>
        JsonNode.Parse(json, documentOptions: new() { AllowDuplicateProperties = false })!;

    internal static GoldAnnotation Read(JsonNode tree) => tree.Deserialize<GoldAnnotation>(Strict)!;
}
