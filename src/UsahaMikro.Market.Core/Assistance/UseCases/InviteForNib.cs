using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Data;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.UseCases;

/// <param name="Slugs">The businesses that are invited.</param>
public sealed record InviteForNibCommand(IReadOnlyList<string> Slugs, HelpMeans Means, DateOnly On, string Place);

/// <summary>
/// Businesses without a NIB are invited together to one appointment (BKS 8(2).b); who had asked already gets the appointment on that request,
/// who has an appointment keeps it.
/// </summary>
public sealed class InviteForNib(MarketDbContext db, HelpDesk desk, ISellerRegistry sellers, TimeProvider clock)
{
    private const string OnTheirBehalf = "Diundang Dinas karena belum punya NIB.";

    /// <returns>How many were invited; who has a NIB or an appointment by now is left out.</returns>
    public Task<Result<int>> ExecuteAsync(InviteForNibCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<int>(actor, async () =>
        {
            if (command.Slugs.Count == 0) return AssistanceErrors.NobodyChosen;
            var invited = 0;
            foreach (var slug in command.Slugs.Distinct())
            {
                if (await sellers.FindBySlugAsync(slug, cancellationToken) is not { } seller) return AssistanceErrors.NotFound;
                if (seller.Nib.Length > 0) continue;
                var done = await InviteAsync(seller, command, actor, cancellationToken);
                if (done.Error is { } error) return error;
                if (done.Value) invited++;
            }

            return invited;
        }, cancellationToken);

    /// <returns>False where there is an appointment already.</returns>
    private async Task<Result<bool>> InviteAsync(SellerCard seller, InviteForNibCommand command, Actor by, CancellationToken cancellationToken)
    {
        var request = await desk.OpenAsync(seller.Id, DocumentKind.Nib, cancellationToken);
        if (request is { State: HelpState.Accepted }) return false;
        if (request is null)
        {
            var asked = await desk.AskAsync(seller, new HelpWish(DocumentKind.Nib, "", "", OnTheirBehalf, command.Means, ""), by, cancellationToken);
            if (asked.Error is { } error) return error;
            request = asked.Value;
        }

        var owner = await desk.OwnerOfAsync(seller.Id, cancellationToken);
        var accepted = request.Accept(new Appointment(command.Means, command.On, command.Place), by, owner, clock.GetUtcNow());
        return accepted.Error is { } refusal ? refusal : true;
    }
}
