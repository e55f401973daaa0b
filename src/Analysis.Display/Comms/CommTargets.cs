using System.Collections.Concurrent;

namespace Analysis.Display;

/// <summary>What clients may open comms to.</summary>
public static class CommTargets
{
    private static readonly ConcurrentDictionary<string, Action<Comm>> Targets = new(StringComparer.Ordinal);

    /// <summary>Calls a function for each comm that a client opens under a name.</summary>
    /// <param name="name">The target's name; registered again, the newer function holds.</param>
    /// <param name="opened">Sets what the comm does with messages, and may send some.</param>
    public static void Register(string name, Action<Comm> opened) => Targets[name] = opened;

    /// <summary>The function that was registered under a name, or null.</summary>
    public static Action<Comm>? Find(string name) => Targets.GetValueOrDefault(name);
}
