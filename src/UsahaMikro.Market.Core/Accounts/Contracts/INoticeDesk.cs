namespace UsahaMikro.Market.Accounts.Contracts;

/// <summary>Writes to people on behalf of another module, inside its transaction.</summary>
public interface INoticeDesk
{
    /// <summary>One letter to everyone who holds a role in the organisation today; demo accounts and disabled ones get none.</summary>
    Task TellAsync(Guid organisationId, string sentence, CancellationToken cancellationToken);

    /// <summary>One letter to one account, which may hold no role yet; a demo account or a disabled one gets none.</summary>
    Task TellAccountAsync(Guid accountId, string sentence, CancellationToken cancellationToken);
}
