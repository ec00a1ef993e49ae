using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Sellers;

/// <summary>A document as lists show it.</summary>
public sealed record DocumentLine(
    Guid Id, string Kind, string Number, string Issuer, string Issued, string Through, string State, Tone Tone, string Icon, string Note, string Checked,
    bool HasFile, bool MayChangeComposition, bool MayRenew, string Seller, string SellerUrl)
{
    public static DocumentLine From(DocumentRow row)
    {
        var (state, tone, icon) = (row.State, row.Warning) switch
        {
            (DocumentState.Verified, { IsOver: true }) => ("Tidak berlaku lagi", Tone.Bad, "alert-triangle"),
            (DocumentState.Verified, { } near) => (char.ToUpperInvariant(near.Text[0]) + near.Text[1..], Tone.Warn, "calendar-due"),
            (DocumentState.Verified, _) => ("Berlaku", Tone.Good, "check"),
            (DocumentState.Waiting, _) => (row.State.Label(), Tone.Warn, "clock"),
            (DocumentState.Refused, _) => (row.State.Label(), Tone.Bad, "edit"),
            _ => (row.State.Label(), Tone.Plain, "archive"),
        };
        return new DocumentLine(
            row.Id, row.Kind.Label(), row.Number, row.Issuer, Formats.ShortDate(row.IssuedOn), row.Through is { } through ? Formats.ShortDate(through) : "selama usaha berjalan",
            state, tone, icon, row.Note, row.CheckedAt is { } at && row.CheckedByName.Length > 0 ? $"{row.CheckedByName}, {Formats.ShortDate(at)}" : "",
            row.HasFile, row.Kind is DocumentKind.Halal && row.State is DocumentState.Verified,
            row.State is not DocumentState.Replaced && !row.IsRenewed, row.SellerName, $"/dinas/pelaku-usaha/{row.SellerSlug}");
    }
}
