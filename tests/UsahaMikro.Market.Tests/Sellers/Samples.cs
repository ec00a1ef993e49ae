using System.Buffers.Binary;
using System.Text;

namespace UsahaMikro.Market.Tests.Sellers;

/// <summary>The smallest files that are what they claim.</summary>
internal static class Samples
{
    public static byte[] Pdf(string inside = "") => Encoding.Latin1.GetBytes($"%PDF-1.4\n1 0 obj\n<< /Type /Catalog {inside} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");

    public static byte[] Png()
    {
        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        foreach (var (name, length) in new[] { ("IHDR", 13), ("IDAT", 10), ("IEND", 0) })
        {
            var size = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(size, length);
            file.Write([.. size, .. Encoding.ASCII.GetBytes(name), .. new byte[length + 4]]);
        }

        return file.ToArray();
    }

    public static byte[] Jpeg() => [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9];

    public static byte[] Webp() => [.. "RIFF"u8, 12, 0, 0, 0, .. "WEBPVP8 "u8, 0, 0, 0, 0];
}
