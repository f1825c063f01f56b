package id.patuh.evidence.reading;

import id.patuh.language.LocalizedText;
import id.patuh.regulation.Aspect;
import id.patuh.regulation.CarryOver;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.Field;
import id.patuh.regulation.Field.Choice;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Form.Purpose;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.LegalBasis;
import id.patuh.regulation.Office;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.regulation.Scoring;
import id.patuh.regulation.Source;
import id.patuh.regulation.SubjectKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small regulation with one form of each purpose and one field of each type. */
public final class TestRegulation {
    private static final Source SOURCE = new Source(Source.Status.WORKING, "uji", LocalDate.of(2026, 11, 21));

    private TestRegulation() {}

    public static final Form DOKUMEN = new Form(
            "Dokumen",
            text("Dokumen", "Documents"),
            text("Satu baris untuk satu dokumen.", "One row for each document."),
            Purpose.EVIDENCE,
            List.of(),
            null,
            List.of(
                    code("Kode bukti", "Evidence code", true),
                    choice(
                            "jenis",
                            "Jenis dokumen",
                            "Kind of document",
                            true,
                            false,
                            "Perda|Peraturan Daerah|Regional regulation",
                            "SK|Surat Keputusan|Decree"),
                    field("nomor", FieldType.TEXT, "Nomor", "Number", null, true),
                    field("tanggal", FieldType.DATE, "Tanggal ditetapkan", "Date of signing", null, false),
                    field("berlaku", FieldType.YESNO, "Masih berlaku", "Still in force", null, true)),
            new CarryOver(List.of("jenis", "nomor", "tanggal"), "berlaku", null, Map.of("jenis", List.of("Perda"))));

    public static final Form CAPAIAN = new Form(
            "Capaian",
            text("Capaian (angka)", "Measurements"),
            text(
                    "Satu angka untuk satu kode. Tulis persentase sebagai 71,3 (bukan 0,713).",
                    "One figure for each code."),
            Purpose.EVIDENCE,
            List.of(),
            "kode",
            List.of(
                    code("Kode bukti", "Evidence code", true),
                    field("nilai", FieldType.NUMBER, "Nilai capaian", "Value", Field.UNIT_PER_INDICATOR, true),
                    field("tahun", FieldType.YEAR, "Tahun data", "Year of the data", null, true),
                    field("peserta", FieldType.COUNT, "Jumlah peserta", "Participants", "orang", false),
                    field("pagu", FieldType.NUMBER, "Pagu anggaran", "Budget", "rupiah", false)));

    public static final Form PENGESAHAN = new Form(
            "Pengesahan",
            text("Pengesahan", "Sign-off"),
            text("Siapa yang mengesahkan isi buku kerja ini.", "Who signed off this workbook."),
            Purpose.ADMINISTRATION,
            List.of(),
            null,
            List.of(
                    choice(
                            "pejabat",
                            "Pejabat",
                            "Official",
                            true,
                            true,
                            "Kepala OPD|Kepala OPD|Head of office",
                            "Sekda|Sekretaris Daerah|Regional secretary"),
                    field("nama", FieldType.TEXT, "Nama pejabat", "Name", null, false),
                    field("ditandatangani", FieldType.YESNO, "Sudah ditandatangani", "Signed", null, true)));

    public static final Form TIDAK_BERLAKU = new Form(
            "TidakBerlaku",
            text("Tidak berlaku", "Not applicable"),
            text("Hanya bila suatu indikator tidak dapat berlaku.", "Only where an indicator cannot apply."),
            Purpose.NOT_APPLICABLE,
            List.of(),
            null,
            List.of(
                    code("Kode indikator", "Indicator code", false),
                    field("alasan", FieldType.TEXT, "Alasan", "Reason", null, true)));

    public static final Form RASIO = new Form(
            "Rasio",
            text("Rasio hitungan", "Computed ratio"),
            text("-", "-"),
            Purpose.DERIVED,
            List.of(),
            null,
            List.of(code("Kode bukti", "Evidence code", false)));

