using Microsoft.AspNetCore.Authorization;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Security;

/// <summary>Who may open what. Every policy but the first two asks for a role of the active membership, signed in strongly enough.</summary>
public static class Policies
{
    /// <summary>Everyone; written on public pages so that none is public by omission.</summary>
    public const string Storefront = nameof(Storefront);

    /// <summary>Anyone signed in, a second factor still to come included: the own account.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Anyone signed in who buys: for themselves or for an agency.</summary>
    public const string Buyer = nameof(Buyer);

    /// <summary>A person for themselves: who may bring in a business of their own.</summary>
    public const string Citizen = nameof(Citizen);

    /// <summary>Brings in a business on behalf of its owner (BKS 5(3)).</summary>
    public const string SellerIntake = nameof(SellerIntake);

    /// <summary>Decides on sellers and sees their numbers in full.</summary>
    public const string SellerVerification = nameof(SellerVerification);

    /// <summary>Writes guidelines of classification (BKS 26(3)).</summary>
    public const string Guideline = nameof(Guideline);

    /// <summary>Confirms what others wrote of them.</summary>
    public const string GuidelineConfirmation = nameof(GuidelineConfirmation);

    /// <summary>Reads who looked at whose personal data (UU 27/2022).</summary>
    public const string PersonalDataLog = nameof(PersonalDataLog);

    /// <summary>Helps sellers to their licences (BKS 8, 9, 12(3)).</summary>
    public const string LicenceHelp = nameof(LicenceHelp);

    public const string Agency = nameof(Agency);
    public const string AgencyOrder = nameof(AgencyOrder);
    public const string AgencyReceive = nameof(AgencyReceive);

    /// <summary>Calls an order off before anything was sent.</summary>
    public const string AgencyCancel = nameof(AgencyCancel);
    public const string AgencyPay = nameof(AgencyPay);
    public const string AgencyAdmin = nameof(AgencyAdmin);

    /// <summary>Plans and budgets of the own agency.</summary>
    public const string AgencyPlan = nameof(AgencyPlan);

    /// <summary>Imports the own agency's RUP packages.</summary>
    public const string AgencyBudget = nameof(AgencyBudget);

    public const string Seller = nameof(Seller);
    public const string Curator = nameof(Curator);

    /// <summary>Takes the label Produk Unggulan Daerah away on behalf of the Dinas.</summary>
    public const string ProductLabel = nameof(ProductLabel);
    public const string BackOffice = nameof(BackOffice);

    /// <summary>Imports budgets of every agency.</summary>
    public const string BackOfficeBudget = nameof(BackOfficeBudget);

    /// <summary>Changes the regulation profile and the calendar.</summary>
    public const string RegulationChange = nameof(RegulationChange);

    /// <summary>Reads the regulation profile: the Dinas and those who oversee it.</summary>
    public const string RegulationReading = nameof(RegulationReading);

    /// <summary>Puts a new regulation on the shelf.</summary>
    public const string RegulationLibrary = nameof(RegulationLibrary);
    public const string UserAdministration = nameof(UserAdministration);
    public const string Oversight = nameof(Oversight);

    /// <summary>Reads the ratios of all agencies and the orders behind them: the Dinas and those who oversee it.</summary>
    public const string RatioReading = nameof(RatioReading);
    public const string Mentoring = nameof(Mentoring);

    /// <summary>The roles behind each policy; the test of the access matrix reads the same table.</summary>
    public static readonly IReadOnlyDictionary<string, Role[]> Roles = new Dictionary<string, Role[]>
    {
        [Buyer] = [Role.Buyer, Role.PejabatPengadaan],
        [Citizen] = [Role.Buyer, Role.SellerOwner, Role.CooperativeOfficer],
        [SellerIntake] = [Role.DinasOfficer, Role.DinasHead, Role.Mentor, Role.Dpmptsp],
        [SellerVerification] = [Role.DinasOfficer, Role.DinasHead],
        [Guideline] = [Role.DinasOfficer, Role.DinasHead],
        [GuidelineConfirmation] = [Role.DinasHead],
        [LicenceHelp] = [Role.DinasOfficer, Role.DinasHead, Role.Dpmptsp],
        [PersonalDataLog] = [Role.DinasHead, Role.SystemAdmin, Role.Auditor],
        [Agency] = [Role.PaKpa, Role.Ppk, Role.Pptk, Role.PejabatPengadaan, Role.Bendahara, Role.AgencyAdmin, Role.AgencyFosterer],
        [AgencyOrder] = [Role.PejabatPengadaan],
        [AgencyReceive] = [Role.Ppk],
        [AgencyCancel] = [Role.PejabatPengadaan, Role.Ppk],
        [AgencyPay] = [Role.Bendahara],
        [AgencyAdmin] = [Role.AgencyAdmin],
        [AgencyPlan] = [Role.PaKpa, Role.Ppk, Role.AgencyAdmin],
        [AgencyBudget] = [Role.PaKpa, Role.AgencyAdmin],
        [Seller] = [Role.SellerOwner, Role.CooperativeOfficer],
        [Curator] = [Role.Curator],
        [ProductLabel] = [Role.DinasHead],
        [BackOffice] = [Role.DinasOfficer, Role.DinasHead, Role.SystemAdmin],
        [BackOfficeBudget] = [Role.DinasOfficer, Role.DinasHead],
        [RegulationChange] = [Role.DinasHead, Role.SystemAdmin],
        [RegulationReading] = [Role.DinasOfficer, Role.DinasHead, Role.SystemAdmin, Role.Auditor, Role.RegionHead],
        [RegulationLibrary] = [Role.DinasHead],
        [UserAdministration] = [Role.SystemAdmin],
        [Oversight] = [Role.Auditor, Role.RegionHead],
        [RatioReading] = [Role.DinasOfficer, Role.DinasHead, Role.SystemAdmin, Role.Auditor, Role.RegionHead],
        [Mentoring] = [Role.Mentor, Role.Facilitator],
    };

    internal static void AddTo(AuthorizationOptions options)
    {
        options.AddPolicy(Storefront, policy => policy.RequireAssertion(_ => true));
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        foreach (var (name, roles) in Roles)
        {
            options.AddPolicy(name, policy => policy
                .RequireAuthenticatedUser()
                .AddRequirements(new StrongEnough())
                .RequireClaim(SessionClaims.Role, roles.Select(role => role.ToString())));
        }

        // Pages that say nothing are closed, and to half-signed-in officers too.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new StrongEnough()).Build();
    }
}

/// <summary>The session's second factor is as strong as its role demands.</summary>
internal sealed class StrongEnough : AuthorizationHandler<StrongEnough>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, StrongEnough requirement)
    {
        if (context.User.HasClaim(SessionClaims.Strong, "1")) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
