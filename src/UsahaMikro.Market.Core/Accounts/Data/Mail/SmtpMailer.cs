using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Data.Mail;

/// <summary>Hands letters to the mail server; a refusal throws, and the outbox tries again.</summary>
internal sealed class SmtpMailer(IOptions<MailOptions> options) : IMailer
{
    public async Task SendAsync(Shared.Mail mail, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        using var client = new SmtpClient(settings.Host, settings.Port)
        {
            EnableSsl = settings.Tls,
            Credentials = settings.User.Length > 0 ? new NetworkCredential(settings.User, settings.Password) : null,
        };
        using var message = new MailMessage(new MailAddress(settings.From), new MailAddress(mail.To))
        {
            Subject = mail.Subject,
            Body = mail.Text,
        };
        message.Headers.Add("Message-ID", $"<{mail.MessageId}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        await client.SendMailAsync(message, limit.Token);
    }
}
