using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>Every role's home is its to-do list: what of an ordinary day waits for whom, one line a role.</summary>
public class HomeTests(AccessStage stage) : IClassFixture<AccessStage>
{
    private const string Nothing = "";

    /// <summary>Role, its home, and what of the stage waits there. A role for which nothing can wait yet says so.</summary>
    private static readonly (string Persona, string Home, string[] Waits)[] Homes =
    [
        ("warga", "/", [Nothing]),
        ("penjual", "/usaha", ["Pesanan baru", "Kirim pesanan", "menunggu konfirmasi Anda", "Setujui keanggotaan Koperasi Mawar"]),
        ("koperasi", "/usaha", [Nothing]),
        ("pp", "/instansi", ["Keranjang belum dipesan"]),
        ("ppk", "/instansi", ["Periksa kiriman ke-1"]),
        ("pptk", "/instansi", [Nothing]),
        // Until payments are recorded nothing waits for the treasurer, and until mentoring is planned nothing for the fosterer.
        ("bendahara", "/instansi", [Nothing]),
        ("pembina", "/instansi", [Nothing]),
        ("pakpa", "/instansi", ["Komitmen belanja lokal kurang", "menunggu konfirmasi"]),
        ("adminpd", "/instansi", ["menunggu konfirmasi"]),
        ("dinas", "/dinas", ["Periksa keanggotaan Dapur Mawar", "Sertifikat halal", "Tanggapi bantuan", "belum mencapai sasaran"]),
        ("kadin", "/dinas", ["Periksa keanggotaan Dapur Mawar", "Sahkan perubahan", "belum mencapai sasaran"]),
        ("sistem", "/dinas", ["Sahkan perubahan"]),
        ("apip", "/pengawasan", ["belum mencapai sasaran"]),
        ("walikota", "/pengawasan", ["belum mencapai sasaran"]),
        ("kurator", "/kurasi", ["Kerupuk Mawar"]),
        ("damping", "/pendampingan", ["Perbaiki pendaftaran"]),
        ("fasil", "/pendampingan", [Nothing]),
        ("dpmptsp", "/dinas/bantuan-izin", ["SNI"]),
        // A retailer has no pages before consignment.
        ("ritel", "/akun", [Nothing]),
    ];

    public static TheoryData<string> Personas => [.. Homes.Select(home => home.Persona)];

    [Fact]
    public void Every_role_has_its_line() =>
        Assert.Empty(Enum.GetValues<Role>().Except([Role.Buyer, Role.Machine]).Except(Homes.Select(home => Persona.Named(home.Persona).Role).OfType<Role>()));

    [Theory]
    [MemberData(nameof(Personas))]
    public async Task What_waits_for_a_role_stands_on_its_home(string persona)
    {
        var (_, home, waits) = Homes.Single(one => one.Persona == persona);
        var visit = await stage.VisitAsync(persona);
        if (visit.Persona.Role is { } role && role is not Role.Retailer) Assert.Equal(home, Hats.HomeOf(role, stage.Pages));

        var page = await visit.Browser.PageAsync(home);

        Assert.All(waits, wait => Assert.Contains(wait, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
        // Whatever stands there can be opened by whoever it stands for.
        foreach (var link in page.QuerySelectorAll("main .task a[href]").Select(link => link.GetAttribute("href")!).Distinct().Take(6))
        {
            using var opened = await visit.Browser.GetAsync(link);
            Assert.True(opened.IsSuccessStatusCode, $"{persona}: {link} answers {(int)opened.StatusCode}");
        }
    }

    [Fact]
    public async Task What_is_late_waits_for_whoever_watches_over_the_activity()
    {
        stage.App.Clock.Pass(TimeSpan.FromDays(30));
        try
        {
            using var pptk = await stage.App.SignedInAsync((await stage.App.PersonAsync(Role.Pptk, stage.First.Office)).Email);
            Assert.Contains($"Pesanan {stage.First.Orders["confirmed"]} belum dikirim", await pptk.TextAsync("/instansi"), StringComparison.Ordinal);
        }
        finally
        {
            stage.App.Clock.Pass(TimeSpan.FromDays(-30));
        }
    }
}
