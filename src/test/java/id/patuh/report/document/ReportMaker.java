package id.patuh.report.document;

import id.patuh.language.Language;
import java.util.List;

/** The readiness report as a Word template. */
final class ReportMaker {
    private final WordMaker word;

    private ReportMaker(Language language) {
        this.word = new WordMaker(
                language,
                language == Language.ID
                        ? "Laporan kesiapan {{daerah}}, data {{tahun}}"
                        : "Readiness report, {{daerah}}, data of {{tahun}}");
    }

    static byte[] make(Language language) {
        return new ReportMaker(language).make();
    }

    private byte[] make() {
        cover();
        summary();
        rights();
        word.endSection(false);
        findings();
        completeness();
        steps();
        handingIn();
        annex();
        return word.make(true);
    }

    private String say(String id, String en) {
        return word.say(id, en);
    }

    private void cover() {
        word.withTitlePage()
                .paragraph("Title", say("Laporan Kesiapan", "Readiness Report"))
                .paragraph("Subtitle", "{{daerah}}")
                .paragraph("Sampul", "{{peraturan}}")
                .paragraph("Sampul", "{{dasar_hukum}}")
                .paragraph("Sampul", say("Data tahun {{tahun}}", "Data of {{tahun}}"))
                .paragraph("Subtitle", "")
                .paragraph("Subtitle", "**{{status}}**")
                .paragraph("Sampul", say("Nilai {{nilai}} · {{predikat}}", "Score {{nilai}} · {{predikat}}"))
                .paragraph("Subtitle", "")
                .paragraph("Sampul", say("Keadaan per tanggal {{tanggal}}", "As it stands on {{tanggal}}"))
                .paragraph("Subtitle", "")
                .paragraph(
                        "Keterangan",
                        say(
                                "Laporan ini alat bantu bagi daerah sebelum menyerahkan bukti. Laporan ini bukan"
                                        + " keputusan dan bukan penetapan penilaian oleh kementerian. {{catatan_sumber}}",
                                "This report helps a region before it hands in its evidence. It is no decision, and no"
                                        + " assessment by the ministry. {{catatan_sumber}}"));
    }

    private void summary() {
        word.chapter(say("1. Ringkasan", "1. Summary"))
                .facts(
                        2900,
                        6738,
                        "Rapat",
                        say("**Status**", "**Status**"),
                        "{{status}}",
                        say("**Nilai**", "**Score**"),
                        "{{nilai}}",
                        say("**Predikat**", "**Rating**"),
                        "{{predikat_lengkap}}",
                        say("**Menuju predikat berikut**", "**To the next rating**"),
                        "{{jarak}}",
                        say("**Sasaran**", "**Target**"),
                        "{{sasaran}}",
                        say("**Cara nilai dihitung**", "**How the score is made**"),
                        "{{rumus}}",
                        say("**Yang diperiksa**", "**What was checked**"),
                        say(
                                "{{jumlah_indikator}} indikator; {{jumlah_berkas}} buku kerja; {{jumlah_baris}} baris"
                                        + " bukti; {{jumlah_masalah}} masalah impor; {{jumlah_temuan}} temuan pemeriksaan",
                                "{{jumlah_indikator}} indicators; {{jumlah_berkas}} workbooks; {{jumlah_baris}} rows of"
                                        + " evidence; {{jumlah_masalah}} import issues; {{jumlah_temuan}} findings of checks"));
        word.part("#penyesuaian", () -> word.text("{{penyesuaian}}"))
                .heading(2, say("Putusan indikator", "Verdicts"))
                .chart("grafik_putusan", "", 5.5)
                .heading(2, say("Yang menghalangi penyerahan", "What blocks handing in"))
                .part("#penghalang", () -> word.paragraph("Butir", "•  {{uraian}}"))
                .part("^penghalang", () -> word.text(say("Tidak ada.", "Nothing.")))
                .heading(2, say("Yang masih terbuka", "What is open"))
                .part("#terbuka", () -> word.paragraph("Butir", "•  {{uraian}}"))
                .part("^terbuka", () -> word.text(say("Tidak ada.", "Nothing.")))
                .part("#perhatian", () -> word.paragraph("Keterangan", "{{uraian}}"));
    }

    private void rights() {
        word.heading(1, say("2. Nilai menurut hak", "2. Score by right"))
                .chart("grafik_hak", "100", 9.5)
                .table(
                        "hak",
                        List.of(700, 3638, 900, 1200, 1200, 2000),
                        List.of(
                                say("Kode", "Code"),
                                say("Hak", "Right"),
                                say("Nilai", "Score"),
                                say("Poin", "Points"),
                                say("Terpenuhi", "Met"),
                                say("Belum", "Short")),
                        List.of(
                                "{{hak_kode}}",
                                "{{hak_judul}}",
                                "{{hak_nilai}}",
                                say("{{hak_poin}} dari {{hak_maksimum}}", "{{hak_poin}} of {{hak_maksimum}}"),
                                say("{{hak_terpenuhi}} dari {{hak_jumlah}}", "{{hak_terpenuhi}} of {{hak_jumlah}}"),
                                "{{hak_kurang}}"));
    }

