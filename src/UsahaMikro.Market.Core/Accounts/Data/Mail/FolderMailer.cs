using System.Net.Mail;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Data.Mail;

/// <summary>Writes each letter as an <c>.eml</c> file; the same letter twice is one file.</summary>
internal sealed class FolderMailer(IOptions<MailOptions> options) : IMailer
{
    public async Task SendAsync(Shared.Mail mail, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(options.Value.Folder).FullName;
        var name = string.Concat(mail.MessageId.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.'));
        var work = Path.Combine(folder, $".{name}");
        var text = $"""
            From: {options.Value.From}
            To: {new MailAddress(mail.To).Address}
            Subject: =?utf-8?B?{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(mail.Subject))}?=
            Message-ID: <{mail.MessageId}>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            {mail.Text}
            """;
        await File.WriteAllTextAsync(work, text.ReplaceLineEndings("\r\n"), cancellationToken);
        File.Move(work, Path.Combine(folder, name + ".eml"), overwrite: true);
    }
}
