package id.patuh.workspace;

import static id.patuh.testsupport.OpenWorkspace.ANI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.testsupport.Databases;
import id.patuh.testsupport.OpenWorkspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From collecting to the ministry's result, and what is refused on the way. */
class AssessmentStatesTest {
    private static final Assessments.NewOutcome PEDULI = new Assessments.NewOutcome("78,35", "Peduli HAM", "");

    @TempDir
    private Path folder;

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isExactlyInstanceOf(WorkspaceException.class)
                .hasMessage(key);
    }

    /** A new assessment that was brought to a state in the regular way. */
    private static String in(State state, OpenWorkspace open, int year) {
        var assessments = open.workspace().assessments();
        var id = assessments
                .create(OpenWorkspace.REGION, OpenWorkspace.REGULATION, "RSUD", year, Set.of(), ANI)
                .id();
        if (state != State.COLLECTING) {
            assessments.move(id, State.CHECKING, "", ANI);
        }
        if (state == State.READY || state.frozen()) {
            assessments.move(id, State.READY, "", ANI);
        }
        if (state.frozen()) {
            assessments.submit(id, open.workspace().evidence().fingerprint(id), Map.of(), ANI);
        }
        if (state == State.DECIDED) {
            assessments.decide(id, PEDULI, ANI);
        }
        assertThat(assessments.find(id).orElseThrow().state()).isEqualTo(state);
        return id;
    }

    private static void go(OpenWorkspace open, String id, State to) {
        var assessments = open.workspace().assessments();
        switch (to) {
            case SUBMITTED -> assessments.submit(id, open.workspace().evidence().fingerprint(id), Map.of(), ANI);
            case DECIDED -> assessments.decide(id, PEDULI, ANI);
            default -> assessments.move(id, to, "karena perlu", ANI);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStepIsEitherAllowedOrRefused(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            int year = 2000;
            for (var from : State.values()) {
                for (var to : State.values()) {
                    var id = in(from, open, year++);
                    if (from.next().contains(to)) {
                        go(open, id, to);
                    } else {
                        assertRefused(() -> go(open, id, to), "workspace.assessment.noWay");
                    }
                    assertThat(open.workspace()
                                    .assessments()
                                    .find(id)
                                    .orElseThrow()
                                    .state())
                            .as("%s to %s", from, to)
                            .isEqualTo(from.next().contains(to) ? to : from);
                }
            }
            assertThat(open.workspace().audit().verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTakesPapersIsNotSimplyChosen(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var assessments = open.workspace().assessments();
            var ready = in(State.READY, open, 2024);
            var submitted = in(State.SUBMITTED, open, 2025);

            assertRefused(() -> assessments.move(ready, State.SUBMITTED, "", ANI), "workspace.assessment.needsPapers");
            assertRefused(
                    () -> assessments.move(submitted, State.DECIDED, "", ANI), "workspace.assessment.needsPapers");
            assertRefused(() -> assessments.move("tidak-ada", State.CHECKING, "", ANI), "workspace.assessment.missing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void reasonOfAStepIsInTheTrail(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var id = in(State.READY, open, 2024);
            open.workspace().assessments().move(id, State.CHECKING, " angka\u0000 keliru \r\n", ANI);

            assertThat(open.workspace().audit().latest(0, 2))
                    .extracting(AuditEntry::action, AuditEntry::object, AuditEntry::detail)
                    .containsExactly(
                            tuple(AuditEntry.Action.STATE_CHANGED, "assessment/" + id, "CHECKING angka keliru"),
                            tuple(AuditEntry.Action.STATE_CHANGED, "assessment/" + id, "READY"));
            assertRefused(
                    () -> open.workspace().assessments().move(id, State.READY, "x".repeat(2001), ANI),
                    "workspace.words.tooLong");
        }
    }

    @ParameterizedTest
    @EnumSource
    void papersAreFrozen(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var assessments = open.workspace().assessments();
            var id = in(State.READY, open, 2024);
            var receipt = "<p>tanda terima</p>".getBytes(StandardCharsets.UTF_8);
            var papers = Map.of("tanda-terima.html", receipt, "Result.json", new byte[] {0, 1, -1});
            assessments.submit(id, open.workspace().evidence().fingerprint(id), papers, ANI);

            assertThat(assessments.papers(id)).containsExactly("Result.json", "tanda-terima.html");
            assertThat(assessments.paper(id, "tanda-terima.html")).contains(receipt);
            assertThat(assessments.paper(id, "Result.json").orElseThrow()).containsExactly(0, 1, -1);
            assertThat(assessments.paper(id, "lain.html")).isEmpty();
            assertThat(assessments.papers("tidak-ada")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCameInMeanwhileStopsASubmission(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var assessments = open.workspace().assessments();
            var id = in(State.CHECKING, open, 2024);
            var before = open.workspace().evidence().fingerprint(id);
            open.workspace().evidence().receive(id, open.upload("a.xlsx", "isi", null), ANI);
            assessments.move(id, State.READY, "", ANI);

            assertRefused(
                    () -> assessments.submit(id, before, Map.of("a", new byte[1]), ANI),
                    "workspace.assessment.changedMeanwhile");
            assertThat(assessments.find(id).orElseThrow().state()).isEqualTo(State.READY);
            assertThat(assessments.papers(id)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void frozenAssessmentTakesNothing(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var workspace = open.workspace();
            var id = in(State.CHECKING, open, 2024);
            var workbook = workspace
                    .evidence()
                    .receive(id, open.upload("a.xlsx", "isi", null), ANI)
                    .workbook()
                    .id();
            workspace.assessments().move(id, State.READY, "", ANI);
            assertRefused(
                    () -> workspace.evidence().receive(id, open.upload("b.xlsx", "isi", null), ANI),
                    "workspace.assessment.closed");
            workspace.assessments().submit(id, workspace.evidence().fingerprint(id), Map.of(), ANI);

            var frozen = "workspace.assessment.frozen";
            assertRefused(() -> workspace.assessments().setOffices(id, Set.of("bappeda"), ANI), frozen);
            assertRefused(() -> workspace.evidence().withdraw(workbook, true, ANI), "workspace.assessment.closed");
            assertRefused(() -> workspace.reviews().review(id, "01.S.1", Reviews.Outcome.ACCEPTED, "", ANI), frozen);
            assertRefused(() -> workspace.reviews().rule(id, "01.S.1", "MET", "cukup", ANI), frozen);
            workspace.reviews().remark(id, "01.S.1", "untuk tahun depan", ANI);
            assertThat(workspace.reviews().remarks(id, "01.S.1")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void outcomeIsRecordedOnce(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var assessments = open.workspace().assessments();
            var id = in(State.SUBMITTED, open, 2024);
            assertThat(assessments.outcome(id)).isEmpty();
            var unnamed = new Assessments.NewOutcome(null, " ", "");
            assertRefused(() -> assessments.decide(id, unnamed, ANI), "workspace.outcome.ratingMissing");
            var wordy = new Assessments.NewOutcome("9".repeat(21), "Peduli HAM", "");
            assertRefused(() -> assessments.decide(id, wordy, ANI), "workspace.words.tooLong");
            assessments.decide(id, new Assessments.NewOutcome("78,35", "Peduli HAM", "surat 12/2025"), ANI);

            assertThat(assessments.outcome(id))
                    .contains(new Assessments.Outcome(
                            "78,35", "Peduli HAM", "surat 12/2025", open.clock().instant(), "Ani Lestari"));
            assertRefused(() -> assessments.decide(id, PEDULI, ANI), "workspace.assessment.noWay");
        }
    }

    @ParameterizedTest
    @EnumSource
    void outcomeNeedsNoScore(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var assessments = open.workspace().assessments();
            var id = in(State.SUBMITTED, open, 2024);
            assessments.decide(id, new Assessments.NewOutcome(" ", "Peduli HAM", "\u0000"), ANI);

            assertThat(assessments.outcome(id))
                    .contains(new Assessments.Outcome(
                            null, "Peduli HAM", "", open.clock().instant(), "Ani Lestari"));
        }
    }
}
