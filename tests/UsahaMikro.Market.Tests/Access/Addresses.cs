namespace UsahaMikro.Market.Tests.Access;

/// <summary>Whose id stands in the address. <see cref="Mixed"/>: the first id is one's own, the last another's.</summary>
internal enum IdKind { Own, Foreign, Mixed, Missing, Malformed }

/// <summary>Fills the patterns of the route table with ids of the two parties.</summary>
internal sealed class Addresses(Party first, Party second, Notices notices, string invitation)
{
    private const string Nowhere = "0197c0de-0000-7000-8000-000000000000";
    private const string Nonsense = "%27%22%3Cx%3E%2A";

    /// <summary>The address, or null where this kind of id makes no sense for the pattern.</summary>
    public string? Of(Door door, IdKind kind, Guid? spareSession = null)
    {
        if (door.Parameters.Count == 0) return kind is IdKind.Own ? door.Pattern : null;

        var own = Filled(door, _ => IdKind.Own, spareSession);
        var url = kind switch
        {
            IdKind.Mixed when door.Parameters.Count < 2 => null,
            IdKind.Mixed => Filled(door, name => name != door.Parameters[^1] ? IdKind.Own : name is "delivery" ? IdKind.Missing : IdKind.Foreign, spareSession),
            IdKind.Malformed => Filled(door, name => name == door.Parameters[^1] ? IdKind.Malformed : IdKind.Own, spareSession),
            _ => Filled(door, _ => kind, spareSession),
        };
        return kind is not IdKind.Own && url == own ? null : url;
    }

    private string? Filled(Door door, Func<string, IdKind> kindOf, Guid? spareSession)
    {
        var url = door.Pattern;
        foreach (var name in door.Parameters)
        {
            if (Value(door.Pattern, name, kindOf(name), spareSession) is not { } value) return null;
            url = url.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return url;
    }

    private string? Value(string pattern, string name, IdKind kind, Guid? spareSession) => kind switch
    {
        IdKind.Own when pattern.StartsWith("/akun/sesi/", StringComparison.Ordinal) => spareSession?.ToString() ?? Nowhere,
        IdKind.Own => Of(first, pattern, name),
        IdKind.Foreign => Of(second, pattern, name),
        IdKind.Missing => name is "delivery" or "guideline" or "round" ? "99" : name is "id" or "lineId" or "membershipId" or "seat" or "member" ? Nowhere : name is "hash" ? new string('0', 64) : "tidakada9",
        _ => Nonsense,
    };

    private string? Of(Party party, string pattern, string name) => name switch
    {
        "agencyCode" => party.AgencyCode,
        "number" when pattern.StartsWith("/kurasi/", StringComparison.Ordinal) => party.CaseNumber,
        "number" when pattern.Contains("bantuan-izin", StringComparison.Ordinal) => party.HelpNumber,
        "number" or "orderNumber" => party.Orders[StateFor(pattern)],
        "delivery" => "1",
        "key" => !pattern.Contains("/perubahan/", StringComparison.Ordinal) ? "RatioTarget"
            : pattern.EndsWith("/penarikan", StringComparison.Ordinal) ? Notices.WithdrawKey : Notices.ConfirmKey,
        "round" => "1",
        // The first is confirmed; the second was begun by the doors before.
        "guideline" => pattern.EndsWith("/{guideline}", StringComparison.Ordinal) ? "1" : "2",
        "question" => "mutu-sama",
        "groupType" => "sentra",
        "group" => "sentra-emping",
        "seat" => party.Seat.ToString(),
        "member" => party.CooperativeMember.ToString(),
        "lineId" => party.BasketLine.ToString(),
        "membershipId" => party.Membership.ToString(),
        "address" => party.ProductAddress,
        "emoji" => "1f35a",
        "token" => invitation,
        "id" => (pattern.Contains("/varian/", StringComparison.Ordinal) ? party.VariantId
            : pattern.Contains("/dokumen/", StringComparison.Ordinal) ? party.Document
            : pattern.Contains("/lokasi/", StringComparison.Ordinal) ? party.Place
            : pattern.StartsWith("/dinas/regulasi/libur/", StringComparison.Ordinal) ? notices.Holiday
            : pattern.Contains("/perubahan/{id}", StringComparison.Ordinal) ? pattern.EndsWith("/penarikan", StringComparison.Ordinal) ? notices.ToWithdraw : notices.ToConfirm
            : pattern.Contains("/libur/", StringComparison.Ordinal) ? party.Holiday
            : pattern.StartsWith("/usaha/produk/impor/", StringComparison.Ordinal) ? party.ProductImport
            : pattern.Contains("/impor/", StringComparison.Ordinal) ? party.Import
            : pattern.StartsWith("/akun/sesi/", StringComparison.Ordinal) ? party.ColleaguesSession
            : party.Colleague).ToString(),
        "code" => pattern switch
        {
            "/bahasa/{code}" => "id",
            "/galat/{code}" => "404",
            "/peraturan/{code}" => "SRG",
            _ when pattern.Contains("/paket/", StringComparison.Ordinal) => party.PackageCode,
            "/pendampingan/kurasi/{code}" => party.Mentees.DraftCode,
            "/pendampingan/kurasi/{code}/penarikan" => party.Mentees.HandedInCode,
            _ when pattern.Contains("unggulan", StringComparison.Ordinal) => party.LabelledCode,
            _ => pattern.Contains("kurasi", StringComparison.Ordinal) ? party.CuratedCode : party.ProductCode,
        },
        "slug" => pattern switch
        {
            "/kategori/{slug}" => "kue-basah",
            "/keperluan/{slug}" or "/bagikan/keperluan/{slug}.png" => "rapat",
            _ when pattern.Contains("/koperasi", StringComparison.Ordinal) => party.CooperativeSlug,
            "/dinas/pelaku-usaha/{slug}/formulir" => party.Mentees.ReturnedSlug,
            _ when pattern.EndsWith("/perbaikan", StringComparison.Ordinal) => party.Mentees.ReturnedSlug,
            _ when pattern.StartsWith("/pendampingan/", StringComparison.Ordinal) => party.Mentees.Slug,
            _ => party.SellerSlug,
        },
        _ => null,
    };

    private static string StateFor(string pattern) => pattern switch
    {
        _ when pattern.EndsWith("/konfirmasi", StringComparison.Ordinal) => "awaiting",
        _ when pattern.EndsWith("/pengiriman/baru", StringComparison.Ordinal) => "confirmed",
        _ when pattern.EndsWith("/pemeriksaan", StringComparison.Ordinal) || pattern.Contains("/surat-jalan/", StringComparison.Ordinal) => "sent",
        _ when pattern.EndsWith("/serah-terima", StringComparison.Ordinal) || pattern.Contains("/bast/", StringComparison.Ordinal) => "inspected",
        _ => "placed",
    };
}
