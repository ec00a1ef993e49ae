using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

public sealed partial class Seller
{
    private readonly List<ScaleStep> _scaleSteps = [];
    private readonly List<SalesDeclaration> _declarations = [];
    private bool _hasNewDeclaration;

    /// <summary>When the sales of the last twelve months were stated; null for who never did.</summary>
    public DateOnly? SalesDeclaredOn { get; private set; }

    public bool IsNearLimit { get; private set; }
    public IReadOnlyList<ScaleStep> ScaleSteps => _scaleSteps;
    public IReadOnlyList<SalesDeclaration> Declarations => _declarations;

    // Rows are numbered when saved.
    private ScaleStep? LastScaleStep => _scaleSteps.OrderBy(step => step.Id == 0).ThenBy(step => step.Id).LastOrDefault();

    /// <summary>The yearly statement of sales and capital; the ones before it stay readable.</summary>
    public void Declare(Rupiah capital, Rupiah sales, DateOnly on, Actor by, DateTimeOffset at)
    {
        (Capital, AnnualSales, SalesDeclaredOn, _hasNewDeclaration) = (capital, sales, on, true);
        _declarations.Add(new SalesDeclaration(capital, sales, on, Registry is RegistryState.Verified or RegistryState.Suspended, by.UserId, by.DisplayName, at));
    }

    /// <summary>Takes the verdict over; a step is written at the first one, at each declaration, and where scale, nearness, criterion or pasal changed.</summary>
    /// <param name="platform">Sold here in the last twelve months.</param>
    public void TakeScale(ScaleVerdict verdict, Rupiah platform, Actor by, DateTimeOffset at)
    {
        if (!_hasNewDeclaration && LastScaleStep is { } last && last.Says(verdict)) return;

        _hasNewDeclaration = false;
        var isMoved = (Scale, IsNearLimit) != (verdict.Scale, verdict.IsNearLimit);
        (Scale, IsNearLimit) = (verdict.Scale, verdict.IsNearLimit);
        _scaleSteps.Add(new ScaleStep(
            verdict.Scale, verdict.IsNearLimit, verdict.Criterion, verdict.Sentence, verdict.Pasal, AnnualSales, platform, at, by.DisplayName));
        if (isMoved) Raise(new SellerChanged(Id));
    }
}
