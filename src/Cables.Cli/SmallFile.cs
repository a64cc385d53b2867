namespace Cables.Cli;

/// <summary>Reads regular files that fit into a buffer with as few calls of the system as that takes. Whatever is not as usual is left
/// to the framework, which knows how to say what is wrong.</summary>
internal static class SmallFile
{
    /// <summary>What was written before this cannot have been written since, unless the clock of a file server is an hour behind.</summary>
    private static readonly long LongAgo = DateTimeOffset.UtcNow.AddHours(-1).ToUnixTimeSeconds();

    /// <summary>Reads a file whose folder calls it a regular one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="buffer">Where its bytes go; they must leave room.</param>
    /// <param name="length">How many they are.</param>
    /// <returns>False when it is to be read in another way.</returns>
    public static bool TryRead(string path, Span<byte> buffer, out int length)
    {
        length = 0;
        if (!LinuxCalls.AreKnown) return false;
        var file = LinuxCalls.Open(path, LinuxCalls.ReadOnlyNotWaiting);
        if (file < 0) return false;
        var isRead = TryRead(file, buffer, out length);
        return LinuxCalls.Close(file) == 0 && isRead;
    }

    private static bool TryRead(int file, Span<byte> buffer, out int length) =>
        TryReadOnce(file, buffer, out length, out var facts)
        // What is new may be written this moment: nothing that is seen before and after reading has changed.
        && (facts.Written < LongAgo || (TryReadOnce(file, buffer, out length, out var later) && facts.IsLike(in later)));

    /// <summary>Reads it and looks at it then.</summary>
    private static bool TryReadOnce(int file, Span<byte> buffer, out int length, out LinuxCalls.FileFacts facts)
    {
        facts = default;
        length = LinuxCalls.Read(file, buffer);
        return length >= 0 && length < buffer.Length
            && LinuxCalls.TryLook(file, out facts) && facts.IsRegular && facts.Length == (ulong)length;
    }
}
