using System.ComponentModel.DataAnnotations;

namespace UsahaMikro.Market.Web.Features.BackOffice.Guidelines;

/// <summary>The day a draft is to begin, and why it is changed.</summary>
public sealed class ProposalForm
{
    [Required]
    public long? Version { get; set; }

    [Required, Display(Name = "Berlaku mulai", Description = "Besok atau sesudahnya; penilaian yang sudah ada tetap menurut pedoman harinya.")]
    public DateOnly? From { get; set; }

    [Required, StringLength(1000), Display(Name = "Alasan perubahan", Description = "Dibaca Kepala Dinas, dan tetap terbaca di riwayat.")]
    public string? Reason { get; set; }
}

public sealed record ProposalPage(string Title, string Root, ProposalForm Form);

/// <summary>Why a guideline goes back or is taken back.</summary>
public sealed record GuidelineReasonForm([StringLength(1000)] string? Reason);
