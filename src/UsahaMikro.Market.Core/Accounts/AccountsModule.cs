using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Data.Mail;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts;

public static class AccountsModule
{
    /// <summary>Needs persistence and data protection beside it.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddOptions<AccountsOptions>().BindConfiguration(AccountsOptions.Section)
            .Validate(options => options.FindCommonPasswords() is not null, "Accounts:CommonPasswordsFile: daftar kata sandi umum tidak ditemukan.")
            .Validate(options => options.PasswordRounds > 0, "Accounts:PasswordRounds harus lebih dari nol.")
            .ValidateOnStart();
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section)
            .Validate(options => options.IsSound(), "Site:BaseUrl harus https, atau http di localhost.").ValidateOnStart();
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section)
            .Validate(options => options.IsSound(), "Mail:Port 465 tidak didukung; pakai 587 (STARTTLS).").ValidateOnStart();

        AddIdentity(services);
        AddDesks(services);
        AddUseCases(services);
        AddQueries(services);
        return services;
    }

    private static void AddIdentity(IServiceCollection services)
    {
        // Before Identity, so that its own length-and-composition rules never come in.
        services.AddScoped<IPasswordValidator<Account>>(provider => provider.GetRequiredService<PasswordRules>());
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddOptions<PasswordHasherOptions>().Configure<IOptions<AccountsOptions>>(
            (hasher, accounts) => hasher.IterationCount = accounts.Value.PasswordRounds);
        services.AddIdentityCore<Account>(identity =>
        {
            identity.User.RequireUniqueEmail = true;
            identity.User.AllowedUserNameCharacters = "";
            identity.Lockout.MaxFailedAccessAttempts = Account.AttemptsBeforeLock;
            identity.Lockout.DefaultLockoutTimeSpan = Account.LockTime;
            identity.Tokens.AuthenticatorTokenProvider = TotpProvider.Name;
        }).AddUserStore<AccountStore>().AddTokenProvider<TotpProvider>(TotpProvider.Name).AddErrorDescriber<IndonesianIdentityErrors>();
        services.AddScoped<AccountStore>();
    }

    private static void AddDesks(IServiceCollection services)
    {
        services.AddSingleton<PasswordRules>().AddSingleton<PasswordCheck>().AddSingleton<AttemptQueue>();
        services.AddSingleton<LetterSeal>().AddSingleton<TotpSetupSeal>();
        services.AddSingleton<DemoMode>().AddSingleton<IDemoMode>(provider => provider.GetRequiredService<DemoMode>()).AddScoped<DemoGate>();
        services.AddScoped<SessionDesk>().AddScoped<SessionPulse>().AddScoped<UserScope>().AddScoped<Organisations>().AddScoped<FactorCheck>();
        services.AddScoped<IMembershipBook, MembershipBook>().AddScoped<IMembershipDesk, MembershipDesk>().AddScoped<INoticeDesk, NoticeDesk>().AddScoped<IJob, SweepSessions>()
            .AddScoped<ITaskSource, AccountTasks>();
        services.AddSingleton<FolderMailer>().AddSingleton<SmtpMailer>();
        services.AddSingleton<IMailer>(provider => provider.GetRequiredService<IOptions<MailOptions>>().Value.Host.Length > 0
            ? provider.GetRequiredService<SmtpMailer>()
            : provider.GetRequiredService<FolderMailer>());
    }

    private static void AddUseCases(IServiceCollection services) => services
        .AddScoped<SignInWithPassword>().AddScoped<ConfirmSignInCode>().AddScoped<SignInDemo>().AddScoped<SignOut>().AddScoped<SwitchRole>()
        .AddScoped<AskPasswordReset>().AddScoped<Register>().AddScoped<SetPasswordByLetter>().AddScoped<ChangePassword>()
        .AddScoped<EnableTotp>().AddScoped<DisableTotp>().AddScoped<RenewRecoveryCodes>().AddScoped<EndOwnSessions>().AddScoped<RenameSelf>()
        .AddScoped<InviteUser>().AddScoped<ResendInvitation>().AddScoped<ChangeMembership>().AddScoped<EndMembership>()
        .AddScoped<DisableAccount>().AddScoped<ResetTotp>().AddScoped<EndUserSessions>()
        .AddScoped<CreateFirstAdmin>().AddScoped<SeedDemoAccounts>();

    private static void AddQueries(IServiceCollection services) => services
        .AddScoped<LiveSessionQuery>().AddScoped<MyHatsQuery>().AddScoped<MyAccountQuery>().AddScoped<SessionsQuery>()
        .AddScoped<TotpSetupQuery>().AddScoped<LetterQuery>().AddScoped<DemoAccountsQuery>()
        .AddScoped<UserListQuery>().AddScoped<UserQuery>().AddScoped<OrganisationsQuery>();
}
