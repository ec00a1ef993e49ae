using System.Globalization;
using System.IO.Compression;
using System.Text;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Documents.Data;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Tests.Documents;

/// <summary>H-05: tables of strangers are read, or refused with a sentence; nothing they hold is run, fetched or unpacked without limit.</summary>
public class SheetDeskTests
{
    private static readonly SheetLimits Limits = new(4 * 1024 * 1024, 100, 10);
    private const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{0}\"/><Override PartName=\"/xl/sheet.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";
    private const string Plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string Macro = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Theory]
    [InlineData("nama,harga\nKeripik,1500\n")]
    [InlineData("nama;harga\r\nKeripik;1500\r\n")]
    [InlineData("\uFEFFnama\tharga\nKeripik\t1500")]
    [InlineData("\n;;\nnama;harga;\n\n Keripik ; 1500 ;;\n;;\n")]
    public void Text_of_the_usual_kinds_is_read(string text)
    {
        var sheet = Read(Encoding.UTF8.GetBytes(text)).Value;
        Assert.Equal(["nama", "harga"], sheet.Heading);
        Assert.Equal(["Keripik", "1500"], Assert.Single(sheet.Rows).Cells);
    }

    [Fact]
    public void Rows_are_numbered_as_a_spreadsheet_counts()
    {
        var sheet = Read("nama;kata\nA;\"satu\ndua\"\n\nB;x\n"u8.ToArray()).Value;
        Assert.Equal([2, 4], sheet.Rows.Select(row => row.Number));
    }

    [Fact]
    public void A_workbook_is_read_with_its_shared_and_inline_words_numbers_and_answers_of_formulas()
    {
        var file = Workbook("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>nama</t></is></c><c r="C1" t="inlineStr"><is><r><t>har</t></r><r><t>ga</t></r></is></c></row>
            <row r="3"><c r="A3" t="str"><f>HYPERLINK("x")</f><v>Keripik</v></c><c r="B3"/><c r="C3"><v>1.5E4</v></c><c r="D3"><v>0.125</v></c><c r="E3" t="b"><v>1</v></c></row>
            """);
        var sheet = Read(file).Value;
        Assert.Equal(["nama", "", "harga"], sheet.Heading);
        Assert.Equal((3, true), (sheet.Rows.Single().Number, sheet.IsWorkbook));
        Assert.Equal(["Keripik", "", "15000", "0,125", "ya"], sheet.Rows.Single().Cells);
    }

    [Fact]
    public void What_a_spreadsheet_would_calculate_comes_back_as_it_was()
    {
        string[] words = ["=1+1", "'=1+1", "@SUM(A1)", "-5", "+62", "'biasa", "plus = sama"];
        object?[][] table = [["kata"], .. words.Select(word => new object?[] { word })];
        Assert.Equal(words, Read(CsvTable.Write(table)).Value.Rows.Select(row => row.Cells[0]));
        Assert.Equal(words, Read(XlsxTable.Write("Kata", table)).Value.Rows.Select(row => row.Cells[0]));
    }

    public static TheoryData<string, byte[], string> Attacks => new()
    {
        { "nothing", [], "kosong" },
        { "only a heading", "nama;harga\n"u8.ToArray(), "tidak berisi satu baris pun" },
        { "UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("nama;harga\nx;1\n")], "bukan teks UTF-8" },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes("nama;harga\nx;1\n"), "bukan teks UTF-8" },
        { "Windows-1252", [.. "nama\ncaf"u8, 0xE9, .. "\n"u8], "bukan teks UTF-8" },
        { "a picture", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0], "bukan teks UTF-8" },
        { "too heavy", new byte[(4 * 1024 * 1024) + 1], "lebih dari 4 MB" },
        { "a million columns", Encoding.UTF8.GetBytes(new string(';', 999_999) + "x\n"), "lebih dari 10 kolom" },
        { "a row too wide", Encoding.UTF8.GetBytes("a;b\n" + string.Concat(Enumerable.Repeat("x;", 11)) + "\n"), "lebih dari 10 kolom" },
        { "a row too many", Encoding.UTF8.GetBytes("a\n" + string.Concat(Enumerable.Repeat("x\n", 101))), "lebih dari 100 baris" },
        { "an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], ".xls" },
        { "a macro", Workbook("<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>", Macro), "makro" },
        { "a zip that is no workbook", Zip(("a.txt", "halo")), "bukan buku kerja" },
        { "a workbook cut off", Workbook("<row/>")[..200], "bukan buku kerja" },
        { "a workbook of broken XML", Workbook("<row><c>"), "bukan buku kerja" },
        { "a far cell", Workbook("<row><c r=\"XFD1\" t=\"inlineStr\"><is><t>a</t></is></c></row>"), "lebih dari 10 kolom" },
        { "rows without end", Workbook(string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 200))), "lebih dari 100 baris" },
        { "an outside entity", Workbook("<row><c t=\"inlineStr\"><is><t>&amp;x;</t></is></c></row>", head: "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"), "bukan buku kerja" },
        { "a billion laughs", Workbook("<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>", head: "<!DOCTYPE w [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;\">]>"), "bukan buku kerja" },
        { "a zip bomb", Bomb(), "terlalu besar bila dibuka" },
        { "a thousand parts", Zip([.. Enumerable.Range(0, 1000).Select(at => (at.ToString(CultureInfo.InvariantCulture), "x"))]), "terlalu besar bila dibuka" },
    };

    [Theory, MemberData(nameof(Attacks), DisableDiscoveryEnumeration = true)]
    public void What_is_no_good_table_is_refused_with_a_sentence(string kind, byte[] content, string sentence)
    {
        var error = Read(content).Error;
        Assert.True(error is { Kind: ErrorKind.Invalid, Field: "File" }, kind);
        Assert.True(error!.Message.Contains(sentence, StringComparison.Ordinal), $"{kind}: {error.Message}");
    }

    /// <summary>A part that says it is small is not unpacked further than it said.</summary>
    [Fact]
    public void A_bomb_that_lies_about_its_size_does_not_go_off()
    {
        var bomb = Bomb();
        foreach (var at in Enumerable.Range(0, bomb.Length - 30).Where(at => BitConverter.ToUInt32(bomb, at) is 0x02014b50))
            if (BitConverter.ToUInt32(bomb, at + 24) > 1_000_000) BitConverter.GetBytes(1000u).CopyTo(bomb, at + 24);
        var before = GC.GetTotalAllocatedBytes();
        Assert.Equal(ErrorKind.Invalid, Read(bomb).Error!.Kind);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 20_000_000);
    }

    [Fact]
    public void A_workbook_with_one_byte_changed_anywhere_is_read_or_refused_but_never_breaks()
    {
        var good = XlsxTable.Write("Produk", [["nama", "harga"], ["Keripik", 1500L]]);
        var dice = new Random(20261121);
        for (var round = 0; round < 300; round++)
        {
            var bad = good.ToArray();
            bad[dice.Next(4, bad.Length)] = (byte)dice.Next(256);
            _ = Read(bad);
        }
    }

    private static Result<Sheet> Read(byte[] content) => new SheetDesk().Read(content, Limits);

    private static byte[] Bomb() => Workbook("<row><c t=\"inlineStr\"><is><t>" + new string(' ', 160_000_000) + "</t></is></c></row>");

    private static byte[] Workbook(string rows, string kind = Plain, string head = "") => Zip(
        ("[Content_Types].xml", Types.Replace("{0}", kind, StringComparison.Ordinal)),
        ("_rels/.rels", Relation("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Office}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", Relation("worksheet", "sheet.xml")),
        ("xl/sheet.xml", $"{head}<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>"));

    private static string Relation(string kind, string target) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/{kind}\" Target=\"{target}\"/></Relationships>";

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
                part.Write(text);
            }
        }

        return stream.ToArray();
    }
}
