using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

internal sealed record HelpSeed(
    string Seller, DocumentKind Paper, string? Product, string Obstacle, HelpMeans Wished, string ContactTime, int DaysAgo, HelpState State, HelpMeans? Means,
    int AppointedInDays, string? Place, string? Reason);

/// <summary>Requests for help in every state; written by the same domain as real ones.</summary>
internal sealed class DemoHelp(
    MarketDbContext db, SeedFiles files, ISellerRegistry registry, IReviewDesk products, IRegulationParameters parameters, NumberSequence numbers, TimeProvider clock) : IDemoPart
{
    private const string Officer = "petugas.dinas";
    private const int AnsweredAfterDays = 1;

    public int Order => 55;
    public string Name => "bantuan izin";

    public async Task<int> SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<HelpRequest>().AnyAsync(cancellationToken)) return 0;

        var officer = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(account => account.UserName == Officer, cancellationToken);
        var by = officer is null ? SeedDemo.By : new Actor(officer.Id, officer.DisplayName, Role.DinasOfficer, OrganisationKind.Operator);
        var rows = files.List<HelpSeed>("demo", "help.json").OrderByDescending(row => row.DaysAgo).ToList();
        await db.InTransactionAsync(SeedDemo.By, async () =>
        {
            var days = await parameters.WholeAsync(ParameterKeys.HelpAnswerDays, clock.Today(), cancellationToken);
            var holidays = await parameters.HolidaysAsync(cancellationToken);
            foreach (var row in rows)
            {
                if (await registry.FindBySlugAsync(row.Seller, cancellationToken) is not { } seller) continue;
                var due = BusinessCalendar.AddWorkingDays(clock.Today().AddDays(-row.DaysAgo), days, holidays);
                db.Add(await MadeAsync(row, seller, due, by, cancellationToken));
            }

            return Result.Ok();
        }, cancellationToken);
        return rows.Count;
    }

    private async Task<HelpRequest> MadeAsync(HelpSeed row, SellerCard seller, DateOnly due, Actor officer, CancellationToken cancellationToken)
    {
        var (day, at) = (clock.Today().AddDays(-row.DaysAgo), clock.GetUtcNow().AddDays(-row.DaysAgo));
        var product = row.Product is null ? null : await products.FindOwnAsync(row.Product.Replace("-", "", StringComparison.Ordinal), seller.Id, cancellationToken);
        var owner = new Actor(null, seller.OwnerName, Role.SellerOwner, OrganisationKind.Seller, seller.Id, seller.Name);
        var request = HelpRequest.Ask(
            new HelpAsking(
                $"BIZ-{day.Year}-{await numbers.NextAsync($"BIZ-{day.Year}", cancellationToken):00000}", seller.Id, seller.Name, row.Paper, product?.Code ?? "",
                product?.Facts.Name ?? "", row.Obstacle, row.Wished, row.ContactTime, [.. seller.Documents.Where(one => one.Kind == row.Paper).Select(one => one.Id)], due),
            owner, at).Value;
        var answered = at.AddDays(AnsweredAfterDays);
        if (row.Means is { } means) Done(request.Accept(new Appointment(means, clock.Today().AddDays(row.AppointedInDays), row.Place!), officer, null, answered));
        if (row.State is HelpState.Done) Done(request.Finish(row.Reason!, officer, null, at.AddDays(row.DaysAgo + row.AppointedInDays)));
        if (row.State is HelpState.Closed) Done(request.Close(row.Reason!, officer, null, answered));
        // Nobody is written to about the demo's past.
        request.ClearEvents();
        return request;
    }

    private static void Done(Result moved)
    {
        if (moved.Error is { } error) throw new InvalidOperationException(error.Message);
    }
}
