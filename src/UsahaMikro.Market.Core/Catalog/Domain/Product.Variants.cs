using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

/// <summary>The variants of a product and what they cost. None of it is judged: it changes at once, placed orders keep theirs.</summary>
public sealed partial class Product
{
    public const int MostVariants = 26;
    public const int MostSteps = 8;

    public ProductVariant AddVariant(string sku, string name, Rupiah price, IEnumerable<PriceStep> steps, DateTimeOffset at)
    {
        var variant = new ProductVariant(Guid.CreateVersion7(at), sku, name, price, _variants.Count + 1);
        foreach (var step in steps) variant.AddStep(step);
        _variants.Add(variant);
        Raise(new ProductChanged(Id));
        return variant;
    }

    /// <summary>One more size, colour or flavour of a product that is there already.</summary>
    public Result<ProductVariant> Extend(string name, Rupiah price, DateTimeOffset at)
    {
        Error?[] wrong = [NameProblem(name, null), PriceProblem(price)];
        if (Error.Together(wrong.OfType<Error>()) is { } refusal) return refusal;
        if (_variants.Count >= MostVariants) return CatalogErrors.TooManyVariants(MostVariants);
        return AddVariant(NextSku(), name.Trim(), price, [], at);
    }

    public Result RenameVariant(Guid variantId, string name, Actor by, DateTimeOffset at)
    {
        if (Variant(variantId) is not { } found) return CatalogErrors.NotFound;
        if (NameProblem(name, found) is { } wrong) return wrong;
        if (found.Name == name.Trim()) return Result.Ok();
        found.Rename(name.Trim(), by, at);
        Raise(new ProductChanged(Id));
        return Result.Ok();
    }

    /// <summary>Buyers no longer see it. The last one that is sold cannot be stopped: the product is withdrawn instead.</summary>
    public Result StopVariant(Guid variantId, string reason, Actor by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(reason)) return CatalogErrors.StopReasonMissing;
        if (Variant(variantId) is not { } found) return CatalogErrors.NotFound;
        if (found.IsStopped) return Result.Ok();
        if (_variants.Count(variant => !variant.IsStopped) == 1) return CatalogErrors.LastVariant;
        found.Sell(false, reason.Trim(), by, at);
        Raise(new ProductChanged(Id));
        return Result.Ok();
    }

    public Result ResumeVariant(Guid variantId, Actor by, DateTimeOffset at)
    {
        if (Variant(variantId) is not { } found) return CatalogErrors.NotFound;
        if (!found.IsStopped) return Result.Ok();
        if (NameProblem(found.Name, found) is not null) return CatalogErrors.ResumedNameTaken(found.Name);
        found.Sell(true, "", by, at);
        Raise(new ProductChanged(Id));
        return Result.Ok();
    }

    /// <summary>Changes places with the one before it; the first stays where it is.</summary>
    public Result PutVariantEarlier(Guid variantId)
    {
        if (Variant(variantId) is not { } found) return CatalogErrors.NotFound;
        if (_variants.Where(one => one.Number < found.Number && one.IsStopped == found.IsStopped).MaxBy(one => one.Number) is not { } before) return Result.Ok();
        (before.Number, found.Number) = (found.Number, before.Number);
        Raise(new ProductChanged(Id));
        return Result.Ok();
    }

    /// <summary>Every change of price is a step with a reason; orders already placed keep theirs.</summary>
    public Result ChangePrice(Guid variantId, Rupiah price, string reason, Actor by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(reason)) return CatalogErrors.PriceReasonMissing;
        if (PriceProblem(price) is { } wrong) return wrong;
        if (Variant(variantId) is not { } found) return CatalogErrors.NotFound;
        if (found.Price == price) return Result.Ok();
        found.Reprice(price, reason, by, at);
        Raise(new ProductChanged(Id));
        return Result.Ok();
    }

    /// <summary>The ladder anew, lowest quantity first: more pieces never cost more each. A price change like any other.</summary>
    public Result ChangeLadder(Guid variantId, IReadOnlyList<PriceStep> ladder, string reason, Actor by, DateTimeOffset at)
    {
        if (Variant(variantId) is not { } found) return CatalogErrors.NotFound;
        var wrong = LadderProblems(found.Price, ladder).ToList();
        if (string.IsNullOrWhiteSpace(reason)) wrong.Add(CatalogErrors.PriceReasonMissing);
        if (Error.Together(wrong) is { } refusal) return refusal;
        found.Regrade(ladder, reason, by, at);
        Raise(new ProductChanged(Id));
        return Result.Ok();
    }

    private static IEnumerable<Error> LadderProblems(Rupiah price, IReadOnlyList<PriceStep> ladder)
    {
        if (ladder.Count > MostSteps) yield return CatalogErrors.TooManySteps(MostSteps);
        var (from, below) = (1, price);
        foreach (var (at, step) in ladder.Index())
        {
            if (step.From <= from) yield return CatalogErrors.StepNotRising(at, from);
            if (step.Price <= Rupiah.Zero) yield return CatalogErrors.StepPriceNotPositive(at);
            else if (step.Price >= below) yield return CatalogErrors.StepNotCheaper(at, below);
            (from, below) = (Math.Max(from, step.From), step.Price < below ? step.Price : below);
        }
    }

    internal static Error? PriceProblem(Rupiah price) =>
        price <= Rupiah.Zero ? CatalogErrors.PriceNotPositive : price.Amount > ProductLimits.Price ? CatalogErrors.PriceTooHigh : null;

    private ProductVariant? Variant(Guid id) => _variants.SingleOrDefault(variant => variant.Id == id);

    private Error? NameProblem(string name, ProductVariant? own)
    {
        if (name.Trim().Length is 0 or > ProductLimits.VariantName) return CatalogErrors.VariantNameMissing;
        return _variants.Any(one => one != own && !one.IsStopped && string.Equals(one.Name, name.Trim(), StringComparison.OrdinalIgnoreCase))
            ? CatalogErrors.VariantNameTaken : null;
    }

    /// <summary>The code of the product with the next letter that no variant of it ever had.</summary>
    private string NextSku() => Enumerable.Range('A', MostVariants)
        .Select(letter => $"{Code}-{(char)letter}").First(sku => _variants.TrueForAll(variant => variant.Sku != sku));
}
