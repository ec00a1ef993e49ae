using System.Buffers.Binary;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents.Domain;

/// <summary>Tells by content what a file is: signature and structure from the first byte to the last, nothing hidden behind.</summary>
public static class FileInspection
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    // What makes a PDF do something, or carry something along.
    private static readonly byte[][] ActivePdf = Bytes("/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia");

    // Too short to mean anything among compressed bytes: every other scan of ten megabytes spells the first by chance.
    private static readonly byte[][] ShortActivePdf = Bytes("/JS", "/XFA");

    // What a picture never holds, unless it is two files at once.
    private static readonly byte[][] Foreign = Bytes("%PDF-", "<script", "<svg", "<html", "<?php", "PK\x05\x06");

    private static byte[][] Bytes(params string[] words) => Array.ConvertAll(words, System.Text.Encoding.ASCII.GetBytes);

    /// <returns>The content type.</returns>
    public static Result<string> TypeOf(ReadOnlySpan<byte> file, int most)
    {
        if (file.Length == 0) return DocumentsErrors.Empty;
        if (file.Length > most) return DocumentsErrors.TooLarge;
        if (file.StartsWith("%PDF-"u8)) return Pdf(file);

        var picture = file.StartsWith(PngSignature) ? Png(file)
            : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg(file)
            : file.StartsWith("RIFF"u8) && file.Length > 16 && file[8..12].SequenceEqual("WEBP"u8) ? Webp(file)
            : DocumentsErrors.NotAllowed;
        return picture.IsSuccess && Holds(file, Foreign) ? DocumentsErrors.Active : picture;
    }

    private static Result<string> Pdf(ReadOnlySpan<byte> file)
    {
        var tail = file[Math.Max(0, file.Length - 1024)..];
        var end = tail.LastIndexOf("%%EOF"u8);
        if (end < 0 || file.IndexOf("startxref"u8) < 0) return DocumentsErrors.Broken;
        // Behind the end there may be a line break, not another file.
        if (tail[(end + 5)..].TrimEnd("\r\n \0"u8).Length > 0) return DocumentsErrors.Active;
        return HoldsName(file, ActivePdf) || HoldsNameOutsideStreams(file) ? DocumentsErrors.Active : Result<string>.Ok("application/pdf");
    }

    private static bool HoldsNameOutsideStreams(ReadOnlySpan<byte> rest)
    {
        while (rest.Length > 0)
        {
            var start = StartOfStream(rest);
            if (HoldsName(start < 0 ? rest : rest[..start], ShortActivePdf)) return true;
            var end = start < 0 ? -1 : rest[start..].IndexOf("endstream"u8);
            if (end < 0) return start >= 0 && HoldsName(rest[start..], ShortActivePdf);
            rest = rest[(start + end + "endstream".Length)..];
        }

        return false;
    }

    /// <summary>Where a stream opens, or −1; the word is a part of <c>endstream</c> too.</summary>
    private static int StartOfStream(ReadOnlySpan<byte> rest)
    {
        for (var from = 0; rest[from..].IndexOf("stream"u8) is >= 0 and var at; from += at + 6)
        {
            if (!rest[..(from + at)].EndsWith("end"u8)) return from + at;
        }

        return -1;
    }

    private static Result<string> Png(ReadOnlySpan<byte> file)
    {
        for (var at = PngSignature.Length; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            var isEnd = file.Slice(at + 4, 4).SequenceEqual("IEND"u8);
            if (length > file.Length - at - 12) return DocumentsErrors.Broken;
            at += (int)length + 12;
            if (isEnd) return at == file.Length ? Result<string>.Ok("image/png") : DocumentsErrors.Active;
        }

        return DocumentsErrors.Broken;
    }

    private static Result<string> Jpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xFF) return DocumentsErrors.Broken;
            var marker = file[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            // The picture itself starts; it must be closed. Phones append previews behind it, so it need not be the very end.
            if (marker == 0xDA) return file[at..].IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) > 0 ? Result<string>.Ok("image/jpeg") : DocumentsErrors.Broken;
            if (length < 2) return DocumentsErrors.Broken;
            at += 2 + length;
        }

        return DocumentsErrors.Broken;
    }

    private static Result<string> Webp(ReadOnlySpan<byte> file)
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (!file[12..15].SequenceEqual("VP8"u8)) return DocumentsErrors.NotAllowed;
        var whole = length + 8L;
        if (whole > file.Length) return DocumentsErrors.Broken;
        return whole + (whole & 1) >= file.Length ? Result<string>.Ok("image/webp") : DocumentsErrors.Active;
    }

    private static bool Holds(ReadOnlySpan<byte> file, byte[][] words)
    {
        foreach (var word in words)
        {
            if (file.IndexOf(word) >= 0) return true;
        }

        return false;
    }

    /// <summary>A PDF name ends where no letter follows: <c>/JS</c> is one, <c>/JSomething</c> is not.</summary>
    private static bool HoldsName(ReadOnlySpan<byte> file, byte[][] names)
    {
        foreach (var name in names)
        {
            for (var rest = file; rest.IndexOf(name) is >= 0 and var at; rest = rest[(at + name.Length)..])
            {
                if (at + name.Length >= rest.Length || !char.IsAsciiLetterOrDigit((char)rest[at + name.Length])) return true;
                if (name.AsSpan().EndsWith("File"u8) && rest[at + name.Length] == (byte)'s') return true;
            }
        }

        return false;
    }
}
