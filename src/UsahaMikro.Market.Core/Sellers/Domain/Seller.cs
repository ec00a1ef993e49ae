using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>What a seller states of itself.</summary>
public sealed record SellerProfile
{
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required string OwnerName { get; init; }
    public bool OwnerIsWoman { get; init; }
    public bool OwnerHasDisability { get; init; }
    public string Story { get; init; } = "";
    public required string KelurahanCode { get; init; }
    public string Address { get; init; } = "";
    public required BusinessScale Scale { get; init; }
    public required LegalForm LegalForm { get; init; }
    public string Nib { get; init; } = "";
    public IReadOnlyList<string> Kbli { get; init; } = [];

    /// <summary>Without land and buildings of the place of business (BGR 4(3), BKS 4(2)).</summary>
    public Rupiah Capital { get; init; }

    public Rupiah AnnualSales { get; init; }
    public DateOnly StartedOn { get; init; }
    public string GroupName { get; init; } = "";
    public bool IsPkp { get; init; }
    public string CapacityNote { get; init; } = "";
}

/// <summary>Pelaku usaha that sells here.</summary>
public sealed class Seller : AggregateRoot
{
    private readonly List<SellerDocument> _documents = [];
    private readonly List<SellerDeliveryRate> _deliveryRates = [];

    private Seller() { }

    public Guid Id { get; private init; }
    public string Slug { get; private init; } = "";
    public string Name { get; private set; } = "";
    public string OwnerName { get; private set; } = "";
    public bool OwnerIsWoman { get; private set; }
    public bool OwnerHasDisability { get; private set; }
    public string Story { get; private set; } = "";
    public string KelurahanCode { get; private set; } = "";
    public string Address { get; private set; } = "";
    public BusinessScale Scale { get; private set; }
    public LegalForm LegalForm { get; private set; }
    public RegistryState Registry { get; private set; }
    public string Nib { get; private set; } = "";

    /// <summary>Five-digit codes, separated by commas.</summary>
    public string Kbli { get; private set; } = "";

    public Rupiah Capital { get; private set; }
    public Rupiah AnnualSales { get; private set; }
    public DateOnly StartedOn { get; private set; }
    public string GroupName { get; private set; } = "";
    public bool IsPkp { get; private set; }
    public string CapacityNote { get; private set; } = "";
    public DateTimeOffset RegisteredAt { get; private init; }
    public IReadOnlyList<SellerDocument> Documents => _documents;
    public IReadOnlyList<SellerDeliveryRate> DeliveryRates => _deliveryRates;

    public static Seller Register(SellerProfile profile, DateTimeOffset at)
    {
        var seller = new Seller
        {
            Id = Guid.CreateVersion7(at),
            Slug = profile.Slug,
            Name = profile.Name,
            OwnerName = profile.OwnerName,
            OwnerIsWoman = profile.OwnerIsWoman,
            OwnerHasDisability = profile.OwnerHasDisability,
            Story = profile.Story,
            KelurahanCode = profile.KelurahanCode,
            Address = profile.Address,
            Scale = profile.Scale,
            LegalForm = profile.LegalForm,
            Registry = RegistryState.Registered,
            Nib = profile.Nib,
            Kbli = string.Join(',', profile.Kbli),
            Capital = profile.Capital,
            AnnualSales = profile.AnnualSales,
            StartedOn = profile.StartedOn,
            GroupName = profile.GroupName,
            IsPkp = profile.IsPkp,
            CapacityNote = profile.CapacityNote,
            RegisteredAt = at,
        };
        seller.Raise(new SellerChanged(seller.Id));
        return seller;
    }

    /// <summary>The Dinas has compared the data with its documents (<i>memeriksa kesesuaian data</i>, BKS 14(2)).</summary>
    public void Verify()
    {
        if (Registry is RegistryState.Verified) return;
        Registry = RegistryState.Verified;
        Raise(new SellerChanged(Id));
    }

    public void AddDocument(DocumentKind kind, string number, string issuer, DateOnly issuedOn, DateOnly? validThrough)
    {
        _documents.Add(new SellerDocument(kind, number, issuer, issuedOn, validThrough));
        Raise(new SellerChanged(Id));
    }

    public void DeliverTo(string kecamatanCode, Rupiah price)
    {
        _deliveryRates.RemoveAll(rate => rate.KecamatanCode == kecamatanCode);
        _deliveryRates.Add(new SellerDeliveryRate(kecamatanCode, price));
    }
}

/// <summary>A licence or certificate of a seller.</summary>
public sealed class SellerDocument(DocumentKind kind, string number, string issuer, DateOnly issuedOn, DateOnly? validThrough) : IPartOf<Seller>
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public DocumentKind Kind { get; private init; } = kind;
    public string Number { get; private init; } = number;
    public string Issuer { get; private init; } = issuer;
    public DateOnly IssuedOn { get; private init; } = issuedOn;
    public DateOnly? ValidThrough { get; private init; } = validThrough;
}

/// <summary>The price of bringing goods to one kecamatan.</summary>
public sealed class SellerDeliveryRate(string kecamatanCode, Rupiah price) : IPartOf<Seller>
{
    public string KecamatanCode { get; private init; } = kecamatanCode;
    public Rupiah Price { get; private set; } = price;
}
