using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

/// <summary>Boards and members of the demo's cooperatives, with some who left, one who was refused and some who are asked.</summary>
internal sealed class DemoCooperatives(MarketDbContext db, SeedFiles files, IMembershipBook memberships, TimeProvider clock) : IDemoPart
{
    private static readonly Actor Dinas =
        new(Guid.Parse("00000000-0000-7000-8000-000000000002"), "Siti Maesaroh", Role.DinasOfficer, OrganisationKind.Operator);

    public int Order => 40;
    public string Name => "koperasi";

    public async Task<int> SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<BoardSeat>().AnyAsync(cancellationToken)) return 0;

        var made = 0;
        await db.InTransactionAsync(SeedDemo.By, async () =>
        {
            var sellers = await db.Set<Seller>().ToDictionaryAsync(seller => seller.Slug, cancellationToken);
            foreach (var row in files.Read<RegistryRows>("demo", "registry.json").Cooperatives)
            {
                var cooperative = sellers[row.Cooperative];
                var holders = await memberships.HoldersAsync(Role.CooperativeOfficer, cooperative.Id, clock.Today(), cancellationToken);
                db.AddRange(row.Seats.Select(seat => Seat(cooperative, seat, holders.FirstOrDefault(holder => holder.Name == seat.Name)?.AccountId)));
                db.AddRange(row.Members.Select(member => Member(cooperative, sellers[member.Seller], member)));
                made += row.Seats.Count + row.Members.Count;
            }

            return Result.Ok();
        }, cancellationToken);
        return made;
    }

    private BoardSeat Seat(Seller cooperative, SeatRow row, Guid? account)
    {
        var seat =
            BoardSeat.Fill(cooperative, row.Name, row.Office, Day(row.FromMonthsAgo), account, clock.Today(), OfficerOf(cooperative), clock.GetUtcNow()).Value;
        if (row.UntilMonthsAgo is { } until) seat.Leave(Day(until), row.Reason!, clock.Today(), OfficerOf(cooperative), clock.GetUtcNow());
        return seat;
    }

    private CooperativeMember Member(Seller cooperative, Seller seller, MemberRow row)
    {
        var (officer, today, at) = (OfficerOf(cooperative), clock.Today(), clock.GetUtcNow().AddDays(row.State is CooperativeMemberState.Proposed ? -2 : -200));
        var member = CooperativeMember.Propose(cooperative, seller, Day(row.FromMonthsAgo), today, officer, at).Value;
        if (row.State is CooperativeMemberState.Active or CooperativeMemberState.Ended) member.Confirm([], Dinas, at.AddDays(3));
        if (row.State is CooperativeMemberState.Refused) member.Refuse(row.Reason!, [], Dinas, at.AddDays(3));
        if (row.UntilMonthsAgo is { } until) member.End(Day(until), row.Reason!, today, officer, at.AddDays(60));
        return member;
    }

    private DateOnly Day(int monthsAgo) => clock.Today().AddMonths(-monthsAgo);

    private static Actor OfficerOf(Seller cooperative) =>
        new(null, cooperative.OwnerName, Role.CooperativeOfficer, OrganisationKind.Seller, cooperative.Id, cooperative.Name);
}
