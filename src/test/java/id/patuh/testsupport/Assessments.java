package id.patuh.testsupport;

import id.patuh.assessment.AspectScore;
import id.patuh.assessment.Assessment;
import id.patuh.assessment.CriterionScore;
import id.patuh.assessment.Finding;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Readiness;
import id.patuh.assessment.Score;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.ConditionExplanation.Kind;
import id.patuh.explanation.Explanation;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.LocalizedText;
import id.patuh.language.Text;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.Regulation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Made-up assessments that hold every verdict, nested conditions, findings and import issues. */
public final class Assessments {
    private static final Readiness.Reason NOT_CHECKED = new Readiness.Reason(
            Readiness.Code.NOT_CHECKED,
            Readiness.Weight.BLOCKING,
            new LocalizedText("Indikator yang belum mempunyai aturan: 1", "Indicators without a rule: 1"),
            List.of("06.H.4"));

    private final UnaryOperator<String> wording;
    private final Regulation regulation;

    private Assessments(UnaryOperator<String> wording) {
        this.wording = wording;
        this.regulation = new Regulations(wording).teladan();
    }

    /** Kabupaten Teladan: every verdict once, two findings, two import issues, one criterion unchecked. */
    public static Assessment teladan() {
        return worded(UnaryOperator.identity());
    }

    /** The same with every text changed, to see where texts go. */
    public static Assessment worded(UnaryOperator<String> wording) {
        return new Assessments(wording).assessment();
    }

    /** A subject that reached the best rating: one indicator, met, from one workbook without trouble. */
    public static Assessment complete() {
        var made = new Assessments(UnaryOperator.identity());
        var met = made.met();
        var criterion = made.regulation.criteria().get(0);
        var best = made.regulation.ratings().get(0);
        var formula = new LocalizedText("100,00 = 10 ÷ 10 × 100", "100.00 = 10 ÷ 10 × 100");
        var narrow = narrowed(made.regulation, List.of(criterion));
        return new Assessment(
                narrow,
                new EvidenceSet(
                        "Kota Lengkap",
                        2024,
                        List.of(made.workbook("hukum.xlsx", "bagian-hukum", 1)),
                        List.of(row()),
                        List.of()),
                new Score(
                        BigDecimal.valueOf(100),
                        formula,
                        best,
                        null,
                        null,
                        1,
                        List.of(new CriterionScore(criterion, BigDecimal.valueOf(100), true, formula, List.of()))),
                List.of(met),
                List.of(),
                readiness(),
                "Drools 10.2.0");
    }

    /** The assessment with so many copies of its first import issue in front of the others. */
    public static Assessment withIssues(Assessment from, int copies) {
        var issues = new ArrayList<ImportIssue>();
        for (int i = 0; i < copies; i++) {
            issues.add(from.evidence().issues().get(0));
        }
        issues.addAll(from.evidence().issues());
        var evidence = from.evidence();
        return new Assessment(
                from.regulation(),
                new EvidenceSet(evidence.subject(), evidence.year(), evidence.workbooks(), evidence.rows(), issues),
                from.score(),
                from.indicators(),
                from.findings(),
                from.readiness(),
                from.engine());
    }

