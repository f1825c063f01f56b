package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.language.Language;
import id.patuh.regulation.PackDefect;
import id.patuh.regulation.SubjectFileException;
import id.patuh.testsupport.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What exceptions.yaml and timetable.yaml beside the evidence do, day by day. */
class ExemptionsTest {
    private static final String OTHER_CRITERION =
            "  - {code: \"02\", title: {id: Hak lain, en: Another right}, group: {id: Hak sipil, en: Civil rights}}\n";
    private static final String WAIVER = """
            zone: %s
            exceptions:
              - indicator: %s
                kind: %s
                legalBasis: Keputusan Bupati 1/2025
                justification: Angka sedang dihitung ulang
                approver: Sekretaris Daerah
                from: 2025-01-01
                to: 2025-03-31
            """;

    @TempDir
    private Path folder = Path.of("");

    private Desk desk() {
        var pack = PackFolder.in(folder.resolve("rules")).replace(PackFolder.REGULATION, OTHER_CRITERION, "");
        var desk = Desk.of(folder, pack);
        desk.legal()
                .fill("Dokumen", "01.S.1", "Jenis dokumen", "Perda", "Tahun dokumen", 2021, "Masih berlaku", "Ya")
                .fill("Pengesahan", "Sri Contoh", "Sudah ditandatangani", "Ya")
                .save();
        desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", 96, "Tahun data", 2024)
                .again("Capaian", "01.H.1", "Nilai capaian", 97, "Tahun data", 2024)
                .fill("Pengesahan", "Budi Contoh", "Sudah ditandatangani", "Ya")
                .save();
        return desk;
    }

    private Assessment assess(Desk desk, boolean ignore, @Nullable String asOf, Instant now) {
        var pack = PackFolder.in(folder.resolve("rules")).replace(PackFolder.REGULATION, OTHER_CRITERION, "");
        var examiner = new Examiner(EvidenceImporter.ofWorkbooks(), pack.library(), new Assessor(Desk.engine(pack)));
        var request = new CircumstanceRequest(
                null,
                ignore,
                null,
                null,
                asOf == null ? null : LocalDate.parse(asOf),
                Clock.fixed(now, ZoneOffset.UTC));
        return examiner.examine(List.of(desk.folder()), AssessmentRequest.AS_THE_WORKBOOKS_SAY, request);
    }

    private Assessment assess(Desk desk, String asOf) {
        return assess(desk, false, asOf, Instant.EPOCH);
    }

    private static void write(Desk desk, String file, String text) throws IOException {
        Files.writeString(desk.folder().resolve(file), text);
    }

    private static WaiverUse.State state(Assessment assessment) {
        return assessment.readiness().waivers().get(0).state();
    }

    @Test
    void aWaiverTakesAwayWhatBlocksAndNothingElse() throws IOException {
        var desk = desk();
        var before = assess(desk, "2025-02-01");

        write(desk, "exceptions.yaml", WAIVER.formatted("WIB", "01.H.1", "waiver"));
        var after = assess(desk, "2025-02-01");

        assertThat(before.ready()).isFalse();
        assertThat(before.readiness().reasons())
                .extracting(Readiness.Reason::code)
                .containsExactly(Readiness.Code.CONFLICTING);
        assertThat(after.ready()).isTrue();
        assertThat(after.score().value()).isEqualByComparingTo(before.score().value());
        assertThat(Desk.result(after, "01.H.1").verdict()).isEqualTo(Verdict.CONFLICTING);
        assertThat(Objects.requireNonNull(Desk.result(after, "01.H.1").exemption())
                        .waiver()
                        .approver())
                .isEqualTo("Sekretaris Daerah");
    }

