using System.Buffers.Binary;

namespace UsahaMikro.Market.Documents.Domain;

public enum ImageFormat { Jpeg, Png, Webp }

/// <summary>What the first bytes of an image say of it, read without decoding a pixel; sizes as stored, before any rotation.</summary>
public sealed record ImageHeader(ImageFormat Format, int Width, int Height)
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public long Pixels => (long)Width * Height;

    /// <summary>Null when the content is none of the three formats, whatever its name says.</summary>
    public static ImageHeader? Read(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(PngSignature)) return Png(content);
        if (content.Length > 12 && content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8)) return Webp(content[12..]);
        return content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg(content[2..]) : null;
    }

    private static ImageHeader? Png(ReadOnlySpan<byte> content) =>
        content.Length < 24 || !content[12..].StartsWith("IHDR"u8)
            ? null
            : Of(ImageFormat.Png, BinaryPrimitives.ReadUInt32BigEndian(content[16..]), BinaryPrimitives.ReadUInt32BigEndian(content[20..]));

    private static ImageHeader? Webp(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length < 18) return null;
        var data = chunk[8..];
        if (chunk.StartsWith("VP8 "u8))
            return Of(ImageFormat.Webp, BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFFu, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFFu);
        if (chunk.StartsWith("VP8L"u8) && data[0] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return Of(ImageFormat.Webp, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }

        return chunk.StartsWith("VP8X"u8) ? Of(ImageFormat.Webp, UInt24(data[4..]) + 1, UInt24(data[7..]) + 1) : null;
    }

    /// <summary>Walks the segments to the frame header (SOF).</summary>
    private static ImageHeader? Jpeg(ReadOnlySpan<byte> rest)
    {
        while (rest.Length >= 9 && rest[0] == 0xFF)
        {
            var marker = rest[1];
            if (marker is 0xFF)
            {
                rest = rest[1..];
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC)
                return Of(ImageFormat.Jpeg, BinaryPrimitives.ReadUInt16BigEndian(rest[7..]), BinaryPrimitives.ReadUInt16BigEndian(rest[5..]));
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (length > rest.Length) return null;
            rest = rest[length..];
        }

        return null;
    }

    private static ImageHeader? Of(ImageFormat format, uint width, uint height) =>
        width is 0 or > int.MaxValue || height is 0 or > int.MaxValue ? null : new ImageHeader(format, (int)width, (int)height);

    private static uint UInt24(ReadOnlySpan<byte> bytes) => (uint)(bytes[0] | bytes[1] << 8 | bytes[2] << 16);
}
