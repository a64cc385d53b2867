namespace Cables.Cli;

/// <summary>What stands before, between and behind the records of an output. Every record begins with what stands between; before the
/// first it is taken away again, so that many threads can make records without knowing which comes first.</summary>
internal sealed class Framing(byte[] head, byte[] between, byte[] tail, byte[] empty)
{
    private bool _any;

    /// <summary>Nothing stands around the records.</summary>
    public static Framing None() => new([], [], [], []);

    /// <summary>Only a first line.</summary>
    public static Framing Headed(ReadOnlySpan<byte> head) => new(head.ToArray(), [], [], head.ToArray());

    /// <summary>A JSON array, around records that each begin with a comma and a line end.</summary>
    public static Framing Array(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tail) =>
        new([.. head, .. "["u8], [.. ","u8], [.. "\n]"u8, .. tail], [.. head, .. "[]"u8, .. tail]);

    /// <summary>Writes some records. This is done on one thread, in order.</summary>
    public void Write(Stream stream, ReadOnlySpan<byte> records)
    {
        if (records.IsEmpty) return;
        if (!_any)
        {
            stream.Write(head);
            records = records[between.Length..];
        }

        _any = true;
        stream.Write(records);
    }

    public void Finish(Stream stream)
    {
        stream.Write(_any ? tail : empty);
        stream.Flush();
    }
}
