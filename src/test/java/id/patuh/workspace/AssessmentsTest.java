package id.patuh.workspace;

import static id.patuh.testsupport.OpenWorkspace.ANI;
import static id.patuh.testsupport.OpenWorkspace.REGION;
import static id.patuh.testsupport.OpenWorkspace.REGULATION;
import static id.patuh.testsupport.OpenWorkspace.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.testsupport.Databases;
import id.patuh.testsupport.OpenWorkspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void assessmentIsReadAsItWasMade(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var assessments = open.workspace().assessments();
            var offices = Set.of("dinas-sosial", "Dinas-Kesehatan", "bappeda");
            var made = assessments.create(" Kabupaten\u00A0 Teladan ", REGULATION, "RSUD  Harapan", YEAR, offices, ANI);

            assertThat(made)
                    .isEqualTo(new StoredAssessment(
                            made.id(),
                            REGION,
                            REGULATION,
                            "RSUD Harapan",
                            YEAR,
                            State.COLLECTING,
                            open.clock().instant(),
                            List.of("Dinas-Kesehatan", "bappeda", "dinas-sosial")));
            assertThat(assessments.find(made.id())).contains(made);
            assertThat(assessments.find("tidak-ada")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void latestYearComesFirstThenSubjectsByName(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var assessments = open.workspace().assessments();
            var b = assessments.create(REGION, REGULATION, "b", YEAR, Set.of(), ANI);
            var capital = assessments.create(REGION, REGULATION, "C", YEAR, Set.of("bappeda"), ANI);
            var a = assessments.create("Kota Lain", REGULATION, "a", YEAR, Set.of(), ANI);
            var later = assessments.create(REGION, REGULATION, "z", YEAR + 1, Set.of("dinas-sosial"), ANI);

            assertThat(assessments.all(null)).containsExactly(later, capital, a, b);
            assertThat(assessments.all(REGION)).containsExactly(later, capital, b);
            assertThat(assessments.all("")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void regionHasOneOfARegulationSubjectAndYear(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var assessments = open.workspace().assessments();
            open.assessment();

            assertThatThrownBy(open::assessment)
                    .isExactlyInstanceOf(WorkspaceException.class)
                    .hasMessage("workspace.assessment.taken");
            assessments.create(REGION, REGULATION, REGION, YEAR + 1, Set.of(), ANI);
            assessments.create(REGION, "p2ham", REGION, YEAR, Set.of(), ANI);
            assessments.create(REGION, REGULATION, "RSUD", YEAR, Set.of(), ANI);
            assertThat(assessments.all(null)).hasSize(4);
            assertThat(open.workspace().audit().size()).isEqualTo(4);
        }
    }

    /** Otherwise the refusal would tell one region what another one does. */
    @ParameterizedTest
    @EnumSource
    void regionsMayHaveSubjectsOfTheSameName(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var assessments = open.workspace().assessments();
            var ours = assessments.create(REGION, REGULATION, "Puskesmas Sukamaju", YEAR, Set.of(), ANI);
            var theirs = assessments.create("Kota Lain", REGULATION, "Puskesmas Sukamaju", YEAR, Set.of(), ANI);

            assertThat(assessments.all(REGION)).containsExactly(ours);
            assertThat(assessments.all("Kota Lain")).containsExactly(theirs);
        }
    }

    @ParameterizedTest
    @EnumSource
    void unusableAssessmentsAreRefused(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            assertRefused(open, REGION, REGULATION, REGION, 1999, "bappeda", "workspace.assessment.year");
            assertRefused(open, REGION, REGULATION, REGION, 2101, "bappeda", "workspace.assessment.year");
            assertRefused(open, "\u0000", REGULATION, REGION, YEAR, "bappeda", "workspace.assessment.regionMissing");
            assertRefused(open, REGION, " ", REGION, YEAR, "bappeda", "workspace.assessment.regulationMissing");
            assertRefused(open, REGION, REGULATION, "\uD800", YEAR, "bappeda", "workspace.assessment.subjectMissing");
            assertRefused(open, REGION, REGULATION, REGION, YEAR, "", "workspace.words.missing");
            assertRefused(open, REGION, REGULATION, REGION, YEAR, "x".repeat(101), "workspace.words.tooLong");
            assertRefused(open, REGION, REGULATION, "x".repeat(201), YEAR, "bappeda", "workspace.words.tooLong");
            assertThat(open.workspace().assessments().all(null)).isEmpty();
            assertThat(open.workspace().audit().size()).isZero();
        }
    }

    private static void assertRefused(
            OpenWorkspace open, String region, String regulation, String subject, int year, String office, String key) {
        assertThatThrownBy(() ->
                        open.workspace().assessments().create(region, regulation, subject, year, Set.of(office), ANI))
                .isExactlyInstanceOf(WorkspaceException.class)
                .hasMessage(key);
    }

    @ParameterizedTest
    @EnumSource
    void beforeIsTheLatestEarlierYearUnderTheSameRegulation(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var assessments = open.workspace().assessments();
            var now = assessments.create(REGION, REGULATION, REGION, YEAR, Set.of(), ANI);
            assertThat(assessments.before(now)).isEmpty();

            var other = assessments.create(REGION, "lain", REGION, YEAR - 1, Set.of("bappeda"), ANI);
            assertThat(assessments.before(now)).contains(other);

            assessments.create(REGION, REGULATION, REGION, YEAR - 3, Set.of(), ANI);
            var before =
                    assessments.create(REGION, REGULATION, REGION.toUpperCase(Locale.ROOT), YEAR - 2, Set.of(), ANI);
            assessments.create(REGION, REGULATION, REGION, YEAR + 1, Set.of(), ANI);
            assessments.create(REGION, REGULATION, "RSUD", YEAR - 1, Set.of(), ANI);
            assessments.create("Kota Lain", REGULATION, REGION, YEAR - 1, Set.of(), ANI);

            assertThat(assessments.before(now)).contains(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void officesAreNamedAnew(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var assessments = open.workspace().assessments();
            var id = open.assessment().id();
            assessments.setOffices(id, Set.of("dinas-sosial", "bappeda"), ANI);

            assertThat(assessments.find(id).orElseThrow().offices()).containsExactly("bappeda", "dinas-sosial");
            assertThat(open.workspace().audit().latest(0, 1))
                    .extracting(AuditEntry::action, AuditEntry::detail)
                    .containsExactly(tuple(AuditEntry.Action.OFFICES_NAMED, "bappeda dinas-sosial"));
            assertThatThrownBy(() -> assessments.setOffices("tidak-ada", Set.of(), ANI))
                    .isExactlyInstanceOf(WorkspaceException.class)
                    .hasMessage("workspace.assessment.missing");
        }
    }
}
