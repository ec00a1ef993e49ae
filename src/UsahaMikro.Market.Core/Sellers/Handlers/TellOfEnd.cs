using System.Globalization;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;

namespace UsahaMikro.Market.Sellers.Handlers;

/// <summary>Writes to the people of the seller which paper ends when, and what to do.</summary>
[HandlerName("sellers.tell-of-end")]
internal sealed class TellOfEnd(INoticeDesk notices) : IHandle<DocumentNearsEnd>
{
    public Task HandleAsync(DocumentNearsEnd happened, CancellationToken cancellationToken) => notices.TellAsync(
        happened.SellerId,
        $"{happened.Kind.Label()} nomor {happened.Number} berlaku sampai {happened.Through.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("id-ID"))}, "
        + $"{happened.DaysLeft} hari lagi. Urus perpanjangannya, lalu unggah yang baru di simpanan dokumen; petugas dapat membantu tanpa biaya.",
        cancellationToken);
}
