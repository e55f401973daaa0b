using System.Text.Json.Serialization;

namespace Analysis.Kernel.References;

/// <summary>
/// Reads and writes resolved references without reflection, which would cost more than all else that an unchanged project needs.
/// </summary>
[JsonSerializable(typeof(ResolvedReferences))]
internal sealed partial class ReferencesJson : JsonSerializerContext;
