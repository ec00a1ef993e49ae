using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers;

/// <summary>Refusals of the registry. A field is the name of the form's.</summary>
public static class SellersErrors
{
    public static readonly Error NotFound = new("sellers.not-found", ErrorKind.NotFound, "Pelaku usaha ini tidak ditemukan.");

    public static readonly Error Stale = new(
        "sellers.stale", ErrorKind.Conflict, "Data ini baru saja diubah orang lain; muat ulang halaman, lalu ulangi.");

    public static readonly Error HolidayNotFound = new("sellers.holiday-not-found", ErrorKind.NotFound, "Libur ini tidak ditemukan.");

    public static readonly Error HolidayInPast = new("sellers.holiday-in-past", ErrorKind.Invalid, "Libur dimulai paling cepat hari ini.", "From");

    public static readonly Error HolidayEndsBeforeStart = new(
        "sellers.holiday-ends-before-start", ErrorKind.Invalid, "Hari terakhir libur tidak boleh sebelum hari pertamanya.", "Until");

    public static readonly Error HolidayWordsMissing = new(
        "sellers.holiday-words-missing", ErrorKind.Invalid, "Tuliskan satu kalimat untuk pembeli, 5 sampai 200 huruf.", "Words");

    public static Error HolidayTooLong(int most) => new(
        "sellers.holiday-too-long", ErrorKind.Invalid, $"Libur paling lama {most} hari. Untuk yang lebih lama, tarik produk dari pasar.", "Until");

    public static Error HolidayTwice(DateOnly from, DateOnly until) => new(
        "sellers.holiday-twice", ErrorKind.Conflict, $"Sudah ada libur {from:dd-MM-yyyy} sampai {until:dd-MM-yyyy}. Akhiri dulu yang itu.", "From");

    public static readonly Error NameMissing = new("sellers.name-missing", ErrorKind.Invalid, "Tuliskan nama usaha dengan huruf, paling sedikit 3.", "Name");

    public static readonly Error NikWrong = new("sellers.nik-wrong", ErrorKind.Invalid, "NIK terdiri dari 16 angka seperti pada KTP.", "Nik");

    public static readonly Error NikTaken = new(
        "sellers.nik-taken", ErrorKind.Conflict,
        "NIK ini sudah terdaftar sebagai pelaku usaha. Satu orang cukup satu pendaftaran; bila itu bukan Anda, datanglah ke Dinas dengan KTP.", "Nik");

    public static readonly Error NpwpTaken = new(
        "sellers.npwp-taken", ErrorKind.Conflict, "NPWP ini sudah dipakai badan usaha lain di sini. Periksa angkanya; bila benar milik Anda, datanglah ke Dinas.", "Npwp");

    public static readonly Error EntityUntold = new(
        "sellers.entity-untold", ErrorKind.Invalid, "Koperasi, CV, PT, dan badan lain menuliskan NIB atau NPWP badannya.", "Npwp");

    public static readonly Error ConsentMissing = new(
        "sellers.consent-missing", ErrorKind.Invalid, "Nyatakan bahwa datanya benar dan boleh dipakai.", "Agrees");

    public static readonly Error NibWrong = new("sellers.nib-wrong", ErrorKind.Invalid, "NIB terdiri dari 13 angka; kosongkan bila belum punya.", "Nib");

    public static readonly Error NibTaken = new(
        "sellers.nib-taken", ErrorKind.Conflict, "NIB ini sudah dipakai pelaku usaha lain di sini. Periksa angkanya; bila benar milik Anda, datanglah ke Dinas.", "Nib");

    public static readonly Error PhoneWrong = new(
        "sellers.phone-wrong", ErrorKind.Invalid, "Tuliskan nomor telepon Indonesia, misalnya 0812 3456 7890.", "Phone");

    public static readonly Error PhoneTaken = new(
        "sellers.phone-taken", ErrorKind.Conflict, "Nomor telepon ini sudah dipakai pelaku usaha lain. Pakai nomor Anda sendiri.", "Phone");

    public static readonly Error NibDateMissing = new(
        "sellers.nib-date-missing", ErrorKind.Invalid, "Isi NIB bersama tanggal terbitnya; keduanya tertulis di dokumen NIB.", "NibOn");

    public static readonly Error NibInFuture = new("sellers.nib-in-future", ErrorKind.Invalid, "NIB terbit paling lambat hari ini.", "NibOn");

    public static readonly Error KbliMissing = new(
        "sellers.kbli-missing", ErrorKind.Invalid, "Tulis KBLI-nya, 5 angka seperti di NIB, atau pilih kegiatan usaha dari daftar.", "OtherKbli");

    public static readonly Error KbliWrong = new("sellers.kbli-wrong", ErrorKind.Invalid, "KBLI terdiri dari 5 angka, misalnya 10792; lihat di NIB Anda.", "OtherKbli");

    public static readonly Error PlaceUnknown = new("sellers.place-unknown", ErrorKind.Invalid, "Pilih kelurahan dari daftar.", "KelurahanCode");

