namespace UsahaMikro.Market.Web.Features.Shared.Errors;

/// <summary>What an error page says and offers.</summary>
public sealed record ErrorPage(int Code, string Title, string Explanation, string WhatNow, string Reference, string Path)
{
    public static readonly int[] Codes = [400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503];

    public static ErrorPage For(int code, string reference, string path)
    {
        var (title, explanation, whatNow) = Words(code);
        return new(code, title, explanation, whatNow, reference, path);
    }

    private static (string Title, string Explanation, string WhatNow) Words(int code) => code switch
    {
        400 => ("Permintaan tidak bisa dibaca",
            "Isian atau alamat yang dikirim tidak lengkap, atau formulir ini sudah terlalu lama terbuka.",
            "Kembali ke halaman sebelumnya, muat ulang, lalu coba lagi."),
        401 => ("Silakan masuk dulu", "Halaman ini hanya untuk pengguna yang sudah masuk.", "Masuk, lalu buka halaman ini lagi."),
        403 => ("Halaman ini bukan untuk peran Anda",
            "Anda sudah masuk, tetapi peran yang sedang dipakai tidak boleh membuka halaman ini.",
            "Ganti peran lewat menu di kanan atas, atau minta hak akses kepada admin instansi Anda."),
        404 => ("Halaman tidak ditemukan",
            "Alamatnya mungkin salah ketik, atau isinya sudah dipindahkan.",
            "Periksa alamatnya, atau cari barang dan penjual lewat kotak pencarian."),
        405 => ("Cara membuka halaman ini keliru", "Alamat ini hanya menerima kiriman formulir.", "Kembali ke halaman sebelumnya dan pakai tombol yang ada di sana."),
        409 => ("Data sudah diubah; periksa lagi",
            "Orang lain, atau Anda sendiri di tab lain, sudah mengubah data ini setelah halaman dibuka.",
            "Buka halamannya lagi, periksa isinya, lalu ulangi bila masih perlu. Perubahan yang lebih dulu masuk tidak hilang."),
        413 => ("Berkas terlalu besar", "Berkas yang dikirim melebihi batas ukuran.", "Perkecil berkasnya, lalu unggah lagi."),
        422 => ("Isian belum bisa diterima",
            "Ada bagian yang belum lengkap atau tidak sesuai aturan.",
            "Kembali ke formulir, perbaiki bagian yang ditandai, lalu kirim lagi."),
        429 => ("Terlalu banyak permintaan",
            "Dari perangkat atau jaringan Anda datang banyak permintaan dalam waktu singkat.",
            "Tunggu sekitar satu menit, lalu coba lagi."),
        503 => ("Sedang sibuk sebentar",
            "Layanan sedang dipelihara atau menerima terlalu banyak permintaan sekaligus. Data Anda aman.",
            "Coba lagi dalam beberapa menit."),
        _ => ("Ada yang salah di pihak kami",
            "Permintaan Anda tidak selesai diproses. Kejadian ini sudah tercatat.",
            "Coba lagi. Bila terulang, sampaikan nomor rujukan di bawah kepada petugas."),
    };
}
