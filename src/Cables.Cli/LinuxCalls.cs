using System.Runtime.InteropServices;

namespace Cables.Cli;

/// <summary>Calls of the system that the framework hides behind others: opening and reading a small file takes it seven, and four are
/// enough. That is a tenth of the time of a corpus with a file for each telegram. All structures are those of the 64-bit processors.</summary>
internal static unsafe partial class LinuxCalls
{
    /// <summary>Closed when another program is started; opening a pipe does not wait for its other end.</summary>
    public const int ReadOnlyNotWaiting = 0x80000 | 0x800;

    private const int ThisFile = 0x1000;

    private const uint TypeLengthAndWritten = 0x1 | 0x200 | 0x40;

    /// <summary>Whether they may be used here.</summary>
    public static bool AreKnown { get; } =
        OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.Arm64 && HaveNewest();

    /// <returns>The number of the open file; negative on failure.</returns>
    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int file);

    /// <summary>The bytes of a file from its beginning.</summary>
    /// <returns>How many; negative on failure.</returns>
    public static int Read(int file, Span<byte> buffer)
    {
        fixed (byte* to = buffer) return (int)ReadAt(file, to, buffer.Length, 0);
    }

    /// <summary>What the system knows of an open file.</summary>
    public static bool TryLook(int file, out FileFacts facts)
    {
        fixed (FileFacts* to = &facts) return LookAt(file, "", ThisFile, TypeLengthAndWritten, to) == 0;
    }

    /// <returns>The open folder; null on failure.</returns>
    [LibraryImport("libc", EntryPoint = "opendir", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint OpenFolder(string path);

    /// <returns>The next entry, which stays until the next call; null at the end, and on failure.</returns>
    [LibraryImport("libc", EntryPoint = "readdir", SetLastError = true)]
    public static partial LinuxEntry* NextEntry(nint folder);

    [LibraryImport("libc", EntryPoint = "closedir")]
    public static partial int CloseFolder(nint folder);

    /// <summary>Systems of before 2018 have no <c>statx</c>, and others may call their library something else.</summary>
    private static bool HaveNewest()
    {
        try
        {
            return !TryLook(-1, out _);
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "pread")]
    private static partial nint ReadAt(int file, byte* to, nint count, long from);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LookAt(int folder, string path, int flags, uint mask, FileFacts* to);

    /// <summary>The system's <c>struct statx</c>.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    internal struct FileFacts
    {
        [FieldOffset(28)]
        private readonly ushort _mode;

        /// <summary>In bytes.</summary>
        [FieldOffset(40)]
        public readonly ulong Length;

        /// <summary>When it was written last, in seconds since 1970.</summary>
        [FieldOffset(112)]
        public readonly long Written;

        [FieldOffset(120)]
        private readonly uint _nanoseconds;

        public readonly bool IsRegular => (_mode & 0xF000) == 0x8000;

        public readonly bool IsLike(in FileFacts other) =>
            Length == other.Length && Written == other.Written && _nanoseconds == other._nanoseconds;
    }

    /// <summary>The system's <c>struct dirent</c>.</summary>
    [StructLayout(LayoutKind.Explicit)]
    internal struct LinuxEntry
    {
        [FieldOffset(18)]
        public readonly LinuxEntryType Type;

        [FieldOffset(19)]
        private readonly byte _name;

        public static ReadOnlySpan<byte> NameOf(LinuxEntry* entry) => MemoryMarshal.CreateReadOnlySpanFromNullTerminated(&entry->_name);
    }

    /// <summary>What an entry of a folder is, where the file system tells.</summary>
    internal enum LinuxEntryType : byte
    {
        Unknown = 0,
        Folder = 4,
        Regular = 8,
        Link = 10,
    }
}
