using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

public sealed partial class Seller
{
    private readonly List<ScaleStep> _scaleSteps = [];

    /// <summary>When the sales of the last twelve months were stated; null for who never did.</summary>
    public DateOnly? SalesDeclaredOn { get; private set; }

    public bool IsNearLimit { get; private set; }
    public IReadOnlyList<ScaleStep> ScaleSteps => _scaleSteps;

    /// <summary>The yearly statement of sales and capital.</summary>
    public void Declare(Rupiah capital, Rupiah sales, DateOnly on) => (Capital, AnnualSales, SalesDeclaredOn) = (capital, sales, on);

    /// <summary>Takes the verdict over; a step is written only where scale or nearness changed, and at the first one.</summary>
    /// <param name="platform">Sold here in the last twelve months.</param>
    public void TakeScale(ScaleVerdict verdict, Rupiah platform, Actor by, DateTimeOffset at)
    {
        if (_scaleSteps.Count > 0 && (Scale, IsNearLimit) == (verdict.Scale, verdict.IsNearLimit)) return;

        (Scale, IsNearLimit) = (verdict.Scale, verdict.IsNearLimit);
        _scaleSteps.Add(new ScaleStep(
            verdict.Scale, verdict.IsNearLimit, verdict.Criterion, verdict.Sentence, verdict.Pasal, AnnualSales, platform, at, by.DisplayName));
        Raise(new SellerChanged(Id));
    }
}
