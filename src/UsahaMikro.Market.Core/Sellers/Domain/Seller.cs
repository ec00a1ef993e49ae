using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>Pelaku usaha that sells here.</summary>
public sealed partial class Seller : AggregateRoot
{
    private readonly List<SellerDeliveryRate> _deliveryRates = [];

    private Seller() { }

    public Guid Id { get; private init; }
    public string Slug { get; private init; } = "";
    public string Name { get; private set; } = "";
    public string OwnerName { get; private set; } = "";

    /// <summary>Null where the owner did not say; the same for a disability.</summary>
    public bool? OwnerIsWoman { get; private set; }

    public bool? OwnerHasDisability { get; private set; }
    public string Story { get; private set; } = "";
    public string KelurahanCode { get; private set; } = "";
    public string Address { get; private set; } = "";
    public BusinessScale Scale { get; private set; }
    public LegalForm LegalForm { get; private set; }

    /// <summary>Stands for the legal form in the index that gives an account one business of each sort.</summary>
    public bool IsLegalEntity { get; private set; }

    public RegistryState Registry { get; private set; }
    public string Nib { get; private set; } = "";

    /// <summary>When OSS gave the number out; null where nobody asked yet.</summary>
    public DateOnly? NibOn { get; private set; }

    /// <summary>Five-digit codes, separated by commas.</summary>
    public string Kbli { get; private set; } = "";

    public RiskLevel? Risk { get; private set; }
    public Rupiah Capital { get; private set; }

    /// <summary>Of twelve months, as last declared.</summary>
    public Rupiah AnnualSales { get; private set; }

    public DateOnly StartedOn { get; private set; }
    public GroupType GroupType { get; private set; }
    public string GroupName { get; private set; } = "";
    public string Cooperative { get; private set; } = "";
    public bool IsPkp { get; private set; }
    public string PkpNumber { get; private set; } = "";
    public DateOnly? PkpSince { get; private set; }
    public string PphNumber { get; private set; } = "";
    public DateOnly? PphUntil { get; private set; }
    public int? FreeTurnoverYear { get; private set; }
    public DateOnly? FreeTurnoverStatedOn { get; private set; }
    public string CapacityNote { get; private set; } = "";
    public DateTimeOffset RegisteredAt { get; private init; }
    public Intake Intake { get; private init; }
    public Guid? ApplicantId { get; private init; }

    /// <summary>Who typed the data in first on the owner's behalf; the steps say who did so later.</summary>
    public Guid? EnteredById { get; private init; }

    public string EnteredByName { get; private init; } = "";
    public string ScanHash { get; private init; } = "";
    public string ScanType { get; private init; } = "";
    public SellerPrivate? Private { get; private set; }
    public IReadOnlyList<SellerDeliveryRate> DeliveryRates => _deliveryRates;

    public static Seller Register(SellerProfile profile, DateTimeOffset at, Submission? submission = null)
    {
        var by = submission ?? Submission.Unknown;
        var seller = new Seller
        {
            Id = Guid.CreateVersion7(at),
            Slug = profile.Slug,
            Scale = profile.Scale,
            Registry = RegistryMoves.Table.Start,
            RegisteredAt = at,
            Intake = by.Intake,
            ApplicantId = by.ApplicantId,
            EnteredById = by.EnteredById,
            EnteredByName = by.EnteredByName,
            ScanHash = by.ScanHash,
            ScanType = by.ScanType,
        };
        seller.Describe(profile);
        seller._steps.Add(new RegistryStep(seller.Registry, by.Intake is Intake.Self ? "Pendaftaran dikirim" : "Pendaftaran dicatat petugas", by.AuthorId, by.EnteredByName, at, ""));
        return seller;
    }

    public void Keep(PrivateFacts facts)
    {
        if (Private is null) Private = new SellerPrivate(facts);
        else Private.Change(facts);
        Private.Stand(IsLegalEntity, Registry);
    }

    /// <summary>Whoever may not judge: the applicant, and everyone who ever sent the data in.</summary>
    public bool WasBroughtInBy(Guid user) =>
        user == ApplicantId || user == EnteredById || _steps.Any(step => step.State is RegistryState.Registered && step.ById == user);

    public void DeliverTo(string kecamatanCode, Rupiah price)
    {
        _deliveryRates.RemoveAll(rate => rate.KecamatanCode == kecamatanCode);
        _deliveryRates.Add(new SellerDeliveryRate(kecamatanCode, price));
    }

    /// <summary>All that may be stated anew; slug, scale and standing are not among it.</summary>
    private void Describe(SellerProfile profile)
    {
        (Name, OwnerName, OwnerIsWoman, OwnerHasDisability) = (profile.Name, profile.OwnerName, profile.OwnerIsWoman, profile.OwnerHasDisability);
        (Story, KelurahanCode, Address) = (profile.Story, profile.KelurahanCode, profile.Address);
        (LegalForm, IsLegalEntity) = (profile.LegalForm, profile.LegalForm.IsLegalEntity());
        (Nib, NibOn, Kbli, Risk) = (profile.Nib, profile.NibOn, string.Join(',', profile.Kbli), profile.Risk);
        (Capital, AnnualSales, StartedOn) = (profile.Capital, profile.AnnualSales, profile.StartedOn);
        (GroupType, GroupName, Cooperative, CapacityNote) = (profile.GroupType, profile.GroupName, profile.Cooperative, profile.CapacityNote);
        StateTax(profile.Tax);
        Raise(new SellerChanged(Id));
    }

    private void StateTax(TaxFacts tax)
    {
        (IsPkp, PkpNumber, PkpSince) = (tax.IsPkp, tax.PkpNumber, tax.PkpSince);
        (PphNumber, PphUntil) = (tax.PphNumber, tax.PphUntil);
        (FreeTurnoverYear, FreeTurnoverStatedOn) = (tax.FreeTurnoverYear, tax.FreeTurnoverStatedOn);
    }
}
