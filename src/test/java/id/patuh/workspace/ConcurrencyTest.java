package id.patuh.workspace;

import static id.patuh.testsupport.OpenWorkspace.ANI;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.testsupport.Databases;
import id.patuh.testsupport.OpenWorkspace;
import id.patuh.workspace.AuditEntry.Action;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What several people do at the same moment. */
class ConcurrencyTest {
    private static final int PEOPLE = 12;

    @TempDir
    private Path folder;

    /** What came of everybody's work: what it returned, or the key of its refusal. */
    private static List<Object> atOnce(int people, Callable<?> work) throws Exception {
        var pool = Executors.newFixedThreadPool(people);
        var start = new CyclicBarrier(people);
        try {
            Callable<Object> together = () -> {
                start.await();
                return work.call();
            };
            var results = new ArrayList<Object>();
            for (var done : pool.invokeAll(
                    IntStream.range(0, people).mapToObj(i -> together).toList())) {
                try {
                    results.add(done.get());
                } catch (ExecutionException refused) {
                    assertThat(refused).cause().isExactlyInstanceOf(WorkspaceException.class);
                    results.add(String.valueOf(
                            Objects.requireNonNull(refused.getCause()).getMessage()));
                }
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void trailHasNoGapWhateverManyWrite(Databases kind) throws Exception {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var audit = open.workspace().audit();
            var broken = atOnce(PEOPLE, () -> {
                for (int i = 0; i < 20; i++) {
                    audit.record(ANI, Action.SIGNED_IN, "account/x", String.valueOf(i));
                }
                return audit.verify().isPresent();
            });

            assertThat(broken).containsOnly(false);
            assertThat(audit.verify()).isEmpty();
            var sequences = new ArrayList<Long>();
            audit.each(entry -> sequences.add(entry.sequence()));
            assertThat(sequences)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, PEOPLE * 20L).boxed().toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyOneCreatesTheSameAssessment(Databases kind) throws Exception {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var results = atOnce(PEOPLE, open::assessment);

            assertThat(results)
                    .filteredOn(String.class::isInstance)
                    .hasSize(PEOPLE - 1)
                    .containsOnly("workspace.assessment.taken");
            assertThat(open.workspace().assessments().all(null)).hasSize(1);
            assertThat(open.workspace().audit().size()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void uploadsOfTheSameNameBecomeRevisionsOfOneWorkbook(Databases kind) throws Exception {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var id = open.assessment().id();
            atOnce(PEOPLE, () -> {
                var content = Thread.currentThread().getName();
                return open.workspace().evidence().receive(id, open.upload("dinkes.xlsx", content, null), ANI);
            });

            assertThat(open.workspace().evidence().workbooks(id))
                    .singleElement()
                    .satisfies(workbook -> assertThat(workbook.revisions())
                            .extracting(Revision::number)
                            .containsExactlyElementsOf(
                                    IntStream.rangeClosed(1, PEOPLE).boxed().toList()));
            assertThat(open.workspace().audit().verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameFileOfManyIsKeptOnce(Databases kind) throws Exception {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var id = open.assessment().id();
            var upload = open.upload("dinkes.xlsx", "isi", null);
            var results = atOnce(
                    PEOPLE,
                    () -> open.workspace().evidence().receive(id, upload, ANI).repeated());

            assertThat(results).filteredOn(Boolean.FALSE::equals).hasSize(1);
            assertThat(open.workspace().evidence().workbooks(id).get(0).revisions())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyOneSubmits(Databases kind) throws Exception {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var workspace = open.workspace();
            var id = open.assessment().id();
            workspace.assessments().move(id, State.CHECKING, "", ANI);
            workspace.assessments().move(id, State.READY, "", ANI);
            var evidence = workspace.evidence().fingerprint(id);
            var results = atOnce(PEOPLE, () -> {
                workspace.assessments().submit(id, evidence, Map.of("a", new byte[1]), ANI);
                return true;
            });

            assertThat(results).filteredOn(Boolean.TRUE::equals).hasSize(1);
            assertThat(results).filteredOn(String.class::isInstance).containsOnly("workspace.assessment.noWay");
        }
    }

    /** Nobody waits for a connection that another one holds while waiting for a second one. */
    @ParameterizedTest
    @EnumSource
    void manyReadAtOnce(Databases kind) throws Exception {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var made = open.assessment();
            var results = atOnce(PEOPLE * 2, () -> {
                for (int i = 0; i < 50; i++) {
                    assertThat(open.workspace().assessments().find(made.id())).contains(made);
                    open.workspace().assessments().before(made);
                }
                return true;
            });

            assertThat(results).containsOnly(true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneOfTwoAdministratorsStays(Databases kind) throws Exception {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var accounts = open.workspace().accounts();
            var left = new ConcurrentLinkedQueue<String>();
            for (var login : List.of("kepala", "wakil")) {
                var asked = new NewAccount(login, login, Role.ADMINISTRATOR, null, null, false);
                left.add(accounts.create(asked, "rahasia-sekali", ANI).id());
            }
            var results = atOnce(2, () -> {
                accounts.setActive(Objects.requireNonNull(left.poll()), false, ANI);
                return true;
            });

            assertThat(results).containsExactlyInAnyOrder(true, "workspace.account.lastAdministrator");
            assertThat(accounts.all()).filteredOn(Account::active).hasSize(1);
        }
    }
}
