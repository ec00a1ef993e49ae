using Microsoft.AspNetCore.Identity;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>Identity's own refusals that a user can meet, in Indonesian.</summary>
public sealed class IndonesianIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError InvalidEmail(string? email) => Of(nameof(InvalidEmail), "Alamat e-mail tidak benar.");
    public override IdentityError InvalidUserName(string? userName) => Of(nameof(InvalidUserName), "Alamat e-mail tidak benar.");
    public override IdentityError DuplicateEmail(string email) => Of(nameof(DuplicateEmail), "Alamat e-mail ini sudah terdaftar.");
    public override IdentityError DuplicateUserName(string userName) => Of(nameof(DuplicateUserName), "Alamat e-mail ini sudah terdaftar.");
    public override IdentityError ConcurrencyFailure() => Of(nameof(ConcurrencyFailure), "Data sudah diubah orang lain; periksa lagi.");
    public override IdentityError DefaultError() => Of(nameof(DefaultError), "Permintaan tidak dapat diproses; coba lagi.");

    private static IdentityError Of(string code, string text) => new() { Code = code, Description = text };
}
