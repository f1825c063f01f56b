package id.patuh.report.document;

import id.patuh.language.Language;
import java.util.List;

/** The letter to an office as a Word template. */
final class LetterMaker {
    private static final String DOTS = "……………………………";

    private final WordMaker word;

    private LetterMaker(Language language) {
        this.word = new WordMaker(
                language,
                language == Language.ID
                        ? "Permintaan kelengkapan bukti kepada {{opd}}"
                        : "Request for evidence to {{opd}}");
    }

    static byte[] make(Language language) {
        return new LetterMaker(language).make();
    }

    /** What a bureau replaces by its own letterhead. */
    static void letterhead(WordMaker word) {
        word.paragraph("Kop", "{{kop_instansi}}")
                .paragraph("Kop", "{{kop_unit}}")
                .paragraph(
                        "KopAlamat",
                        word.say(
                                "Jalan ………………………… Telepon ………………… Laman ………………… Pos-el …………………",
                                "Street ………………………… Telephone ………………… Website ………………… Email …………………"));
    }

    private String say(String id, String en) {
        return word.say(id, en);
    }

    private byte[] make() {
        head();
        request();
        word.endSection(false);
        annex();
        return word.make(true);
    }

    private void head() {
        letterhead(word);
        word.paragraph("Kanan", "………………………, {{tanggal}}")
                .facts(
                        1300,
                        8338,
                        "Rapat",
                        say("Nomor", "Number"),
                        ": " + DOTS,
                        say("Sifat", "Kind"),
                        ": ………………",
                        say("Lampiran", "Annex"),
                        say(": 1 (satu) berkas", ": 1 (one)"),
                        say("Hal", "Subject"),
                        say(
                                ": Permintaan kelengkapan bukti {{peraturan}}, data tahun {{tahun}}",
                                ": Evidence that is missing for {{peraturan}}, data of {{tahun}}"))
                .paragraph("Rapat", say("Yth. {{pimpinan_opd}}", "To {{pimpinan_opd}}"))
                .paragraph("Rapat", say("di Tempat", ""))
                .paragraph("Rapat", "");
    }

    private void request() {
        word.paragraph(
                        "Isi",
                        say(
                                "Dalam rangka persiapan {{peraturan}} ({{dasar_hukum}}) untuk data tahun {{tahun}}, kami"
                                        + " telah memeriksa bukti yang diserahkan bagian dan perangkat {{daerah}}.",
                                "To prepare {{peraturan}} ({{dasar_hukum}}) for data of {{tahun}}, we have checked the"
                                        + " evidence that the offices of {{daerah}} handed in."))
                .part(
                        "#belum_ada_berkas",
                        () -> word.paragraph(
                                "Isi",
                                say(
                                        "Sampai surat ini dibuat, kami belum menerima buku kerja dari {{opd}} yang dapat"
                                                + " digunakan.",
                                        "So far we have received no workbook from {{opd}} that could be used.")))
                .part(
                        "#ada_kekurangan",
                        () -> word.paragraph(
                                "Isi",
                                say(
                                        "Dari pemeriksaan itu terdapat {{jumlah_kekurangan}} indikator yang buktinya belum lengkap"
                                                + " atau belum memenuhi syarat dan berkaitan dengan tugas {{opd}}, sebagaimana"
                                                + " tercantum dalam Lampiran.",
                                        "It showed {{jumlah_kekurangan}} indicators of {{opd}} whose evidence is incomplete or falls"
                                                + " short, as listed in the annex.")))
                .part(
                        "#ada_perbaikan",
                        () -> word.paragraph(
                                "Isi",
                                say(
                                        "Ada pula hal pada buku kerja yang perlu diperbaiki, sebagaimana tercantum dalam Lampiran.",
                                        "Some things in the workbook have to be put right too, as listed in the annex.")))
                .paragraph(
                        "Isi",
                        say(
                                "Sehubungan dengan hal tersebut, kami mohon Saudara melengkapi atau memperbaiki bukti dimaksud"
                                        + " pada buku kerja yang sama dan menyampaikannya kepada kami paling lambat tanggal"
                                        + " ………………………, disertai dokumen pendukung yang disebut di dalamnya.",
                                "We therefore ask you to complete or correct this evidence in the same workbook and to"
                                        + " send it to us by ………………………, with the documents that it names."))
                .part("#batas_waktu_penyerahan", () -> word.paragraph("Isi", "{{batas_waktu_penyerahan}}"))
                .paragraph(
                        "Isi",
                        say(
                                "Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.",
                                "We thank you for your attention and help."))
                .blocks(List.of(4819, 4819), List.of(List.of(""), List.of(DOTS, "", "", "", DOTS, "NIP ………………………")))
                .paragraph("Keterangan", say("Tembusan: ………………………", "Copy to: ………………………"));
    }

