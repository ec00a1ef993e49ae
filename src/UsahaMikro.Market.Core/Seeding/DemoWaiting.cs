using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

/// <summary>An order of the last days that waits for the seller, the Pejabat Pengadaan or the PPK.</summary>
internal sealed record DemoWaiting(string Agency, string Seller, string Category, DemoStage Stage, int DaysAgo, Rupiah Value)
{
    private static readonly DemoWaiting[] All =
    [
        new("DINDIK", "dapur-bu-sarnah", "nasi-kotak", DemoStage.Placed, 1, new Rupiah(1_900_000)),
        new("DINDIK", "dapur-bu-sarnah", "nasi-kotak", DemoStage.Confirmed, 2, new Rupiah(2_600_000)),
        new("DINDIK", "dapur-bu-sarnah", "nasi-kotak", DemoStage.Sent, 3, new Rupiah(3_200_000)),
        new("DINDIK", "dapur-bu-sarnah", "nasi-kotak", DemoStage.Inspected, 4, new Rupiah(2_100_000)),
        new("DPUPR", "dapur-bu-sarnah", "nasi-kotak", DemoStage.Placed, 1, new Rupiah(1_400_000)),
        new("DPUPR", "dapur-bu-sarnah", "nasi-kotak", DemoStage.Sent, 3, new Rupiah(2_800_000)),
        new("SETDA", "mebel-walantaka-jaya", "meja-kursi", DemoStage.Placed, 1, new Rupiah(6_500_000)),
        new("SETDA", "mebel-walantaka-jaya", "meja-kursi", DemoStage.Confirmed, 5, new Rupiah(9_500_000)),
    ];

    public static IEnumerable<DemoWaiting> Of(string agencyCode) => All.Where(one => one.Agency == agencyCode);
}
