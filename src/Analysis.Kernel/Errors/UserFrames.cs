using System.Diagnostics;
using System.Reflection;
using Analysis.Display;
using Analysis.Kernel.Session;

namespace Analysis.Kernel.Errors;

/// <summary>Chooses the frames of a trace that mean something to the writer of a cell.</summary>
internal static class UserFrames
{
    private static readonly Assembly[] Engine = [typeof(UserFrames).Assembly, typeof(CellContext).Assembly];

    /// <summary>The frames, innermost first, up to and with the cell's own statements.</summary>
    public static IReadOnlyList<UserFrame> Of(Exception error, CellSources sources)
    {
        var frames = new List<UserFrame>();
        foreach (var frame in new StackTrace(error, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetMethod() is not { } method || IsPlumbing(method)) continue;

            var file = frame.GetFileName();
            var isCell = sources.Contains(file);
            var name = MemberNames.OfMethod(method);
            frames.Add(new(isCell && MemberNames.IsTopLevel(method) ? null : name, file, frame.GetFileLineNumber()));
            if (isCell && MemberNames.IsTopLevel(method)) break;
        }

        return frames;
    }

    private static bool IsPlumbing(MethodBase method) =>
        Engine.Contains(method.Module.Assembly)
        || method.IsDefined(typeof(StackTraceHiddenAttribute), inherit: false)
        || method.DeclaringType?.IsDefined(typeof(StackTraceHiddenAttribute), inherit: false) == true
        || method.DeclaringType?.Namespace is "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices"
        || MemberNames.IsFactory(method);
}