    private void annex() {
        word.paragraph("Rapat", say("Lampiran surat", "Annex to the letter"))
                .facts(
                        1300,
                        8338,
                        "Rapat",
                        say("Nomor", "Number"),
                        ": " + DOTS,
                        say("Tanggal", "Date"),
                        ": {{tanggal}}")
                .part(
                        "^ada_kekurangan",
                        () -> word.heading(
                                1, say("Yang perlu ditindaklanjuti: {{opd}}", "What has to be done: {{opd}}")));
        word.part(
                "#ada_kekurangan",
                () -> word.heading(1, say("Bukti yang perlu dilengkapi: {{opd}}", "Evidence to complete: {{opd}}"))
                        .table(
                                "kekurangan",
                                List.of(560, 2700, 3000, 2800, 2810, 1400, 1300),
                                List.of(
                                        say("No.", "No."),
                                        say("Indikator", "Indicator"),
                                        say("Telah ada", "There"),
                                        say("Belum ada", "Missing"),
                                        say("Data yang dibutuhkan", "Data that are needed"),
                                        say("Batas waktu", "Due"),
                                        say("Tambahan nilai", "Gain")),
                                List.of(
                                        "{{nomor_urut}}",
                                        "{{kode}} {{judul}}",
                                        "{{telah_ada}}",
                                        "{{belum_ada}}",
                                        "{{data_dibutuhkan}}",
                                        "{{batas_waktu}}",
                                        "{{tambahan_poin}}")));
        word.part(
                "#ada_langkah_opd",
                () -> word.heading(
                                2,
                                say(
                                        "Yang didahulukan untuk mencapai {{rencana_sasaran}}",
                                        "What comes first to reach {{rencana_sasaran}}"))
                        .part("#rencana_catatan", () -> word.paragraph("Keterangan", "{{uraian}}"))
                        .table(
                                "langkah_opd",
                                List.of(3200, 3700, 4670, 1700, 1300),
                                List.of(
                                        say("Indikator", "Indicator"),
                                        say("Belum ada", "Missing"),
                                        say("Data yang dibutuhkan", "Data that are needed"),
                                        say("Batas waktu", "Due"),
                                        say("Tambahan nilai", "Gain")),
                                List.of(
                                        "{{langkah_indikator}}",
                                        "{{belum_ada}}",
                                        "{{data_dibutuhkan}}",
                                        "{{batas_waktu}}",
                                        "{{tambahan_nilai}}")));
        word.part(
                "#ada_pengesahan_opd",
                () -> word.heading(2, say("Pengesahan", "Signatures"))
                        .table(
                                "pengesahan_opd",
                                List.of(8570, 6000),
                                List.of(say("Pengesahan", "Signature"), say("Keadaan", "Standing")),
                                List.of("{{pengesahan_nama}}", "{{keadaan}}")));
        word.part(
                "#ada_temuan_opd",
                () -> word.heading(2, say("Temuan pemeriksaan", "Findings of checks"))
                        .table(
                                "temuan_opd",
                                List.of(3500, 4070, 4000, 3000),
                                List.of(
                                        say("Pemeriksaan", "Check"),
                                        say("Masalah", "What is wrong"),
                                        say("Perbaikan", "Repair"),
                                        say("Tempat", "Place")),
                                List.of("{{temuan_nama}}", "{{uraian}}", "{{perbaikan}}", "{{tempat}}")));
        word.part(
                "#ada_masalah_opd",
                () -> word.heading(
                                2, say("Yang tidak terbaca pada buku kerja", "What could not be read in the workbook"))
                        .table(
                                "masalah_opd",
                                List.of(3800, 1800, 4500, 4470),
                                List.of(
                                        say("Tempat", "Place"),
                                        say("Tertulis", "Written"),
                                        say("Masalah", "What is wrong"),
                                        say("Perbaikan", "Repair")),
                                List.of("{{tempat}}", "{{tertulis}}", "{{uraian}}", "{{perbaikan}}"))
                        .text("{{masalah_opd_lain}}"));
    }
}