    private void findings() {
        word.heading(1, say("3. Temuan menurut hak", "3. Findings by right"))
                .text(say(
                        "Hanya indikator yang belum memperoleh seluruh poinnya yang dijabarkan.",
                        "Only indicators that do not have all their points are set out."))
                .part(
                        "#hak",
                        () -> word.heading(2, say("{{hak_kode}} {{hak_judul}}", "{{hak_kode}} {{hak_judul}}"))
                                .paragraph(
                                        "KeteranganHak",
                                        say(
                                                "Nilai {{hak_nilai}} · {{hak_poin}} dari {{hak_maksimum}} poin · {{hak_rumus}}",
                                                "Score {{hak_nilai}} · {{hak_poin}} of {{hak_maksimum}} points · {{hak_rumus}}"))
                                .part(
                                        "#hak_lengkap",
                                        () -> word.text(say("Semua indikator terpenuhi.", "Every indicator is met.")))
                                .part("#ada_kurang", this::shortTable));
    }

    private void shortTable() {
        word.table(
                "kurang",
                List.of(900, 3100, 1500, 4300, 3170, 1600),
                List.of(
                        say("Kode", "Code"),
                        say("Indikator", "Indicator"),
                        say("Putusan", "Verdict"),
                        say("Sebab", "Reason"),
                        say("Yang menambah poin", "What adds points"),
                        say("OPD", "Office")),
                List.of(
                        "{{kode}}",
                        "{{judul}}",
                        say(
                                "{{putusan_nama}}, {{poin}} dari {{maksimum}}",
                                "{{putusan_nama}}, {{poin}} of {{maksimum}}"),
                        "{{sebab}}",
                        "{{perbaikan}}",
                        "{{opd}}"));
    }

    private void completeness() {
        word.heading(1, say("4. Kelengkapan menurut OPD", "4. Completeness by office"))
                .table(
                        "kelengkapan",
                        List.of(6570, 1600, 1600, 1600, 1600, 1600),
                        List.of(
                                say("OPD", "Office"),
                                say("Diminta", "Asked"),
                                say("Telah ada", "There"),
                                say("Tidak terbaca", "Unreadable"),
                                say("Belum ada", "Missing"),
                                say("Bagian", "Share")),
                        List.of(
                                "{{opd}}",
                                "{{bukti_jumlah}}",
                                "{{bukti_ada}}",
                                "{{bukti_tidak_terbaca}}",
                                "{{bukti_belum}}",
                                "{{bukti_persen}}"));
    }

    /** Only if somebody asked for the way to a target. */
    private void steps() {
        word.part(
                "#ada_rencana",
                () -> word.heading(1, say("Rencana menuju {{rencana_sasaran}}", "Plan to reach {{rencana_sasaran}}"))
                        .text("{{rencana_hasil}}")
                        .part("#rencana_catatan", () -> word.paragraph("Keterangan", "{{uraian}}"))
                        .part(
                                "#rencana",
                                () -> word.heading(2, "{{rencana_opd_nama}}")
                                        .table(
                                                "langkah",
                                                List.of(2600, 2600, 2800, 2670, 1400, 1200, 1300),
                                                planHeadings(),
                                                List.of(
                                                        "{{langkah_indikator}}",
                                                        "{{telah_ada}}",
                                                        "{{belum_ada}}",
                                                        "{{data_dibutuhkan}}",
                                                        "{{penanggung_jawab}}",
                                                        "{{batas_waktu}}",
                                                        "{{tambahan_nilai}}")))
                        .part(
                                "#ada_hambatan",
                                () -> word.heading(
                                                2,
                                                say(
                                                        "Indikator yang tidak dapat dinaikkan",
                                                        "Indicators that cannot be raised"))
                                        .table(
                                                "hambatan",
                                                List.of(10570, 4000),
                                                List.of(say("Sebab", "Reason"), say("Indikator", "Indicators")),
                                                List.of("{{uraian}}", "{{kode_indikator}}"))));
    }

    private List<String> planHeadings() {
        return List.of(
                say("Indikator", "Indicator"),
                say("Telah ada", "There"),
                say("Belum ada", "Missing"),
                say("Data yang dibutuhkan", "Data that are needed"),
                say("Penanggung jawab", "Responsible"),
                say("Batas waktu", "Due"),
                say("Tambahan nilai", "Gain"));
    }

