package id.patuh.testsupport;

import id.patuh.language.LocalizedText;
import id.patuh.regulation.Aspect;
import id.patuh.regulation.CheckDefinition;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.LegalBasis;
import id.patuh.regulation.Office;
import id.patuh.regulation.Rating;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.regulation.Scoring;
import id.patuh.regulation.Source;
import id.patuh.regulation.SubjectKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A small made-up regulation: three criteria (one without rules), three aspects, four offices. */
final class Regulations {
    private static final LocalDate REVIEWED = LocalDate.of(2026, 11, 21);

    private final UnaryOperator<String> wording;

    /** Every text of the pack passes through the wording, so that a test can make each of them hostile. */
    Regulations(UnaryOperator<String> wording) {
        this.wording = wording;
    }

    Regulation teladan() {
        return new Regulation(
                "contoh-2021",
                "0.1.0",
                "a".repeat(64),
                Path.of("rules", "contoh-2021"),
                text("Contoh HAM, Peraturan 1/2021", "Example Rights, Regulation 1/2021"),
                new LegalBasis(
                        text("Peraturan contoh nomor 1 tahun 2021", "Example regulation no. 1 of 2021"),
                        LocalDate.of(2021, 7, 1),
                        null,
                        null,
                        source(Source.Status.REPORTED)),
                List.of(new SubjectKind("kabupaten", text("Kabupaten", "Regency"))),
                List.of(
                        new Aspect("struktur", text("Struktur", "Structure")),
                        new Aspect("proses", text("Proses", "Process")),
                        new Aspect("hasil", text("Hasil", "Result"))),
                new Scoring(
                        Scoring.Method.WEIGHTED_ASPECTS,
                        Map.of(
                                "struktur", BigDecimal.TEN,
                                "proses", BigDecimal.valueOf(30),
                                "hasil", BigDecimal.valueOf(60)),
                        source(Source.Status.WORKING)),
                List.of(
                        rating("peduli", "Peduli HAM", "Caring", 75, true),
                        rating("mulai", "Mulai Peduli HAM", "Beginning to care", 50, false),
                        rating("kurang", "Kurang Peduli HAM", "Little caring", 0, false)),
                offices(),
                Map.of("persen", text("persen", "percent")),
                List.of(
                        criterion("01", text("Hak atas bantuan hukum", "Right to legal aid"), legalAid()),
                        criterion("02", text("Hak atas informasi", "Right to information"), List.of()),
                        criterion("06", text("Hak atas kesehatan", "Right to health"), health())),
                List.of(),
                null,
                List.of(),
                List.of(check("belum-disahkan", true), check("tahun-data-berbeda", false)));
    }

    private List<Office> offices() {
        return List.of(
                new Office("bagian-hukum", text("Bagian Hukum", "Legal Division")),
                new Office("dinas-kesehatan", text("Dinas Kesehatan", "Health Office")),
                new Office("rsud", text("Rumah Sakit Umum Daerah", "Regional General Hospital")),
                new Office("dinas-sosial", text("Dinas Sosial", "Social Affairs Office")));
    }

    private Criterion criterion(String code, LocalizedText title, List<Indicator> indicators) {
        return new Criterion(code, title, text("Kelompok hak", "Family of rights"), indicators);
    }

    private List<Indicator> legalAid() {
        return List.of(
                indicator(
                        "01.S.1",
                        "struktur",
                        "bagian-hukum",
                        Source.Status.CONFIRMED,
                        "Perda bantuan hukum",
                        "Regional law on legal aid"),
                indicator(
                        "01.P.1",
                        "proses",
                        "bagian-hukum",
                        Source.Status.REPORTED,
                        "Anggaran bantuan hukum",
                        "Budget for legal aid"),
                indicator(
                        "01.P.2",
                        "proses",
                        "dinas-sosial",
                        Source.Status.WORKING,
                        "Mutu layanan rujukan",
                        "Quality of referrals"),
                indicator(
                        "01.H.1",
                        "hasil",
                        "bagian-hukum",
                        Source.Status.WORKING,
                        "Warga miskin yang didampingi",
                        "Poor people assisted"),
                indicator(
                        "01.H.2",
                        "hasil",
                        "dinas-sosial",
                        Source.Status.WORKING,
                        "Layanan di pulau terluar",
                        "Service on outer islands"));
    }

    private List<Indicator> health() {
        return List.of(
                indicator(
                        "06.S.1",
                        "struktur",
                        "dinas-kesehatan",
                        Source.Status.WORKING,
                        "Rencana kesehatan daerah",
                        "Regional health plan"),
                indicator(
                        "06.P.1",
                        "proses",
                        "rsud",
                        Source.Status.WORKING,
                        "Waktu tunggu rawat jalan",
                        "Waiting time of outpatients"),
                indicator(
                        "06.P.2",
                        "proses",
                        "dinas-kesehatan",
                        Source.Status.WORKING,
                        "Puskesmas yang terakreditasi",
                        "Accredited health centres"),
                indicator(
                        "06.H.3",
                        "hasil",
                        "dinas-kesehatan",
                        Source.Status.WORKING,
                        "Cakupan imunisasi dasar lengkap",
                        "Coverage of complete basic immunisation"),
                indicator(
                        "06.H.4",
                        "hasil",
                        "rsud",
                        Source.Status.WORKING,
                        "Kematian ibu melahirkan",
                        "Deaths of mothers in childbirth"));
    }

    private Indicator indicator(
            String code, String aspect, String office, Source.Status status, String titleId, String titleEn) {
        return new Indicator(
                code,
                code.substring(0, 2),
                aspect,
                text(titleId, titleEn),
                office,
                10,
                List.of(new RequiredEvidence(
                        code, "Capaian", "persen", null, text("Bukti untuk " + code, "Evidence for " + code))),
                source(status),
                text("Menunjukkan bahwa hak dijalankan.", "Shows that the right is put into practice."),
                text("Serahkan angka beserta dokumen sumbernya.", "Hand in the figure with its source document."),
                List.of(),
                code.equals("01.P.2") ? text("Mutu dinilai oleh penelaah.", "A reviewer judges the quality.") : null);
    }

    private CheckDefinition check(String code, boolean blocking) {
        return new CheckDefinition(
                code,
                blocking,
                blocking
                        ? text("Belum disahkan", "Not signed")
                        : text("Tahun data bukan tahun yang dinilai", "Data of another year"),
                blocking
                        ? text("Kepala OPD belum menandatangani.", "The head of office has not signed.")
                        : text("Angka ini bukan angka tahun yang dinilai.", "This figure is of another year."),
                blocking
                        ? text("Mintakan tanda tangan Kepala OPD.", "Have the head of office sign.")
                        : text("Isi angka tahun yang dinilai.", "Give the figure of the year assessed."),
                source(Source.Status.REPORTED));
    }

    private Rating rating(String code, String id, String en, int from, boolean target) {
        return new Rating(code, text(id, en), BigDecimal.valueOf(from), target, source(Source.Status.WORKING));
    }

    private Source source(Source.Status status) {
        return new Source(status, wording.apply("naskah contoh halaman 3"), REVIEWED);
    }

    private LocalizedText text(String id, String en) {
        return new LocalizedText(wording.apply(id), wording.apply(en));
    }
}
