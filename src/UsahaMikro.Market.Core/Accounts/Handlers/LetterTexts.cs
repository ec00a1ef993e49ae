using UsahaMikro.Market.Accounts.Domain;

namespace UsahaMikro.Market.Accounts.Handlers;

/// <summary>What the letters say.</summary>
internal static class LetterTexts
{
    public static string PathOf(LetterPurpose purpose, string token) =>
        purpose is LetterPurpose.PasswordReset ? $"atur-sandi?kode={token}" : $"undangan/{token}";

    public static (string Subject, string Text) Of(Letter letter, string name, string link)
    {
        var (subject, body) = letter.Purpose switch
        {
            LetterPurpose.Invitation => ("Undangan ke Pasar Usaha Mikro", $"""
                Anda diundang untuk bekerja di Pasar Usaha Mikro sebagai {letter.About}.

                Buka tautan ini untuk membuat kata sandi. Tautan berlaku 7 hari dan hanya satu kali:
                {link}
                """),
            LetterPurpose.Registration => ("Konfirmasi pendaftaran Pasar Usaha Mikro", $"""
                Buka tautan ini untuk memastikan alamat e-mail Anda dan membuat kata sandi. Tautan berlaku 24 jam dan hanya satu kali:
                {link}

                Tidak mendaftar? Abaikan surat ini; tanpa tautan itu akun tidak dapat dipakai.
                """),
            LetterPurpose.PasswordReset => ("Atur ulang kata sandi", $"""
                Ada permintaan untuk mengatur ulang kata sandi Anda. Tautan berlaku 30 menit dan hanya satu kali:
                {link}

                Tidak meminta? Abaikan surat ini; kata sandi Anda tidak berubah.
                """),
            LetterPurpose.MembershipGiven => ("Peran baru di Pasar Usaha Mikro", $"""
                Anda mendapat peran baru: {letter.About}. Masuk seperti biasa, lalu pilih peran itu di "Anda bekerja sebagai":
                {link}
                """),
            LetterPurpose.PasswordChanged => ("Kata sandi Anda diubah", $"""
                Kata sandi akun Anda baru saja diubah dan semua sesi lain diakhiri.

                Bukan Anda? Atur ulang kata sandi dan hubungi admin. Riwayat masuk ada di:
                {link}
                """),
            LetterPurpose.Notice => ("Kabar dari Pasar Usaha Mikro", $"""
                {letter.About}

                Selengkapnya di beranda Anda setelah masuk:
                {link}
                """),
            _ => ("Verifikasi dua langkah diubah", $"""
                Verifikasi dua langkah akun Anda {letter.About}.

                Bukan Anda? Hubungi admin. Riwayat masuk ada di:
                {link}
                """),
        };
        return (subject, $"Yth. {name},\n\n{body}\n\nPasar Usaha Mikro\nSurat ini dikirim otomatis; mohon tidak dibalas.\n");
    }
}