    public static readonly Error AmountNegative = new("sellers.amount-negative", ErrorKind.Invalid, "Nilai rupiah tidak boleh kurang dari nol.", "Capital");

    public static readonly Error StartInFuture = new("sellers.start-in-future", ErrorKind.Invalid, "Tanggal mulai usaha tidak bisa di masa depan.", "StartedOn");

    public static readonly Error NpwpWrong = new("sellers.npwp-wrong", ErrorKind.Invalid, "NPWP terdiri dari 15 atau 16 angka; kosongkan bila belum punya.", "Npwp");

    public static readonly Error PkpIncomplete = new(
        "sellers.pkp-incomplete", ErrorKind.Invalid, "Pengusaha Kena Pajak menuliskan nomor dan tanggal pengukuhannya.", "PkpNumber");

    public static readonly Error PphIncomplete = new(
        "sellers.pph-incomplete", ErrorKind.Invalid, "Surat Keterangan PPh final ditulis dengan nomor dan tanggal berakhirnya.", "PphUntil");

    public static readonly Error PkpUnasked = new(
        "sellers.pkp-unasked", ErrorKind.Invalid, "Centang Pengusaha Kena Pajak, atau kosongkan nomor dan tanggal pengukuhannya.", "PkpNumber");

    public static readonly Error PkpInFuture = new("sellers.pkp-in-future", ErrorKind.Invalid, "Tanggal pengukuhan PKP tidak bisa di masa depan.", "PkpSince");

    public static readonly Error PphOver = new(
        "sellers.pph-over", ErrorKind.Invalid, "Surat Keterangan PPh final ini sudah berakhir; tuliskan yang masih berlaku, atau kosongkan.", "PphUntil");

    public static readonly Error FreeTurnoverIncomplete = new(
        "sellers.free-turnover-incomplete", ErrorKind.Invalid, "Pernyataan omzet ditulis dengan tahun pajak berjalan atau sebelumnya dan tanggalnya, yang tidak di masa depan.", "FreeTurnoverYear");

    public static readonly Error FreeTurnoverOfEntity = new(
        "sellers.free-turnover-of-entity", ErrorKind.Invalid, "Pernyataan omzet bebas pajak hanya untuk usaha perorangan.", "FreeTurnoverYear");

    public static Error FreeTurnoverPassed(Rupiah most) => new(
        "sellers.free-turnover-passed", ErrorKind.Invalid, $"Penjualan yang dinyatakan lebih dari {most}, jadi pernyataan omzet ini tidak berlaku.", "FreeTurnoverYear");

    public static readonly Error BankWrong = new(
        "sellers.bank-wrong", ErrorKind.Invalid, "Tuliskan nama bank, nomor rekening (angka saja), dan nama pemiliknya.", "BankAccount");

    public static readonly Error ScanMissing = new(
        "sellers.scan-missing", ErrorKind.Invalid, "Lampirkan pindaian formulir kertas yang ditandatangani pemilik usaha.", "Scan");

    public static readonly Error AlreadyApplied = new(
        "sellers.already-applied", ErrorKind.Conflict, "Akun ini sudah punya pendaftaran yang berjalan; lihat keadaannya di halaman pendaftaran.");

    public static readonly Error OwnEntry = new(
        "sellers.own-entry", ErrorKind.Conflict, "Data yang Anda catat atau ajukan sendiri diperiksa oleh petugas lain.");

    public static readonly Error OwnBusiness = new(
        "sellers.own-business", ErrorKind.Conflict, "Ini usaha Anda sendiri; keputusannya dibuat petugas lain.");

    public static readonly Error NotWaiting = new("sellers.not-waiting", ErrorKind.Conflict, "Pendaftaran ini tidak sedang menunggu pemeriksaan.");

    public static readonly Error NotReturned = new("sellers.not-returned", ErrorKind.Conflict, "Pendaftaran ini tidak sedang diminta diperbaiki.");

    public static readonly Error NotVerified = new(
        "sellers.not-verified", ErrorKind.Conflict, "Data diubah di sini sesudah usaha terverifikasi. Sebelum itu, perbaiki pendaftarannya.");

    public static readonly Error ProposalDecided = new("sellers.proposal-decided", ErrorKind.Conflict, "Perubahan ini sudah diputuskan, atau diganti yang lebih baru.");

    public static Error RiskUnset(IReadOnlyList<string> codes) => new(
        "sellers.risk-unset", ErrorKind.Conflict,
        $"Risiko KBLI {string.Join(" dan ", codes)} belum ditetapkan. Tetapkan dulu di Regulasi, Risiko KBLI: bila perubahan diterima sekarang, semua produk usaha ini turun.");

    public static readonly Error ProposalReasonMissing = new(
        "sellers.proposal-reason-missing", ErrorKind.Invalid, "Tuliskan apa yang belum sesuai; pelaku usaha membacanya.", "Reason");

    public static readonly Error NotAllChecked = new(
        "sellers.not-all-checked", ErrorKind.Invalid, "Nilai setiap data: sesuai dengan dokumennya, atau perlu diperbaiki.");