    private void handingIn() {
        word.heading(1, say("5. Pengesahan dan tenggat", "5. Signatures and deadlines"))
                .part(
                        "#ada_pengesahan",
                        () -> word.table(
                                "pengesahan",
                                List.of(4500, 2600, 5470, 2000),
                                List.of(
                                        say("Pengesahan", "Signature"),
                                        say("Keadaan", "Standing"),
                                        say("OPD yang belum", "Offices that still owe it"),
                                        say("Sumber", "Source")),
                                List.of("{{pengesahan_nama}}", "{{keadaan}}", "{{opd_belum}}", "{{sumber}}")))
                .part(
                        "#ada_tenggat",
                        () -> word.table(
                                "tenggat",
                                List.of(5500, 4070, 2500, 2500),
                                List.of(
                                        say("Tenggat", "Deadline"),
                                        say("Hari", "Day"),
                                        say("Sisa", "Left"),
                                        say("Sumber", "Source")),
                                List.of("{{tenggat_nama}}", "{{hari}}", "{{sisa}}", "{{dasar}}")))
                .part(
                        "#ada_pengecualian",
                        () -> word.heading(2, say("Pengecualian", "Exceptions"))
                                .table(
                                        "pengecualian",
                                        List.of(1200, 2300, 2000, 4535, 4535),
                                        List.of(
                                                say("Indikator", "Indicator"),
                                                say("Jenis", "Kind"),
                                                say("Keadaan", "Standing"),
                                                say("Akibat", "Effect"),
                                                say("Alasan, dasar, dan masa berlaku", "Reason, basis and term")),
                                        List.of("{{kode}}", "{{jenis}}", "{{keadaan}}", "{{akibat}}", "{{uraian}}")));
    }

    private void annex() {
        word.chapter(say("Lampiran A. Berkas bukti", "Annex A. Files of evidence"))
                .text(say(
                        "Sidik SHA-256 menunjukkan berkas mana yang diperiksa: berkas yang diubah sesudahnya"
                                + " mempunyai sidik lain.",
                        "The SHA-256 fingerprint tells which file was checked: one that is changed afterwards"
                                + " has another."))
                .table(
                        "berkas",
                        List.of(3400, 3300, 900, 1300, 5670),
                        List.of(
                                say("Berkas", "File"),
                                say("OPD", "Office"),
                                say("Baris", "Rows"),
                                say("Keadaan", "Standing"),
                                say("Sidik SHA-256", "SHA-256 fingerprint")),
                        List.of("{{berkas_nama}}", "{{opd}}", "{{baris}}", "{{keadaan}}", "{{sha256}}"))
                .chapter(say("Lampiran B. Bukti menurut indikator", "Annex B. Evidence by indicator"));
        word.part(
                "#hak",
                () -> word.part(
                        "#ada_indikator",
                        () -> word.heading(2, "{{hak_kode}} {{hak_judul}}")
                                .table(
                                        "indikator",
                                        List.of(900, 4000, 1900, 4170, 3600),
                                        List.of(
                                                say("Kode", "Code"),
                                                say("Indikator", "Indicator"),
                                                say("Putusan", "Verdict"),
                                                say("Jawaban", "Answer"),
                                                say("Sel yang menentukan", "Cells that decided")),
                                        List.of(
                                                "{{kode}}",
                                                "{{judul}}",
                                                say(
                                                        "{{putusan_nama}}, {{poin}} dari {{maksimum}}",
                                                        "{{putusan_nama}}, {{poin}} of {{maksimum}}"),
                                                "{{jawaban_ringkas}}",
                                                "{{sel}}"))));
        word.part(
                "#ada_temuan",
                () -> word.chapter(say("Lampiran C. Temuan pemeriksaan", "Annex C. Findings of checks"))
                        .table(
                                "temuan",
                                List.of(2900, 1700, 3700, 2900, 3370),
                                List.of(
                                        say("Pemeriksaan", "Check"),
                                        say("Tingkat", "Level"),
                                        say("Masalah", "What is wrong"),
                                        say("Perbaikan", "Repair"),
                                        say("OPD dan tempat", "Office and place")),
                                List.of(
                                        "{{temuan_nama}}",
                                        "{{tingkat}}",
                                        "{{uraian}}",
                                        "{{perbaikan}}",
                                        "{{opd}} {{tempat}}")));
        word.part(
                "#ada_masalah",
                () -> word.chapter(say("Lampiran D. Masalah impor", "Annex D. Import issues"))
                        .table(
                                "masalah",
                                List.of(3300, 1500, 4900, 4870),
                                List.of(
                                        say("Tempat", "Place"),
                                        say("Tingkat", "Level"),
                                        say("Masalah", "What is wrong"),
                                        say("Perbaikan", "Repair")),
                                List.of("{{tempat}}", "{{tingkat}}", "{{uraian}}", "{{perbaikan}}"))
                        .text("{{masalah_lain}}"));
        word.paragraph(
                "Keterangan",
                say(
                        "Diperiksa dengan Patuh ({{mesin}}). Paket peraturan {{paket}}, sidik SHA-256 {{sidik_paket}}.",
                        "Checked with Patuh ({{mesin}}). Pack of the regulation {{paket}}, SHA-256 fingerprint {{sidik_paket}}."));
    }
}