    public static IndicatorResult result(Assessment assessment, String code) {
        return assessment.indicators().stream()
                .filter(result -> result.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A readiness with nothing in it but what blocks. */
    public static Readiness readiness(Readiness.Reason... reasons) {
        return new Readiness(List.of(reasons), List.of(), List.of(), List.of(), List.of());
    }

    private static Regulation narrowed(Regulation from, List<Criterion> criteria) {
        return new Regulation(
                from.id(),
                from.version(),
                from.hash(),
                from.folder(),
                from.title(),
                from.legalBasis(),
                from.subjects(),
                from.aspects(),
                from.scoring(),
                from.ratings(),
                from.offices(),
                from.units(),
                criteria,
                from.views(),
                from.adjustment(),
                from.forms(),
                from.checks());
    }

    private Assessment assessment() {
        return new Assessment(
                regulation, evidence(), score(), results(), findings(), readiness(NOT_CHECKED), "Drools 10.2.0");
    }

    private EvidenceSet evidence() {
        return new EvidenceSet(
                wording.apply("Kabupaten Teladan"),
                2024,
                List.of(
                        workbook("dinkes.xlsx", "dinas-kesehatan", 4),
                        workbook("hukum.xlsx", "bagian-hukum", 2),
                        new Workbook(wording.apply("rusak.xlsx"), "c".repeat(64), null, 0, false)),
                List.of(row(), row(), row(), row(), row(), row()),
                List.of(
                        new ImportIssue(
                                IssueCode.FILE_NOT_A_WORKBOOK,
                                wording.apply("dinkes.xlsx"),
                                wording.apply("Capaian"),
                                "E12",
                                text("Nilai capaian", "Value"),
                                wording.apply("tujuh puluh"),
                                text(
                                        "Bukan angka; diharapkan angka seperti 71,3.",
                                        "Not a number; one like 71.3 is expected."),
                                text("Tulis angkanya dengan digit.", "Write the figure in digits."),
                                List.of("06.P.1")),
                        new ImportIssue(
                                IssueCode.FILE_NOT_A_WORKBOOK,
                                wording.apply("rusak.xlsx"),
                                null,
                                null,
                                null,
                                null,
                                text("Berkas ini bukan buku kerja.", "This file is not a workbook."),
                                text("Simpan ulang sebagai .xlsx.", "Save it again as .xlsx."),
                                List.of())));
    }

    private Workbook workbook(String file, String office, int rows) {
        return new Workbook(
                wording.apply(file),
                "b".repeat(64),
                new WorkbookIdentity("contoh-2021", office, wording.apply("Kabupaten Teladan"), "kabupaten", 2024),
                rows,
                true);
    }

    private static EvidenceRow row() {
        return new EvidenceRow("Capaian", "06.H.3", "dinas-kesehatan", "dinkes.xlsx", "Capaian", 14, Map.of());
    }

    private Score score() {
        var criteria = regulation.criteria();
        var lowest = regulation.ratings().get(2);
        var next = regulation.ratings().get(1);
        return new Score(
                new BigDecimal("17.33"),
                text("17,33 = (46,00 + 0 + 6,00) ÷ 3", "17.33 = (46.00 + 0 + 6.00) ÷ 3"),
                lowest,
                next,
                new BigDecimal("32.67"),
                2,
                List.of(
                        criterionScore(criteria.get(0), "46.00", true),
                        criterionScore(criteria.get(1), "0.00", false),
                        criterionScore(criteria.get(2), "6.00", true)));
    }

    private CriterionScore criterionScore(Criterion criterion, String value, boolean checked) {
        var aspects = checked
                ? regulation.aspects().stream()
                        .map(aspect -> new AspectScore(aspect, 0, 0, BigDecimal.TEN))
                        .toList()
                : List.<AspectScore>of();
        return new CriterionScore(
                criterion,
                new BigDecimal(value),
                checked,
                text("rumus " + criterion.code(), "formula " + criterion.code()),
                aspects);
    }

    private List<IndicatorResult> results() {
        return List.of(
                met(),
                result(
                        "01.P.1",
                        Verdict.NO_EVIDENCE,
                        0,
                        Explanation.NOTHING,
                        text("Belum ada baris untuk 01.P.1 pada hukum.xlsx.", "No row for 01.P.1 in hukum.xlsx.")),
                result(
                        "01.P.2",
                        Verdict.NEEDS_REVIEW,
                        0,
                        Explanation.NOTHING,
                        text("Mutu dinilai oleh penelaah.", "A reviewer judges the quality.")),
                partlyMet(),
                result(
                        "01.H.2",
                        Verdict.NOT_APPLICABLE,
                        0,
                        Explanation.NOTHING,
                        text(
                                "Daerah ini tidak berpulau; disetujui Sekda.",
                                "The region has no islands; approved by the secretary.")),
                result(
                        "06.S.1",
                        Verdict.ERROR,
                        0,
                        Explanation.NOTHING,
                        text("Aturannya gagal dijalankan.", "Its rule failed.")),
                result(
                        "06.P.1",
                        Verdict.UNREADABLE,
                        0,
                        Explanation.NOTHING,
                        text("Sel yang menentukan tidak terbaca.", "The cell that decides cannot be read."),
                        cell("Capaian", "E12", "tujuh puluh")),
                conflicting(),
                notMet(),
                result("06.H.4", Verdict.NOT_CHECKED, 0, Explanation.NOTHING, null));
    }

    private IndicatorResult met() {
        var cell = cell("Dokumen", "C5", "Perda");
        var kind = single(
                "Jenis dokumen salah satu dari Perda, Perkada; tercatat Perda",
                "Kind of document is one of Perda, Perkada; recorded Perda",
                true,
                List.of("Perda", "Perkada"),
                "Perda",
                null,
                cell);
        var inForce = single("Masih berlaku: ya", "In force: yes", true, true, true, null);
        return result(
                "01.S.1",
                Verdict.MET,
                10,
                new Explanation(List.of(rule("01.S.1 Perda masih berlaku", 10, true, kind, inForce)), List.of()),
                null,
                cell);
    }

    private IndicatorResult partlyMet() {
        var reached = value(50, 62.5, null, true);
        var missed = value(80, 62.5, 17.5, false);
        return result(
                "01.H.1",
                Verdict.PARTLY_MET,
                6,
                new Explanation(
                        List.of(rule("01.H.1 separuh didampingi", 6, true, reached)),
                        List.of(rule("01.H.1 hampir semua didampingi", 10, false, missed, nested()))),
                null,
                cell("Capaian", "E9", "62,5"));
    }

    private ConditionExplanation nested() {
        var decree = single("Ada keputusan bupati", "There is a regent's decree", false, null, null, null);
        var since = single(
                "Ditetapkan paling lambat 31 Desember 2024",
                "Signed by 31 December 2024",
                false,
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2025, 2, 3),
                null,
                cell("Dokumen", "D7", "3/2/2025"));
        var both = group(Kind.ALL, "Keputusan dan tanggalnya:", "The decree and its date:", false, decree, since);
        var budget = group(
                Kind.TOTAL,
                "Jumlah anggaran paling sedikit 100; tercatat 40 (kurang 60)",
                "Total budget at least 100; recorded 40 (60 short)",
                false);
        return group(Kind.ANY, "Salah satu dari:", "One of:", false, both, budget);
    }

    private IndicatorResult conflicting() {
        var twice = group(
                Kind.NONE,
                "Tidak ada puskesmas yang dicabut akreditasinya",
                "No health centre lost its accreditation",
                true);
        return result(
                "06.P.2",
                Verdict.CONFLICTING,
                4,
                new Explanation(List.of(rule("06.P.2 sebagian terakreditasi", 4, true, twice)), List.of()),
                text(
                        "Dua baris tidak sama: 40 dan 60; yang lebih rendah dihitung.",
                        "Two rows differ: 40 and 60; the lower one counts."),
                cell("Capaian", "E10", "40"),
                cell("Capaian", "E11", "60"));
    }

    private IndicatorResult notMet() {
        var year = single(
                "Tahun data sama dengan tahun penilaian; tercatat 2024",
                "Year of the data is the year assessed; recorded 2024",
                true,
                2024,
                2024,
                null,
                cell("Capaian", "F14", "2024"));
        var six = rule("06.H.3 cakupan 80 persen", 6, false, value(80, 71.3, 8.7, false), year);
        var ten = rule("06.H.3 cakupan 95 persen", 10, false, value(95, 71.3, 23.7, false), year);
        return result(
                "06.H.3",
                Verdict.NOT_MET,
                0,
                new Explanation(List.of(six), List.of(six, ten)),
                null,
                cell("Capaian", "E14", "71,3"),
                cell("Capaian", "F14", "2024"));
    }

    private ConditionExplanation value(double expected, double actual, @Nullable Double shortfall, boolean holds) {
        var id = new StringBuilder(
                "Nilai capaian paling sedikit %.0f persen; tercatat %s".formatted(expected, comma(actual)));
        var en = new StringBuilder("Value at least %.0f percent; recorded %s".formatted(expected, actual));
        if (shortfall != null) {
            id.append(" (kurang ").append(comma(shortfall)).append(')');
            en.append(" (").append(shortfall).append(" short)");
        }
        var cell = actual == 62.5 ? cell("Capaian", "E9", "62,5") : cell("Capaian", "E14", "71,3");
        return single(id.toString(), en.toString(), holds, expected, actual, shortfall, cell);
    }

    private static String comma(double value) {
        return Double.toString(value).replace('.', ',');
    }

    private List<Finding> findings() {
        var cell = cell("Capaian", "F15", "2023");
        return List.of(
                new Finding(
                        regulation.checks().get(0),
                        "bagian-hukum",
                        wording.apply("hukum.xlsx"),
                        rule("belum disahkan", 0, true),
                        List.of()),
                new Finding(
                        regulation.checks().get(1),
                        null,
                        null,
                        rule(
                                "tahun data berbeda",
                                0,
                                true,
                                single(
                                        "Tahun data bukan 2024; tercatat 2023",
                                        "Year of the data is not 2024; recorded 2023",
                                        true,
                                        2024,
                                        2023,
                                        null,
                                        cell)),
                        List.of(cell)));
    }

    private IndicatorResult result(
            String code, Verdict verdict, int points, Explanation explanation, @Nullable Text note, CellRef... cells) {
        return new IndicatorResult(
                regulation.indicator(code).orElseThrow(), verdict, points, explanation, note, List.of(cells));
    }

    private RuleExplanation rule(String name, int points, boolean holds, ConditionExplanation... conditions) {
        return new RuleExplanation(wording.apply(name), points, holds, List.of(conditions));
    }

    private ConditionExplanation group(Kind kind, String id, String en, boolean holds, ConditionExplanation... parts) {
        return new ConditionExplanation(kind, text(id, en), holds, null, null, null, List.of(), List.of(parts));
    }

    private ConditionExplanation single(
            String id,
            String en,
            boolean holds,
            @Nullable Object expected,
            @Nullable Object actual,
            @Nullable Number shortfall,
            CellRef... cells) {
        return new ConditionExplanation(
                Kind.SINGLE, text(id, en), holds, expected, actual, shortfall, List.of(cells), List.of());
    }

    private CellRef cell(String sheet, String address, String shown) {
        return new CellRef(wording.apply("dinkes.xlsx"), wording.apply(sheet), address, wording.apply(shown));
    }

    private LocalizedText text(String id, String en) {
        return new LocalizedText(wording.apply(id), wording.apply(en));
    }
}
