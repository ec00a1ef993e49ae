using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.Contracts;

/// <summary>Where a request for help stands; the last three are final.</summary>
public enum HelpState { Asked, Accepted, Done, Closed, Withdrawn }

/// <summary>By which means help is given (BKS 9(3)).</summary>
public enum HelpMeans { TechnicalGuidance, Consultation, Training }

/// <summary>How the words of help read on screen.</summary>
public static class HelpWords
{
    /// <summary>The papers one can be helped with (BKS 8(2), 9(2)).</summary>
    public static IReadOnlyList<DocumentKind> Papers { get; } =
    [
        DocumentKind.Nib, DocumentKind.PernyataanStandar, DocumentKind.SertifikatStandar, DocumentKind.Halal, DocumentKind.Pirt, DocumentKind.Bpom,
        DocumentKind.Pkrt, DocumentKind.Sni, DocumentKind.Merek, DocumentKind.SuratKeteranganUsaha,
    ];

    public static string Label(this HelpState state) => state switch
    {
        HelpState.Asked => "Diajukan",
        HelpState.Accepted => "Diterima",
        HelpState.Done => "Selesai",
        HelpState.Closed => "Ditutup",
        _ => "Ditarik",
    };

    public static string Label(this HelpMeans means) => means switch
    {
        HelpMeans.TechnicalGuidance => "Bimbingan teknis",
        HelpMeans.Consultation => "Konsultasi",
        _ => "Pelatihan",
    };

    public static bool IsOpen(this HelpState state) => state is HelpState.Asked or HelpState.Accepted;
}

/// <summary>Somebody else than the seller moved its request.</summary>
[EventName("assistance.request-moved.1")]
public sealed record HelpRequestMoved(Guid RequestId, HelpState State, string Note) : IDomainEvent;