    @Test
    void whatDoesNotApplyLeavesTheDenominatorAndKeepsItsVerdictBeneath() throws IOException {
        var desk = desk();
        write(desk, "exceptions.yaml", WAIVER.formatted("WIB", "01.H.1", "not-applicable"));

        var result = Desk.result(assess(desk, "2025-02-01"), "01.H.1");

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Objects.requireNonNull(result.exemption()).verdict()).isEqualTo(Verdict.CONFLICTING);
        assertThat(Objects.requireNonNull(result.exemption()).points()).isEqualTo(10);
        assertThat(result.points()).isZero();
    }

    @Test
    void firstAndLastDayCount() throws IOException {
        var desk = desk();
        write(desk, "exceptions.yaml", WAIVER.formatted("WIB", "01.H.1", "waiver"));

        assertThat(state(assess(desk, "2024-12-31"))).isEqualTo(WaiverUse.State.NOT_YET);
        assertThat(state(assess(desk, "2025-01-01"))).isEqualTo(WaiverUse.State.IN_FORCE);
        assertThat(state(assess(desk, "2025-03-31"))).isEqualTo(WaiverUse.State.IN_FORCE);
        assertThat(state(assess(desk, "2025-04-01"))).isEqualTo(WaiverUse.State.LAPSED);
        assertThat(assess(desk, "2025-04-01").ready()).isFalse();
    }

    @Test
    void theDayEndsInTheSubjectsZone() throws IOException {
        var desk = desk();
        var halfPastTenInJakarta = Instant.parse("2025-03-31T15:30:00Z");
        write(desk, "exceptions.yaml", WAIVER.formatted("WIB", "01.H.1", "waiver"));
        var west = assess(desk, false, null, halfPastTenInJakarta);

        write(desk, "exceptions.yaml", WAIVER.formatted("WIT", "01.H.1", "waiver"));
        var east = assess(desk, false, null, halfPastTenInJakarta);

        assertThat(state(west)).isEqualTo(WaiverUse.State.IN_FORCE);
        assertThat(state(east)).isEqualTo(WaiverUse.State.LAPSED);
    }

    @Test
    void aWaiverForWhatIsMetIsUnused() throws IOException {
        var desk = desk();
        write(desk, "exceptions.yaml", WAIVER.formatted("WIB", "01.S.1", "waiver"));

        var assessment = assess(desk, "2025-02-01");

        assertThat(state(assessment)).isEqualTo(WaiverUse.State.UNUSED);
        assertThat(Desk.result(assessment, "01.S.1").exemption()).isNull();
    }

    @Test
    void ignoredExceptionsDoNothing() throws IOException {
        var desk = desk();
        write(desk, "exceptions.yaml", WAIVER.formatted("WIB", "01.H.1", "waiver"));

        var assessment = assess(desk, true, "2025-02-01", Instant.EPOCH);

        assertThat(assessment.ready()).isFalse();
        assertThat(assessment.readiness().waivers()).isEmpty();
    }

    @Test
    void everythingWrongIsToldWithItsLine() throws IOException {
        var desk = desk();
        write(desk, "exceptions.yaml", """
                exceptions:
                  - indicator: 01.H.11
                    kind: waiver
                    legalBasis: Keputusan Bupati 1/2025
                    justification: "-"
                    from: 2025-02-30
                    to: 2025-01-01
                    sebab: x
                """);

        var refused = catchThrowableOfType(SubjectFileException.class, () -> assess(desk, "2025-02-01"));

        assertThat(refused.file().named()).isFalse();
        assertThat(refused.defects())
                .extracting(defect -> defect.line() + " " + defect.code())
                .containsExactly(
                        "2 FIELD_REQUIRED",
                        "2 INDICATOR_UNKNOWN",
                        "5 VALUE_NOT_ALLOWED",
                        "6 VALUE_NOT_ALLOWED",
                        "8 FIELD_NOT_ALLOWED");
        assertThat(refused.defects())
                .filteredOn(defect -> defect.code().equals("INDICATOR_UNKNOWN"))
                .extracting(defect -> repair(defect))
                .containsExactly("Perhaps you mean “01.H.1”.");
    }

    private static String repair(PackDefect defect) {
        return defect.repair().in(Language.EN);
    }

    @Test
    void lastBeforeFirstDayAndTheSameDaysTwiceAreRefused() throws IOException {
        var desk = desk();
        var twice = WAIVER.formatted("WIB", "01.H.1", "waiver")
                + WAIVER.formatted("WIB", "01.H.1", "not-applicable")
                        .lines()
                        .skip(2)
                        .map(line -> line + "\n")
                        .reduce("", String::concat)
                + """
                  - indicator: 01.S.1
                    kind: waiver
                    legalBasis: Keputusan Bupati 1/2025
                    justification: Keliru
                    approver: Sekretaris Daerah
                    from: 2025-03-31
                    to: 2025-03-30
                """;
        write(desk, "exceptions.yaml", twice);

        var refused = catchThrowableOfType(SubjectFileException.class, () -> assess(desk, "2025-02-01"));

        assertThat(refused.defects()).extracting(PackDefect::code).containsExactly("WAIVERS_OVERLAP", "DATES_REVERSED");
    }

    @Test
    void aDeadlineOfTheRegionCountsItsLastDay() throws IOException {
        var desk = desk();
        write(desk, "timetable.yaml", """
                zone: WITA
                deadlines:
                  - {code: penyerahan, title: {id: Penyerahan, en: Submission}, dataYear: 2024, day: 2025-03-31, basis: Surat kantor wilayah}
                """);

        var last = assess(desk, "2025-03-31").readiness().deadlines().get(0);
        var after = assess(desk, "2025-04-01").readiness().deadlines().get(0);

        assertThat(last.daysLeft()).isZero();
        assertThat(last.passed()).isFalse();
        assertThat(after.daysLeft()).isEqualTo(-1);
        assertThat(after.passed()).isTrue();
    }

    @Test
    void aPlainRunRecordsNoDay() {
        var desk = desk();

        assertThat(assess(desk, false, null, Instant.EPOCH).circumstances().recordedDay())
                .isEmpty();
        assertThat(assess(desk, "2025-03-31").circumstances().recordedDay()).contains(LocalDate.of(2025, 3, 31));
    }
}
