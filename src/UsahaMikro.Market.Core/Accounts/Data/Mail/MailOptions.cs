namespace UsahaMikro.Market.Accounts.Data.Mail;

/// <summary>Where letters go. Section <c>Mail</c>. Without a host they are files in a folder.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    public string From { get; set; } = "Pasar Usaha Mikro <tidak-dibalas@localhost>";

    /// <summary>Empty: letters are written to <see cref="Folder"/>.</summary>
    public string Host { get; set; } = "";

    /// <summary>STARTTLS ports only (587, 25): the built-in client cannot do 465.</summary>
    public int Port { get; set; } = 587;

    public string User { get; set; } = "";
    public string Password { get; set; } = "";
    public bool Tls { get; set; } = true;
    public string Folder { get; set; } = "data/mail";
    public int TimeoutSeconds { get; set; } = 30;

    public bool IsSound() => Host.Length == 0 || Port != 465;
}
