using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget;

internal static class BudgetErrors
{
    public static Error PaguBelowCommitted(string code, Rupiah committed) => new(
        "budget.pagu-below-committed", ErrorKind.Conflict,
        $"Paket {code}: pagu baru lebih kecil dari yang sudah dikomitmenkan ({committed}).");
}
