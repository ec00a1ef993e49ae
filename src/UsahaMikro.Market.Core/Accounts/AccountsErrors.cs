using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts;

/// <summary>Every refusal of this module, in the words the user reads.</summary>
internal static class AccountsErrors
{
    /// <summary>One sentence for wrong password, unknown name, locked and disabled account: nobody learns who exists.</summary>
    public static readonly Error BadCredentials = new("account.bad-credentials", ErrorKind.Invalid,
        "E-mail atau kata sandi tidak cocok. Setelah 5 kali salah, akun dikunci selama 15 menit.");

    public static readonly Error TooManyAttempts = new("account.too-many-attempts", ErrorKind.Conflict,
        "Terlalu banyak percobaan masuk untuk akun ini. Tunggu sebentar, lalu coba lagi.");

    public static readonly Error BadCode = new("account.bad-code", ErrorKind.Invalid,
        "Kode tidak cocok, sudah dipakai, atau sudah lewat. Tunggu kode berikutnya, lalu coba lagi.", "Code");

    public static readonly Error SignInExpired = new("account.sign-in-expired", ErrorKind.Conflict,
        "Waktu untuk memasukkan kode sudah habis. Masuk lagi dari awal.");

    public static readonly Error LinkSpent = new("account.link-spent", ErrorKind.Conflict,
        "Tautan ini sudah dipakai atau sudah kedaluwarsa. Minta tautan baru.");

    public static readonly Error WrongCurrentPassword = new("account.wrong-current-password", ErrorKind.Invalid,
        "Kata sandi sekarang tidak cocok.", "CurrentPassword");

    public static readonly Error SetupExpired = new("account.totp-setup-expired", ErrorKind.Conflict,
        "Penyiapan sudah terlalu lama. Pindai kode QR yang baru.");

    public static readonly Error TotpAlreadyOn = new("account.totp-already-on", ErrorKind.Conflict,
        "Verifikasi dua langkah sudah aktif.");

    public static readonly Error TotpOff = new("account.totp-off", ErrorKind.Conflict, "Verifikasi dua langkah belum aktif.");

    public static readonly Error NotFound = new("account.not-found", ErrorKind.NotFound, "Pengguna tidak ditemukan.");

    public static readonly Error MembershipNotFound = new("account.membership-not-found", ErrorKind.NotFound, "Peran tidak ditemukan.");

    public static readonly Error OrganisationMissing = new("account.organisation-missing", ErrorKind.Invalid,
        "Pilih organisasi yang sesuai dengan peran ini.", "OrganisationId");

    public static readonly Error AppointmentMissing = new("account.appointment-missing", ErrorKind.Invalid,
        "Isi nomor SK penetapan: peran ini hanya ada karena penetapan tertulis.", "AppointmentNumber");

    public static readonly Error AlreadyEnded = new("accounts.already-ended", ErrorKind.Conflict, "Peran ini sudah dicabut; riwayatnya tidak diubah. Berikan peran baru bila perlu.");

    public static readonly Error EndReasonMissing = new("accounts.end-reason-missing", ErrorKind.Invalid, "Tuliskan alasannya.", "Reason");

    public static readonly Error UntilBeforeFrom = new("account.until-before-from", ErrorKind.Invalid,
        "Tanggal berakhir tidak boleh sebelum tanggal mulai.", "Until");

    public static readonly Error RoleNotYours = new("account.role-not-yours", ErrorKind.NotFound, "Peran tidak ditemukan.");

    public static readonly Error AlreadyHeld = new("account.already-held", ErrorKind.Conflict,
        "Orang ini sudah memegang peran tersebut pada masa yang sama.", "Role");

    public static readonly Error NotYourself = new("account.not-yourself", ErrorKind.Conflict,
        "Anda tidak dapat mencabut peran atau menonaktifkan akun Anda sendiri.");

    public static readonly Error AlreadyAccepted = new("account.already-accepted", ErrorKind.Conflict,
        "Undangan sudah diterima; pengguna ini sudah punya kata sandi.");

    public static readonly Error EmailTaken = new("account.email-taken", ErrorKind.Conflict, "Alamat e-mail ini sudah terdaftar.", "Email");

    public static readonly Error NameMissing = new("account.name-missing", ErrorKind.Invalid, "Isi nama.", "Name");

    public static Error WeakPassword(string why) => new("account.weak-password", ErrorKind.Invalid, why, "Password");

    public static Error Refused(string why) => new("account.refused", ErrorKind.Invalid, why);
}
