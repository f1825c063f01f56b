package id.patuh.report.document;

import id.patuh.language.Language;
import java.util.List;

/** The minutes of the check (berita acara) as a Word template. */
final class MinutesMaker {
    private static final String DOTS = "………………………";

    private final WordMaker word;

    private MinutesMaker(Language language) {
        this.word = new WordMaker(
                language,
                language == Language.ID
                        ? "Berita acara pemeriksaan bukti {{daerah}}, data {{tahun}}"
                        : "Minutes of the check of evidence, {{daerah}}, data of {{tahun}}");
    }

    static byte[] make(Language language) {
        return new MinutesMaker(language).make();
    }

    private String say(String id, String en) {
        return word.say(id, en);
    }

    private byte[] make() {
        opening();
        result();
        closing();
        annex();
        return word.make(false);
    }

    private void opening() {
        LetterMaker.letterhead(word);
        word.paragraph("Tengah", say("BERITA ACARA PEMERIKSAAN BUKTI", "MINUTES OF THE CHECK OF EVIDENCE"))
                .paragraph("Tengah", "{{peraturan}}")
                .paragraph("Tengah", say("Nomor: ", "Number: ") + DOTS)
                .paragraph(
                        "Isi",
                        say(
                                "Pada hari ini ………………, tanggal ………, bulan ………………, tahun ………………, bertempat di"
                                        + " ………………………, kami yang bertanda tangan di bawah ini:",
                                "On ………………, the ……… of ……………… in the year ………………, at ………………………, the undersigned:"))
                .tableOf(
                        List.of(700, 3238, 2700, 3000),
                        List.of(say("No.", "No."), say("Nama", "Name"), "NIP", say("Jabatan", "Position")),
                        List.of(List.of("1.", "", "", ""), List.of("2.", "", "", ""), List.of("3.", "", "", "")))
                .paragraph(
                        "Isi",
                        say(
                                "telah memeriksa bukti yang diserahkan {{daerah}} untuk data tahun {{tahun}} terhadap"
                                        + " {{peraturan}} ({{dasar_hukum}}), dengan hasil sebagai berikut.",
                                "have checked the evidence that {{daerah}} handed in for data of {{tahun}} against"
                                        + " {{peraturan}} ({{dasar_hukum}}), with the following result."));
    }

    private void result() {
        word.heading(2, say("1. Yang diperiksa", "1. What was checked"))
                .text(say(
                        "{{jumlah_indikator}} indikator, {{jumlah_berkas}} buku kerja, dan {{jumlah_baris}} baris"
                                + " bukti. Berkas dan sidiknya tercantum dalam Lampiran.",
                        "{{jumlah_indikator}} indicators, {{jumlah_berkas}} workbooks and {{jumlah_baris}} rows of"
                                + " evidence. The files and their fingerprints stand in the annex."))
                .part(
                        "#belum_menyerahkan",
                        () -> word.text(say(
                                "Belum menyerahkan buku kerja: {{belum_menyerahkan}}.",
                                "No workbook from: {{belum_menyerahkan}}.")))
                .heading(2, say("2. Hasil pemeriksaan", "2. Result"))
                .facts(
                        2600,
                        7038,
                        "Rapat",
                        say("Nilai", "Score"),
                        ": {{nilai}}",
                        say("Predikat", "Rating"),
                        ": {{predikat_lengkap}}",
                        say("Status", "Status"),
                        ": **{{status}}**",
                        say("Cara nilai dihitung", "How the score is made"),
                        ": {{rumus}}")
                .table(
                        "putusan",
                        List.of(7638, 2000),
                        List.of(say("Putusan", "Verdict"), say("Jumlah indikator", "Indicators")),
                        List.of("{{putusan_nama}}", "{{putusan_jumlah}}"))
                .table(
                        "hak",
                        List.of(800, 4638, 1200, 1500, 1500),
                        List.of(
                                say("Kode", "Code"),
                                say("Hak", "Right"),
                                say("Nilai", "Score"),
                                say("Poin", "Points"),
                                say("Terpenuhi", "Met")),
                        List.of(
                                "{{hak_kode}}",
                                "{{hak_judul}}",
                                "{{hak_nilai}}",
                                say("{{hak_poin}} dari {{hak_maksimum}}", "{{hak_poin}} of {{hak_maksimum}}"),
                                say("{{hak_terpenuhi}} dari {{hak_jumlah}}", "{{hak_terpenuhi}} of {{hak_jumlah}}")))
                .heading(2, say("3. Hal yang menghalangi penyerahan", "3. What blocks handing in"))
                .part("#penghalang", () -> word.paragraph("Butir", "•  {{uraian}}"))
                .part("^penghalang", () -> word.text(say("Tidak ada.", "Nothing.")))
                .heading(2, say("4. Catatan", "4. Remarks"))
                .part("#perhatian", () -> word.paragraph("Butir", "•  {{uraian}}"))
                .part("#catatan_sumber", () -> word.paragraph("Butir", "•  {{catatan_sumber}}"))
                .paragraph(
                        "Butir",
                        say(
                                "•  Pemeriksaan dibantu program Patuh ({{mesin}}) dengan paket peraturan {{paket}}, sidik"
                                        + " SHA-256 {{sidik_paket}}. Hasil ini bukan penetapan penilaian oleh kementerian.",
                                "•  The check was helped by the program Patuh ({{mesin}}) with the pack {{paket}}, SHA-256"
                                        + " fingerprint {{sidik_paket}}. The result is no assessment by the ministry."));
    }

    private void closing() {
        word.paragraph("Jarak", "")
                .kept(
                        "Isi",
                        say(
                                "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.",
                                "These minutes were drawn up truthfully, to be used as is due."))
                .blocks(
                        List.of(3212, 3213, 3213),
                        List.of(
                                List.of(
                                        say("Yang menyerahkan bukti,", "Handed in by,"),
                                        "",
                                        "",
                                        "",
                                        "",
                                        DOTS,
                                        "NIP …………………"),
                                List.of(say("Yang memeriksa,", "Checked by,"), "", "", "", "", DOTS, "NIP …………………"),
                                List.of(say("Mengetahui,", "Seen by,"), "…………………", "", "", "", DOTS, "NIP …………………")));
    }

    private void annex() {
        word.chapter(say("Lampiran: berkas yang diperiksa", "Annex: the files that were checked"))
                .table(
                        "berkas",
                        List.of(2700, 2400, 800, 1000, 2738),
                        List.of(
                                say("Berkas", "File"),
                                say("OPD", "Office"),
                                say("Baris", "Rows"),
                                say("Keadaan", "Standing"),
                                say("Sidik SHA-256", "SHA-256 fingerprint")),
                        List.of("{{berkas_nama}}", "{{opd}}", "{{baris}}", "{{keadaan}}", "{{sha256}}"))
                .part(
                        "#ada_temuan",
                        () -> word.heading(2, say("Temuan pemeriksaan", "Findings of checks"))
                                .table(
                                        "temuan",
                                        List.of(2300, 1500, 3338, 2500),
                                        List.of(
                                                say("Pemeriksaan", "Check"),
                                                say("Tingkat", "Level"),
                                                say("Masalah", "What is wrong"),
                                                say("OPD dan tempat", "Office and place")),
                                        List.of("{{temuan_nama}}", "{{tingkat}}", "{{uraian}}", "{{opd}} {{tempat}}")));
    }
}
