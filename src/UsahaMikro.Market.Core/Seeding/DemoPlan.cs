using Bogus;
using UsahaMikro.Market.Agencies.Domain;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

/// <summary>How one agency spends in one year.</summary>
/// <param name="SharePercent">Of its pagu, by the end of the period told.</param>
/// <param name="EligibleShare">How likely an order goes to a local maker.</param>
/// <param name="Elapsed">How much of the year is over.</param>
internal sealed record DemoPlan(decimal SharePercent, double EligibleShare, double Elapsed, DateOnly From, DateOnly To)
{
    public static DemoPlan Of(string profile, int year, DateOnly today)
    {
        var (share, eligible) = profile switch
        {
            "above" => (66m, 0.95),
            "late" => (50m, 0.7),
            "new" => (12m, 0.8),
            _ => (42m, 0.3),
        };
        var from = new DateOnly(year, 1, 6);
        var end = year < today.Year ? new DateOnly(year, 12, 18) : today.AddDays(-1);
        var elapsed = Math.Max(0, (end.DayNumber - from.DayNumber) / 347.0);
        return new DemoPlan(share * (decimal)elapsed, eligible, elapsed, from, end);
    }

    public DateOnly DayOf(int at, int of, Randomizer dice)
    {
        var days = To.DayNumber - From.DayNumber;
        return From.AddDays(Math.Min(days, (int)((at + dice.Double()) * days / of)));
    }
}

/// <summary>The people who order and receive for an agency in the demo's history.</summary>
internal sealed record DemoOfficials(Actor Orderer, Actor Inspector, string? Appointment)
{
    public static async Task<DemoOfficials> OfAsync(Agency agency, IMembershipBook memberships, DateOnly day, CancellationToken cancellationToken)
    {
        var orderers = await memberships.HoldersAsync(Role.PejabatPengadaan, agency.Id, day, cancellationToken);
        var inspectors = await memberships.HoldersAsync(Role.Ppk, agency.Id, day, cancellationToken);
        return new DemoOfficials(
            Official(Role.PejabatPengadaan, agency, orderers.Count > 0 ? orderers[0] : null),
            Official(Role.Ppk, agency, inspectors.Count > 0 ? inspectors[0] : null),
            inspectors.Count > 0 ? inspectors[0].AppointmentNumber : null);
    }

    private static Actor Official(Role role, Agency agency, OfficeHolder? holder) => new(
        holder?.AccountId ?? Guid.CreateVersion7(), holder?.Name ?? $"{role.Label()} {agency.ShortName}", role, OrganisationKind.Agency, agency.Id, agency.Name);
}
