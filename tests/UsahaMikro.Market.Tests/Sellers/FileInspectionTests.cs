using System.Text;
using UsahaMikro.Market.Documents.Domain;

namespace UsahaMikro.Market.Tests.Sellers;

public class FileInspectionTests
{
    private const int Most = 10 * 1024 * 1024;

    public static TheoryData<string, byte[]> Good => new()
    {
        { "application/pdf", Samples.Pdf() },
        { "image/png", Samples.Png() },
        { "image/jpeg", Samples.Jpeg() },
        { "image/webp", Samples.Webp() },
    };

    public static TheoryData<string, byte[]> Bad => new()
    {
        { "documents.empty", [] },
        { "documents.not-allowed", "MZ\x90\0 program"u8.ToArray() },
        { "documents.not-allowed", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray() },
        { "documents.not-allowed", "GIF89a"u8.ToArray() },
        { "documents.not-allowed", "PK\x03\x04 arsip"u8.ToArray() },
        { "documents.not-allowed", [.. "RIFF"u8, 4, 0, 0, 0, .. "WAVEfmt data"u8] },
        { "documents.broken", Samples.Pdf()[..30] },
        { "documents.broken", Samples.Png()[..40] },
        { "documents.broken", Samples.Jpeg()[..12] },
        { "documents.broken", Samples.Webp()[..18] },
        { "documents.active", Samples.Pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>") },
        { "documents.active", Samples.Pdf("/Names << /EmbeddedFiles 2 0 R >>") },
        { "documents.active", Samples.Pdf("/A << /S /Launch /F (cmd.exe) >>") },
        { "documents.active", [.. Samples.Pdf(), .. "PK\x05\x06 arsip di belakang"u8] },
        { "documents.active", [.. Samples.Png(), .. "<script>alert(1)</script>"u8] },
        { "documents.active", [.. Samples.Jpeg(), .. "<?php system('id'); ?>"u8] },
        { "documents.active", [.. Samples.Webp(), .. "%PDF-1.4"u8] },
    };

    [Theory, MemberData(nameof(Good), DisableDiscoveryEnumeration = true)]
    public void A_paper_is_told_by_its_content(string type, byte[] file) => Assert.Equal(type, FileInspection.TypeOf(file, Most).Value);

    [Theory, MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public void What_is_something_else_broken_or_two_files_at_once_is_refused(string code, byte[] file) =>
        Assert.Equal(code, FileInspection.TypeOf(file, Most).Error!.Code);

    [Fact]
    public void A_file_of_exactly_ten_megabytes_is_taken_and_one_byte_more_is_not()
    {
        var file = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Samples.Pdf()).Replace("%PDF-1.4\n", "%PDF-1.4\n%" + new string(' ', Most - Samples.Pdf().Length - 2) + "\n", StringComparison.Ordinal));
        Assert.Equal(Most, file.Length);
        Assert.Equal("application/pdf", FileInspection.TypeOf(file, Most).Value);
        Assert.Equal("documents.too-large", FileInspection.TypeOf([.. file, 10], Most).Error!.Code);
    }

    [Fact]
    public void A_scan_whose_compressed_bytes_happen_to_spell_a_short_name_is_taken()
    {
        var noise = new byte[Most - 1024];
        new Random(20260615).NextBytes(noise);
        "/JS "u8.CopyTo(noise.AsSpan(1_000_000));
        "/XFA "u8.CopyTo(noise.AsSpan(2_000_000));
        byte[] scan = [.. "%PDF-1.4\n1 0 obj\n<< /Length 1 >>\nstream\n"u8, .. noise, .. "\nendstream\nendobj\n"u8, .. Samples.Pdf().AsSpan(9)];
        Assert.Equal("application/pdf", FileInspection.TypeOf(scan, Most).Value);
    }

    [Theory]
    [InlineData("stream\n/S /JavaScript\nendstream")]
    [InlineData("stream\nabc\nendstream /XFA 1 0 R")]
    [InlineData("/OpenAction << /JS (app.alert(1)) >>")]
    public void What_acts_is_found_before_behind_and_by_its_long_name_even_inside_a_stream(string inside) =>
        Assert.Equal("documents.active", FileInspection.TypeOf(Samples.Pdf(inside), Most).Error!.Code);

    [Fact]
    public void Random_bytes_never_bring_it_down()
    {
        var dice = new Random(20260615);
        foreach (var (_, file) in Good.Select(row => row.Data))
        {
            for (var round = 0; round < 2000; round++)
            {
                var bent = file.ToArray();
                for (var hits = dice.Next(1, 4); hits > 0; hits--) bent[dice.Next(bent.Length)] = (byte)dice.Next(256);
                _ = FileInspection.TypeOf(bent.AsSpan(0, dice.Next(bent.Length + 1)), Most);
            }
        }
    }
}
