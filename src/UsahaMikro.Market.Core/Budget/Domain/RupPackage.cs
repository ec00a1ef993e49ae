using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Domain;

/// <summary>What a line of the RUP import says.</summary>
public sealed record RupLine(
    string Code,
    string Name,
    Rupiah Pagu,
    string AccountCode,
    string FundingSource,
    string Method,
    int StartMonth,
    int EndMonth,
    bool ForSmallBusiness,
    bool IsPdn);

/// <summary>A package of the Rencana Umum Pengadaan (RUP): an agency's planned purchase of a fiscal year.</summary>
public sealed class RupPackage : AggregateRoot
{
    private RupPackage() { }

    public Guid Id { get; private init; }
    public Guid AgencyId { get; private init; }
    public int Year { get; private init; }
    public string Code { get; private init; } = "";
    public string Name { get; private set; } = "";
    public Rupiah Pagu { get; private set; }

    /// <summary>Changed only by the guarded update of the budget desk.</summary>
    [NotAudited]
    public Rupiah Committed { get; private init; }

    public string AccountCode { get; private set; } = "";
    public string FundingSource { get; private set; } = "";
    public string Method { get; private set; } = "";
    public int StartMonth { get; private set; }
    public int EndMonth { get; private set; }
    public bool ForSmallBusiness { get; private set; }
    public bool IsPdn { get; private set; }
    public int Revision { get; private set; }

    public static RupPackage Plan(Guid agencyId, int year, RupLine line, DateTimeOffset at)
    {
        var package = new RupPackage { Id = Guid.CreateVersion7(at), AgencyId = agencyId, Year = year, Code = line.Code };
        package.Take(line);
        return package;
    }

    /// <summary>A revision of the RUP; the pagu may not fall below what is already committed.</summary>
    public Result Revise(RupLine line)
    {
        if (line.Pagu < Committed) return BudgetErrors.PaguBelowCommitted(line.Code, Committed);
        if (Same(line)) return Result.Ok();
        Take(line);
        Revision++;
        return Result.Ok();
    }

    private bool Same(RupLine line) => line == new RupLine(
        Code, Name, Pagu, AccountCode, FundingSource, Method, StartMonth, EndMonth, ForSmallBusiness, IsPdn);

    private void Take(RupLine line)
    {
        Name = line.Name;
        Pagu = line.Pagu;
        AccountCode = line.AccountCode;
        FundingSource = line.FundingSource;
        Method = line.Method;
        StartMonth = line.StartMonth;
        EndMonth = line.EndMonth;
        ForSmallBusiness = line.ForSmallBusiness;
        IsPdn = line.IsPdn;
    }
}

/// <summary>A commitment on a package, or its release; append-only.</summary>
public sealed class Commitment
{
    public required Guid Id { get; init; }
    public required Guid PackageId { get; init; }
    public required string Reference { get; init; }
    public required Rupiah Amount { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
}