    public static Regulation regulation() {
        return new Regulation(
                "uji-2021",
                "0.1.0",
                "00",
                Path.of("rules"),
                text("Peraturan Uji", "Test regulation"),
                new LegalBasis(text("Peraturan Uji", "Test regulation"), null, null, null, SOURCE),
                List.of(new SubjectKind("kabupaten", text("Kabupaten", "Regency"))),
                List.of(new Aspect("hasil", text("Hasil", "Result"))),
                new Scoring(Scoring.Method.SUM_OVER_MAXIMUM, Map.of(), SOURCE),
                List.of(),
                List.of(
                        new Office("dinas-kesehatan", text("Dinas Kesehatan", "Health Office")),
                        new Office("bagian-hukum", text("Bagian Hukum", "Legal Division"))),
                Map.of(
                        "persen", text("persen", "percent"),
                        "orang", text("orang", "people"),
                        "rupiah", text("rupiah", "rupiah"),
                        "per-1000", text("per 1.000 kelahiran hidup", "per 1,000 live births")),
                List.of(new Criterion(
                        "06",
                        text("Hak atas kesehatan", "Right to health"),
                        text("Hak ekonomi", "Economic rights"),
                        List.of(
                                indicator(
                                        "06.S.1",
                                        "Perda kesehatan",
                                        asked(
                                                "06.S.1",
                                                "Dokumen",
                                                null,
                                                null,
                                                "Perda tentang pelayanan kesehatan yang masih berlaku")),
                                indicator(
                                        "06.H.3",
                                        "Cakupan imunisasi dasar lengkap",
                                        asked(
                                                "06.H.3",
                                                "Capaian",
                                                "persen",
                                                null,
                                                "Bayi yang mendapat imunisasi dasar lengkap"),
                                        asked(
                                                "06.H.3a",
                                                "Dokumen",
                                                null,
                                                "bagian-hukum",
                                                "Keputusan tentang imunisasi")),
                                indicator(
                                        "06.H.4",
                                        "Angka kematian bayi",
                                        asked(
                                                "06.H.4",
                                                "Capaian",
                                                "per-1000",
                                                null,
                                                "Kematian bayi dalam setahun untuk setiap 1.000 kelahiran hidup"))))),
                List.of(),
                null,
                List.of(DOKUMEN, CAPAIAN, PENGESAHAN, TIDAK_BERLAKU, RASIO),
                List.of());
    }

    public static Field field(FieldType type, @Nullable String unit) {
        return field("uji", type, "Uji", "Test", unit, true);
    }

    public static Field choice() {
        return DOKUMEN.field("jenis").orElseThrow();
    }

    public static LocalizedText text(String id, String en) {
        return new LocalizedText(id, en);
    }

    private static Field code(String id, String en, boolean prefilled) {
        return new Field("kode", FieldType.CODE, text(id, en), null, List.of(), true, prefilled, null, null);
    }

    private static Field field(
            String name, FieldType type, String id, String en, @Nullable String unit, boolean required) {
        return new Field(
                name, type, text(id, en), unit, List.of(), required, false, text("Bantuan.", "Help."), "contoh");
    }

    private static Field choice(
            String name, String id, String en, boolean required, boolean prefilled, String... choices) {
        var list = Arrays.stream(choices)
                .map(choice -> choice.split("\\|", -1))
                .map(parts -> new Choice(parts[0], text(parts[1], parts[2])))
                .toList();
        return new Field(name, FieldType.CHOICE, text(id, en), null, list, required, prefilled, null, null);
    }

    private static Indicator indicator(String code, String title, RequiredEvidence... evidence) {
        return new Indicator(
                code,
                "06",
                "hasil",
                text(title, title),
                "dinas-kesehatan",
                10,
                List.of(evidence),
                SOURCE,
                text("-", "-"),
                text("-", "-"),
                List.of(),
                null);
    }

    private static RequiredEvidence asked(
            String kode, String form, @Nullable String unit, @Nullable String office, String asks) {
        return new RequiredEvidence(kode, form, unit, office, text(asks, asks));
    }
}
