using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using UsahaMikro.Market.Tests.Architecture;

namespace UsahaMikro.Market.Tests.Documents;

/// <summary>Photos as phones make them, and files that only claim to be photos.</summary>
internal static class Photos
{
    /// <summary>GPSLatitudeRef in the metadata of <see cref="FromAPhone"/>; must not survive.</summary>
    public const string Place = "RUMAH-BU-SARNAH-6.1201S-106.1502E";

    public static byte[] Webp { get; } = File.ReadAllBytes(Path.Combine(Repository.Root, "seed", "pictures", "1f330-1-960.webp"));

    public static bool CanBeMade { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "vips")));

    public static byte[] As(string ending, string size)
    {
        var folder = Directory.CreateTempSubdirectory("foto-uji-").FullName;
        File.WriteAllBytes(Path.Combine(folder, "asal.webp"), Webp);
        using var process = Process.Start(new ProcessStartInfo("vipsthumbnail", ["asal.webp", "--size", size, "--output", "hasil" + ending]) { WorkingDirectory = folder })!;
        process.WaitForExit();
        var made = File.ReadAllBytes(Path.Combine(folder, "hasil" + ending));
        Directory.Delete(folder, recursive: true);
        return made;
    }

    /// <summary>A JPEG lying on its side (orientation 6), with a place and a camera in its metadata.</summary>
    public static byte[] FromAPhone()
    {
        var plain = As(".jpg", "900x600!");
        var text = System.Text.Encoding.ASCII.GetBytes(Place + "\0");
        byte[] tiff = [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 2, .. Entry(0x0112, 3, 1, [0, 6, 0, 0]), .. Entry(0x010E, 2, text.Length, [0, 0, 0, 38]), 0, 0, 0, 0, .. text];
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(tiff.Length + 2));
        return [.. plain[..2], 0xFF, 0xE1, .. length, .. tiff, .. plain[2..]];
    }

    /// <summary>A PNG of a few bytes that unfolds to as many pixels as it says.</summary>
    public static byte[] PngSaying(uint width, uint height)
    {
        var header = new byte[33];
        ((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]).CopyTo(header);
        "IHDR"u8.CopyTo(header.AsSpan(12));
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(16), width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(20), height);
        header[24] = 8;
        return header;
    }

    /// <summary>A whole PNG of one grey: as many bytes of pixels as it says, packed a thousandfold.</summary>
    public static byte[] PngUnfolding(uint width, uint height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var row = new byte[width + 1];
            for (var line = 0; line < height; line++) zlib.Write(row);
        }

        return [.. PngSaying(width, height)[..8], .. Chunk(PngSaying(width, height)[12..29]), .. Chunk([.. "IDAT"u8, .. packed.ToArray()]), .. Chunk("IEND"u8.ToArray())];
    }

    private static byte[] Chunk(byte[] typeAndData)
    {
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, typeAndData.Length - 4);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc32(typeAndData));
        return [.. length, .. typeAndData, .. sum];
    }

    private static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }

    private static byte[] Entry(ushort tag, ushort type, int count, byte[] value)
    {
        var entry = new byte[12];
        BinaryPrimitives.WriteUInt16BigEndian(entry, tag);
        BinaryPrimitives.WriteUInt16BigEndian(entry.AsSpan(2), type);
        BinaryPrimitives.WriteInt32BigEndian(entry.AsSpan(4), count);
        value.CopyTo(entry, 8);
        return entry;
    }
}
