package id.patuh.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Assessor;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.EvidenceImporter.CellAsRead;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.Severity;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.Packs;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {
    private static final Map<String, String> SUBJECTS = Map.of(
            SampleSubmissions.GOOD, "Kabupaten Teladan",
            SampleSubmissions.TROUBLED, "Kabupaten Bermasalah",
            SampleSubmissions.UNIT, "Puskesmas Contoh");
    private static final Map<String, Assessment> ASSESSMENTS = new HashMap<>();

    /** A limit that no sample can pass, a file that vanishes, a form made from an earlier year, or what only a mapping brings about. */
    private static final Set<IssueCode> NOT_SHOWN = EnumSet.of(
            IssueCode.FILE_TOO_LARGE,
            IssueCode.FILE_TOO_MANY_ROWS,
            IssueCode.FILE_CANNOT_BE_OPENED,
            IssueCode.CARRIED_OVER,
            IssueCode.FORMULA_RECALCULATED,
            IssueCode.FORMULA_NOT_RECALCULATED,
            IssueCode.ISSUES_OMITTED,
            IssueCode.HEADING_GUESSED,
            IssueCode.MAPPING_USED,
            IssueCode.MAPPING_HEADINGS_MISSING,
            IssueCode.MAPPING_COLUMN_MISSING,
            IssueCode.MAPPING_VALUE_FIXED,
            IssueCode.TITLE_UNKNOWN,
            IssueCode.TITLE_GUESSED,
            IssueCode.CHOICE_MARKED_TWICE);

    private static final Set<IssueCode> WITHOUT_CELL = EnumSet.of(
            IssueCode.SHEET_UNKNOWN,
            IssueCode.SHEET_MISSING,
            IssueCode.SHEET_HIDDEN,
            IssueCode.HEADINGS_MISSING,
            IssueCode.COLUMN_MISSING,
            IssueCode.OPTIONAL_COLUMN_MISSING);

    @BeforeAll
    static void assessSamples() {
        if (Boolean.getBoolean("samples.update")) {
            SampleSubmissions.write(SampleSubmissions.FOLDER);
        }
        var assessor = new Assessor(Packs.ENGINE);
        SUBJECTS.keySet()
                .forEach(folder -> ASSESSMENTS.put(
                        folder, assessor.assess(regulation(folder), read(SampleSubmissions.FOLDER, folder))));
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSubmissions.GOOD, SampleSubmissions.TROUBLED, SampleSubmissions.UNIT})
    void committedFilesAreWhatTheGeneratorWrites(String folder, @TempDir Path fresh) {
        SampleSubmissions.write(fresh);

        var written = read(fresh, folder);

        var committed = assessment(folder).evidence();
        assertThat(answers(committed)).isEqualTo(answers(written));
        assertThat(places(committed)).isEqualTo(places(written));
    }

    @Test
    void goodSubmissionIsReadWithoutAnIssue() {
        var evidence = assessment(SampleSubmissions.GOOD).evidence();

        assertThat(evidence.issues()).isEmpty();
        assertThat(evidence.workbooks()).hasSize(24).allMatch(workbook -> workbook.rows() > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "01.S.1, MET, 10",
        "01.S.3, PARTLY_MET, 6",
        "01.P.4, PARTLY_MET, 6",
        "06.P.2, PARTLY_MET, 5",
        "06.P.3, NEEDS_REVIEW, 0",
        "06.P.4, NOT_MET, 0",
        "06.H.2, NO_EVIDENCE, 0",
        "06.H.3, NOT_MET, 0"
    })
    void goodSubmissionHasMixedVerdicts(String code, Verdict verdict, int points) {
        assertStands(SampleSubmissions.GOOD, code, verdict, points);
    }

    @Test
    void mostOfTheGoodSubmissionIsMet() {
        var assessment = assessment(SampleSubmissions.GOOD);

        assertThat(assessment.verdicts())
                .isEqualTo(Map.of(
                        Verdict.MET, 78,
                        Verdict.PARTLY_MET, 30,
                        Verdict.NOT_MET, 7,
                        Verdict.NO_EVIDENCE, 4,
                        Verdict.NEEDS_REVIEW, 1));
        assertThat(checks(assessment)).containsExactly("dokumen-setelah-masa-penilaian", "dokumen-tidak-berlaku");
    }

    @Test
    void immunisationOfTheGoodSubmissionIsDecidedByOneCell() {
        var cells = result(SampleSubmissions.GOOD, "06.H.3").cells();

        assertThat(cells).anySatisfy(cell -> {
            assertThat(cell.file()).isEqualTo("dinas-kesehatan.xlsx");
            assertThat(cell.sheet() + "!" + cell.cell()).isEqualTo("Capaian!C8");
        });
    }

    @Test
    void unitIsReadWithoutAnIssueFromAPackWithOtherForms() {
        var evidence = assessment(SampleSubmissions.UNIT).evidence();

        assertThat(evidence.issues()).isEmpty();
        assertThat(evidence.workbooks()).hasSize(4).allMatch(workbook -> workbook.rows() > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "A.03, PARTLY_MET, 4",
        "A.04, PARTLY_MET, 6",
        "A.07, NOT_MET, 0",
        "A.11, PARTLY_MET, 6",
        "A.12, MET, 10",
        "A.14, PARTLY_MET, 7",
        "B.04, NO_EVIDENCE, 0",
        "B.05, PARTLY_MET, 5",
        "C.04, NEEDS_REVIEW, 0",
        "C.07, PARTLY_MET, 8",
        "C.09, PARTLY_MET, 4",
        "D.04, MET, 10",
        "E.06, PARTLY_MET, 5"
    })
    void unitHasMixedVerdicts(String code, Verdict verdict, int points) {
        assertStands(SampleSubmissions.UNIT, code, verdict, points);
    }

    /** Of the four vulnerable groups, children are left out. */
    @Test
    void childrenFallShortInTheUnit() {
        var shares = new HashMap<String, Double>();
        for (var group : regulation(SampleSubmissions.UNIT).views().get(0).tags()) {
            shares.put(group.code(), share(assessment(SampleSubmissions.UNIT), group.code()));
        }

        assertThat(shares).hasSize(4);
        shares.remove("anak");
        assertThat(shares.values()).allMatch(share -> share > share(assessment(SampleSubmissions.UNIT), "anak"));
    }

    @Test
    void troubledSubmissionShowsEveryIssueThatAFileCanHave() {
        var codes = assessment(SampleSubmissions.TROUBLED).evidence().issues().stream()
                .map(ImportIssue::code)
                .toList();

        assertThat(codes).containsAll(EnumSet.complementOf(EnumSet.copyOf(NOT_SHOWN)));
        assertThat(codes).doesNotContainAnyElementsOf(NOT_SHOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "01.S.1, MET, 10",
        "01.S.2, NOT_MET, 0",
        "01.S.3, NO_EVIDENCE, 0",
        "01.P.1, NO_EVIDENCE, 0",
        "01.P.2, PARTLY_MET, 5",
        "01.P.4, NO_EVIDENCE, 0",
        "01.P.5, UNREADABLE, 0",
        "01.H.3, NO_EVIDENCE, 0",
        "01.H.4, NOT_APPLICABLE, 0",
        "06.S.2, PARTLY_MET, 6",
        "06.S.3, UNREADABLE, 0",
        "06.P.2, UNREADABLE, 0",
        "06.H.1, NOT_MET, 0",
        "06.H.2, MET, 10",
        "06.H.3, CONFLICTING, 0"
    })
    void troubledSubmissionReachesTheOtherVerdicts(String code, Verdict verdict, int points) {
        assertStands(SampleSubmissions.TROUBLED, code, verdict, points);
    }

    @Test
    void everyCheckFindsSomethingInTheTroubledSubmission() {
        var assessment = assessment(SampleSubmissions.TROUBLED);

        assertThat(checks(assessment))
                .containsAll(regulation(SampleSubmissions.TROUBLED).checks().stream()
                        .map(check -> check.code())
                        .toList());
        assertThat(assessment.ready()).isFalse();
    }

    @Test
    void everyIssueSaysWhere() {
        assertThat(assessment(SampleSubmissions.TROUBLED).evidence().issues()).allSatisfy(issue -> {
            assertThat(issue.file()).isNotBlank();
            if (!isOfTheWholeFile(issue.code())) {
                assertThat(issue.sheet()).as(issue.toString()).isNotBlank();
                assertThat(issue.cell() == null).as(issue.toString()).isEqualTo(WITHOUT_CELL.contains(issue.code()));
            }
        });
    }

    @Test
    void everyIssueShowsWhatStandsInItsCell() {
        var importer = EvidenceImporter.ofWorkbooks();
        var folder = SampleSubmissions.FOLDER.resolve(SampleSubmissions.TROUBLED);

        assertThat(assessment(SampleSubmissions.TROUBLED).evidence().issues())
                .filteredOn(issue -> issue.cell() != null && issue.shown() != null)
                .allSatisfy(issue -> assertThat(shown(importer.cells(folder.resolve(issue.file())), issue))
                        .isEqualTo(issue.shown()));
    }

    @Test
    void whatIsReadOfABadWorkbookIsNotLost() {
        var evidence = assessment(SampleSubmissions.TROUBLED).evidence();

        assertThat(evidence.issues())
                .filteredOn(issue -> issue.severity() == Severity.ERROR)
                .extracting(ImportIssue::file)
                .contains("dinas-kesehatan.xlsx");
        assertThat(evidence.rows())
                .filteredOn(row -> row.file().equals("dinas-kesehatan.xlsx"))
                .hasSize(24);
    }

    /** The points that a group's indicators earned out of all that they could. */
    private static double share(Assessment assessment, String tag) {
        var tagged = assessment.indicators().stream()
                .filter(result -> result.indicator().tags().contains(tag))
                .toList();
        double maximum =
                tagged.stream().mapToInt(result -> result.indicator().maximum()).sum();
        return tagged.stream().mapToInt(IndicatorResult::points).sum() / maximum;
    }

    private static void assertStands(String folder, String code, Verdict verdict, int points) {
        var result = result(folder, code);
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.points()).isEqualTo(points);
    }

    private static Assessment assessment(String folder) {
        var assessment = ASSESSMENTS.get(folder);
        if (assessment == null) {
            throw new IllegalArgumentException(folder);
        }
        return assessment;
    }

    private static IndicatorResult result(String folder, String code) {
        return assessment(folder).indicators().stream()
                .filter(result -> result.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> checks(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.check().code())
                .toList();
    }

    private static boolean isOfTheWholeFile(IssueCode code) {
        return code.name().startsWith("FILE") || code.name().startsWith("WORKBOOK");
    }

    private static String shown(List<CellAsRead> cells, ImportIssue issue) {
        return cells.stream()
                .filter(cell ->
                        cell.sheet().equals(issue.sheet()) && cell.cell().equals(issue.cell()))
                .map(CellAsRead::shown)
                .findFirst()
                .orElse("");
    }

    /** What was understood, without the marks that a spreadsheet program leaves. */
    private static List<String> answers(EvidenceSet evidence) {
        return evidence.rows().stream()
                .map(row -> row.file() + "!" + row.sheet() + " " + row.row() + " "
                        + row.values().values().stream()
                                .map(value -> value.state() + " " + value.typed())
                                .toList())
                .toList();
    }

    private static List<String> places(EvidenceSet evidence) {
        return evidence.issues().stream()
                .map(issue -> issue.code() + " " + issue.file() + "!" + issue.sheet() + "!" + issue.cell())
                .toList();
    }

    private static EvidenceSet read(Path samples, String folder) {
        var importer = EvidenceImporter.ofWorkbooks();
        var submission = importer.open(List.of(samples.resolve(folder)));
        return importer.read(submission, regulation(folder), SUBJECTS.getOrDefault(folder, folder), 2024);
    }

    private static Regulation regulation(String folder) {
        return Packs.regulation(folder.equals(SampleSubmissions.UNIT) ? "p2ham-2023" : "kkp-ham-2021");
    }
}
