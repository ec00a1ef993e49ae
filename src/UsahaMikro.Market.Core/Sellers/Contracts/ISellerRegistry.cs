using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Contracts;

public enum DocumentKind { Nib, PernyataanStandar, SertifikatStandar, Halal, Pirt, Sni, Pkrt, Merek, Bpom, SuratKeteranganUsaha, TidakHalal, Lainnya }

/// <summary>A licence or certificate that was compared with its file.</summary>
/// <param name="Through">Its last day, that day included, as the law of today counts it (BKS 12); null while the business runs.</param>
public sealed record DocumentFact(Guid Id, DocumentKind Kind, string Number, string Issuer, DateOnly IssuedOn, DateOnly? Through)
{
    public bool HoldsOn(DateOnly day) => IssuedOn <= day && (Through is null || day <= Through);
}

/// <summary>A business of the registry that is a member of a cooperative.</summary>
public sealed record SellerMember(Guid Id, string Name);

/// <summary>A seller as other modules and pages see it. Holds no NIK, no bank account.</summary>
public sealed record SellerCard(
    Guid Id,
    string Slug,
    string Name,
    string OwnerName,
    string Story,
    string KelurahanCode,
    string Address,
    BusinessScale Scale,
    LegalForm LegalForm,
    RegistryState Registry,
    string Nib,
    bool? OwnerIsWoman,
    bool? OwnerHasDisability,
    bool IsPkp,
    string GroupName,
    string CapacityNote,
    DateOnly StartedOn,
    IReadOnlyList<DocumentFact> Documents)
{
    public string KecamatanCode => AreaCode.KecamatanOf(KelurahanCode);

    /// <summary>Five-digit codes, separated by commas.</summary>
    public string Kbli { get; init; } = "";

    /// <summary>Its lines of business, one KBLI code each.</summary>
    public IReadOnlyList<string> Trades => Kbli.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What sort of group <see cref="GroupName"/> names (BKS 25).</summary>
    public GroupType GroupType { get; init; }

    /// <summary>The cooperative its owner says to belong to; empty for none.</summary>
    public string Cooperative { get; init; } = "";

    /// <summary>Kinds of documents in the vault that wait for their check.</summary>
    public IReadOnlyList<DocumentKind> WaitingPapers { get; init; } = [];

    /// <summary>Those that hold today or are still to come, the nearest first.</summary>
    public IReadOnlyList<ShopHoliday> Holidays { get; init; } = [];

    /// <summary>Who is a member of this cooperative today, by name; nobody for what is no cooperative.</summary>
    public IReadOnlyList<SellerMember> Members { get; init; } = [];

    /// <summary>Suspended or withdrawn: nothing of it is offered, orders that run are carried out.</summary>
    public bool IsAway => Registry is RegistryState.Suspended or RegistryState.Withdrawn;

    /// <summary>Who made goods of this seller, as it counts today: a cooperative resells what none of its members made (SRG 3(1)).</summary>
    /// <param name="member">The member the seller names as the maker.</param>
    public Maker MakerOf(Maker stated, Guid? member) =>
        stated is Maker.AnggotaKelompok && LegalForm is LegalForm.Koperasi && Members.All(one => one.Id != member) ? Maker.DijualKembali : stated;

    /// <summary>What is true today of goods that this seller offers; an order freezes it.</summary>
    public LineFacts FactsOf(Maker maker, Guid? member, bool isPdn, int? tkdn, ProductNature nature, string category) => new()
    {
        Scale = Scale,
        LegalForm = LegalForm,
        Registry = Registry,
        Nib = Nib,
        DomicileCode = KelurahanCode,
        Maker = MakerOf(maker, member),
        IsPdn = isPdn,
        Tkdn = tkdn,
        Nature = nature,
        Category = category,
        OwnerIsWoman = OwnerIsWoman is true,
        OwnerHasDisability = OwnerHasDisability is true,
    };
}

/// <summary>Which of its private numbers a seller has given; never the numbers.</summary>
public sealed record GivenNumbers(bool HasNpwp, bool HasBankAccount);

/// <summary>What a seller asks for bringing goods to a kecamatan.</summary>
public sealed record DeliveryRate(string KecamatanCode, Rupiah Price);

/// <summary>The people and organisations a seller is tied to; for those who must not be among them.</summary>
/// <param name="ApplicantId">The account that registered the business as its own.</param>
/// <param name="EnteredById">The officer or mentor who brought it into the registry.</param>
/// <param name="Kin">Other sellers of the same group or cooperative, and the cooperative itself.</param>
public sealed record SellerTies(Guid? ApplicantId, Guid? EnteredById, IReadOnlyList<Guid> Kin);

/// <summary>A seller in one line of a long list.</summary>
public sealed record SellerBrief(
    Guid Id, string Slug, string Name, string OwnerName, string KelurahanCode, BusinessScale Scale, RegistryState Registry, Guid? EnteredById);

/// <summary>The registry of sellers (<i>basis data tunggal</i>, BKS 14–16).</summary>
public interface ISellerRegistry
{
    Task<SellerCard?> FindAsync(Guid sellerId, CancellationToken cancellationToken);

    Task<SellerCard?> FindBySlugAsync(string slug, CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<Guid, SellerCard>> CardsAsync(IReadOnlyCollection<Guid> sellerIds, CancellationToken cancellationToken);

    Task<IReadOnlyList<SellerCard>> AllAsync(CancellationToken cancellationToken);

    Task<IReadOnlyList<DeliveryRate>> DeliveryRatesAsync(Guid sellerId, CancellationToken cancellationToken);

    /// <summary>What each seller with a price for this kecamatan asks.</summary>
    Task<IReadOnlyDictionary<Guid, Rupiah>> DeliveringToAsync(string kecamatanCode, CancellationToken cancellationToken);

    /// <summary>Sellers without private numbers are left out.</summary>
    Task<IReadOnlyDictionary<Guid, GivenNumbers>> GivenNumbersAsync(IReadOnlyCollection<Guid> sellerIds, CancellationToken cancellationToken);

    /// <summary>Null when there is no such seller.</summary>
    Task<SellerTies?> TiesAsync(Guid sellerId, CancellationToken cancellationToken);

    /// <summary>The sellers this officer or mentor brought into the registry.</summary>
    Task<IReadOnlyList<SellerCard>> EnteredByAsync(Guid accountId, CancellationToken cancellationToken);

    /// <summary>All sellers, by name.</summary>
    Task<IReadOnlyList<SellerBrief>> BriefsAsync(CancellationToken cancellationToken);
}

/// <summary>A public fact of a seller changed.</summary>
[EventName("sellers.changed.1")]
public sealed record SellerChanged(Guid SellerId) : IFollowedEvent;
