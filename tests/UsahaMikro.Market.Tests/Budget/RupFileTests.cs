using System.Text;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Budget;

public class RupFileTests
{
    private const string Heading = "kode_rup,nama_paket,pagu,kode_rekening,sumber_dana,metode,bulan_mulai,bulan_selesai,usaha_kecil,pdn";
    private const string Row = "36147697,Konsumsi rapat,1250000,5.1.02.01,APBD,E-Purchasing,2,11,ya,tidak";

    private static readonly RupLine Line = new(
        "36147697", "Konsumsi rapat", new Rupiah(1_250_000), "5.1.02.01", "APBD", "E-Purchasing", 2, 11, ForSmallBusiness: true, IsPdn: false);

    [Theory]
    [InlineData(Heading + "\n" + Row + "\n")]
    [InlineData("\uFEFF" + Heading + "\r\n" + Row)]
    [InlineData("Kode RUP;Nama Paket;PAGU;Kode Rekening;Sumber Dana;Metode;Bulan Mulai;Bulan Selesai;Usaha Kecil;PDN\n36147697;Konsumsi rapat;1.250.000;5.1.02.01;APBD;E-Purchasing;2;11;Ya;Tidak")]
    [InlineData(" kode-rup , nama  paket,pagu,kode_rekening,sumber_dana,metode,bulan_mulai,bulan_selesai,usaha_kecil,pdn\r" + Row + "\r")]
    [InlineData(Heading + "\n\n36147697,\"Konsumsi rapat\",\"Rp1.250.000,00\",5.1.02.01,APBD,E-Purchasing,2,11,1,0\n,,,,,,,,,\n")]
    [InlineData("catatan," + Heading + "\nx," + Row)]
    public void A_file_of_the_usual_kinds_is_read(string text) =>
        Assert.Equal(Line, Assert.Single(Read(text).Value.Rows).Line);

    [Fact]
    public void Quotes_may_hold_separators_quotes_and_line_breaks_and_rows_keep_their_numbers()
    {
        var rows = Read(Heading + "\n1,\"Kursi, meja\",1,a,b,Tender,1,1,ya,ya\n2,\"Spanduk \"\"Selamat\"\"\nbaris dua\",1,a,b,Tender,1,1,ya,ya\n3,Map,1,a,b,Tender,1,1,ya,ya").Value.Rows;
        Assert.Equal([(2, "Kursi, meja"), (3, "Spanduk \"Selamat\"\nbaris dua"), (5, "Map")], rows.Select(row => (row.Number, row.Line!.Name)));
    }

    [Fact]
    public void Missing_columns_are_named()
    {
        var error = Read("kode_rup,nama_paket\n1,2").Error!;
        Assert.Equal("budget.missing-columns", error.Code);
        Assert.StartsWith("Kolom pagu, kode_rekening, sumber_dana, metode", error.Message);
    }

    [Fact]
    public void A_column_twice_is_refused() => Assert.Equal("budget.column-twice", Read(Heading + ",PAGU\n" + Row + ",1").Error?.Code);

    [Fact]
    public void Columns_it_does_not_know_are_named() => Assert.Equal(["kode_pd"], Read(Heading + ",kode_pd\n" + Row + ",DINDIK").Value.IgnoredColumns);

    public static TheoryData<string, byte[]> Strange => new()
    {
        { "UTF-16 with mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Heading)] },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes(Heading + "\n" + Row) },
        { "UTF-16 big-endian", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Heading)] },
        { "Windows-1252", [.. Encoding.UTF8.GetBytes(Heading + "\n1,Caf"), 0xE9, .. Encoding.UTF8.GetBytes(",1,a,b,c,1,1,ya,ya")] },
        { "a spreadsheet", [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0x00] },
    };

    [Theory, MemberData(nameof(Strange), DisableDiscoveryEnumeration = true)]
    public void Other_encodings_are_refused_with_what_to_do(string kind, byte[] content)
    {
        var error = RupFile.Read(content).Error;
        Assert.True(error?.Code == "budget.wrong-encoding", kind);
        Assert.Contains("CSV UTF-8", error!.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(Heading)]
    [InlineData(Heading + "\n,,,,,,,,,\n")]
    public void A_file_without_packages_is_refused(string text) => Assert.NotNull(Read(text).Error);

    [Theory]
    [InlineData("0", "harus lebih dari nol")]
    [InlineData("-5", "harus lebih dari nol")]
    [InlineData("-1.250.000", "−Rp1.250.000 harus lebih dari nol")]
    [InlineData("", "Pagu kosong")]
    [InlineData("1.25", "bukan rupiah bulat")]
    [InlineData("1250.5", "bukan rupiah bulat")]
    [InlineData("1,250,000", "bukan rupiah bulat")]
    [InlineData("12.50.000", "bukan rupiah bulat")]
    [InlineData("1e9", "bukan rupiah bulat")]
    [InlineData("99999999999999999999", "bukan rupiah bulat")]
    [InlineData("900000000000000", "melebihi seratus triliun")]
    public void A_pagu_that_is_none_has_its_sentence(string pagu, string sentence) =>
        Assert.Contains(sentence, Assert.Single(Problems($"1;Map;{pagu};a;b;Tender;1;1;ya;ya")));

    [Fact]
    public void Every_problem_of_a_row_is_named() => Assert.Equal(7, Problems(";;x;a;b;c;0;13;mungkin;ya").Count);

    [Fact]
    public void A_schedule_that_ends_before_it_starts_is_a_problem() =>
        Assert.Contains("sebelum bulan mulai", Assert.Single(Problems("1;Map;1;a;b;Tender;9;3;ya;ya")));

    [Fact]
    public void A_method_nobody_knows_is_a_problem_that_names_the_known_ones() =>
        Assert.Contains("E-Purchasing, Pengadaan Langsung", Assert.Single(Problems("1;Map;1;a;b;Ngawur;1;3;ya;ya")));

    [Fact]
    public void A_code_twice_is_told_even_when_its_first_row_has_another_problem()
    {
        var sheet = Read(Heading + "\n7,Map,1,a,b,Tender,0,1,ya,ya\n7,Map,1,a,b,Tender,1,1,ya,ya\n").Value;
        var plan = ImportPlan.Of(sheet, Guid.CreateVersion7(), 2026, new Dictionary<string, ExistingPackage>());
        Assert.Equal([RowFate.Refused, RowFate.Refused], plan.Rows.Select(row => row.Fate));
        Assert.Contains("sudah ada di baris 2", plan.Rows[1].Sentence);
    }

    [Fact]
    public void A_file_over_five_megabytes_is_refused() => Assert.Equal("budget.file-too-large", RupFile.Read(new byte[RupFile.MostBytes + 1]).Error?.Code);

    [Fact]
    public void Fifty_thousand_rows_are_read_and_one_more_is_refused()
    {
        var rows = string.Concat(Enumerable.Repeat("1,Map,1,a,b,Tender,1,1,ya,ya\n", RupFile.MostRows));
        Assert.Equal(RupFile.MostRows, Read(Heading + "\n" + rows).Value.Rows.Count);
        Assert.Equal("budget.too-many-rows", Read(Heading + "\n" + rows + "1,Map,1,a,b,Tender,1,1,ya,ya").Error?.Code);
    }

    private static Result<RupSheet> Read(string text) => RupFile.Read(Encoding.UTF8.GetBytes(text));

    private static IReadOnlyList<string> Problems(string row) => Assert.Single(Read(Heading.Replace(',', ';') + "\n" + row).Value.Rows).Problems;
}
