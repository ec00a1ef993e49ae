using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.UseCases;

public sealed record InspectLine(int LineNumber, int Accepted, int Refused, string Reason);

public sealed record InspectDeliveryCommand(
    string Number, Guid DeliveryId, IReadOnlyList<InspectLine> Lines, DateOnly Date, string Note, long Version);

/// <summary>The PPK checks what came, accepts or refuses it line by line, and signs the BAST.</summary>
public sealed class InspectDelivery(
    MarketDbContext db, LineReleases releases, IAgencyDirectory agencies, IMembershipBook memberships, NumberSequence numbers, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(InspectDeliveryCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.BuyersOrderAsync(command.Number, actor, cancellationToken) is not { } order) return OrderingErrors.NotFound;
            db.Expect(order, command.Version);

            var found = command.Lines.Select(line => new InspectedLine(line.LineNumber, line.Accepted, line.Refused, line.Reason.Trim())).ToList();
            var bast = found.Any(line => line.Accepted > 0) ? await BastNumberAsync(actor.AgencyId!.Value, command.Date.Year, cancellationToken) : null;
            var appointment = await AppointmentAsync(actor, cancellationToken);
            var inspected = order.Inspect(command.DeliveryId, found, command.Date, command.Note.Trim(), bast, appointment, actor, clock.GetUtcNow());
            if (inspected.Error is not null) return inspected;

            await releases.ReturnRefusedAsync(order, found, actor, cancellationToken);
            return inspected;
        }, cancellationToken);

    private async Task<string> BastNumberAsync(Guid agencyId, int year, CancellationToken cancellationToken)
    {
        var agency = (await agencies.FindAsync(agencyId, cancellationToken))!;
        var next = await numbers.NextAsync($"BAST-{agency.Code}-{year}", cancellationToken);
        return $"BAST-{agency.Code}-{year}-{next:0000}";
    }

    private async Task<string?> AppointmentAsync(Actor actor, CancellationToken cancellationToken)
    {
        var holders = await memberships.HoldersAsync(Role.Ppk, actor.AgencyId!.Value, clock.Today(), cancellationToken);
        return holders.FirstOrDefault(holder => holder.AccountId == actor.UserId)?.AppointmentNumber;
    }
}