    public static readonly Error ReasonMissing = new(
        "sellers.reason-missing", ErrorKind.Invalid, "Setiap data yang perlu diperbaiki disertai alasannya; pelaku usaha membacanya di isian itu.");

    public static readonly Error MoveRefused = new("sellers.move-refused", ErrorKind.Conflict, "Langkah ini tidak mungkin dari keadaan registri sekarang.");

    public static readonly Error DocumentNotFound = new("sellers.document-not-found", ErrorKind.NotFound, "Dokumen ini tidak ditemukan.");

    public static readonly Error DocumentMoveRefused = new("sellers.document-move-refused", ErrorKind.Conflict, "Langkah ini tidak mungkin dari keadaan dokumen sekarang.");

    public static readonly Error DocumentReasonMissing = new(
        "sellers.document-reason-missing", ErrorKind.Invalid, "Tuliskan apa yang belum sesuai; pemilik dokumen membacanya.", "Reason");

    public static readonly Error DocumentNumberMissing = new("sellers.document-number-missing", ErrorKind.Invalid, "Tuliskan nomor dan penerbit dokumen.", "Number");

    public static readonly Error DocumentDatesWrong = new(
        "sellers.document-dates-wrong", ErrorKind.Invalid, "Tanggal terbit tidak di masa depan, dan berlaku sampai tidak sebelum tanggal terbit.", "IssuedOn");

    public static readonly Error RenewalUnknown = new(
        "sellers.renewal-unknown", ErrorKind.Conflict, "Dokumen yang diperbarui tidak ada lagi, atau jenisnya lain. Kembali ke daftar, lalu ulangi.", "Kind");

    public static readonly Error RenewalWaits = new(
        "sellers.renewal-waits", ErrorKind.Conflict, "Pembaruan dokumen ini sudah menunggu pemeriksaan; perbarui yang itu.", "Kind");

    public static readonly Error CompositionMissing = new("sellers.composition-missing", ErrorKind.Invalid, "Tuliskan bahan apa yang berubah.", "What");

    public static readonly Error NoCooperative = new(
        "sellers.no-cooperative", ErrorKind.Conflict, "Pengurus dan anggota dicatat pada koperasi yang datanya sudah terverifikasi.");

    public static readonly Error MemberUnknown = new(
        "sellers.member-unknown", ErrorKind.Invalid, "Tidak ada usaha terverifikasi dengan NIB itu; minta anggota mendaftar dahulu.", "Nib");

    public static readonly Error MemberKnown = new("sellers.member-known", ErrorKind.Conflict, "Usaha ini sudah menjadi anggota atau sedang diusulkan.", "Nib");

    public static readonly Error MemberFromLater = new(
        "sellers.member-from-later", ErrorKind.Invalid, "Keanggotaan dicatat setelah dimulai: tanggalnya paling lambat hari ini.", "MemberFrom");

    public static readonly Error MemberReasonMissing = new("sellers.member-reason-missing", ErrorKind.Invalid, "Tuliskan alasannya; semua pihak membacanya.", "Reason");

    public static readonly Error MemberUntilWrong = new(
        "sellers.member-until-wrong", ErrorKind.Invalid, "Hari terakhir tidak sebelum hari mulai dan tidak di masa depan.", "Until");

    public static readonly Error OwnProposal = new(
        "sellers.own-proposal", ErrorKind.Conflict, "Yang menyetujui adalah usaha anggota itu sendiri, atau petugas Dinas yang tidak ikut mengusulkan.");

    public static readonly Error SeatNameMissing = new("sellers.seat-name-missing", ErrorKind.Invalid, "Tuliskan nama pengurus, paling sedikit 3 huruf.", "Name");

    public static readonly Error SeatFromLater = new("sellers.seat-from-later", ErrorKind.Invalid, "Jabatan dicatat setelah dimulai: tanggalnya paling lambat hari ini.", "From");

    public static readonly Error SeatAccountUnknown = new(
        "sellers.seat-account-unknown", ErrorKind.Invalid, "Akun itu tidak bertindak untuk koperasi ini; perannya diberikan lebih dahulu oleh admin.", "AccountId");

    public static Error SeatTaken(string office, string name) => new(
        "sellers.seat-taken", ErrorKind.Conflict, $"{name} masih menjabat {office.ToLowerInvariant()}; akhiri masa jabatannya dahulu.", "Office");

    public static readonly Error RevealLimit = new(
        "sellers.reveal-limit", ErrorKind.Conflict, "Batas melihat data pribadi hari ini sudah tercapai; lanjutkan besok.", "Reason");

    public static readonly Error VaultUnfit = new(
        "sellers.vault-unfit", ErrorKind.Conflict,
        "Kunci data pribadi di server tidak cocok, jadi NIK dan rekening tidak bisa disimpan atau dibuka. Hubungi admin sistem; kunci yang lama harus dikembalikan.");

    public static readonly Error WhyMissing = new("sellers.why-missing", ErrorKind.Invalid, "Tuliskan alasan, paling sedikit 10 huruf; alasan ini tercatat.", "Reason");
}
