package id.patuh.workspace;

import static id.patuh.testsupport.OpenWorkspace.ANI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.testsupport.Databases;
import id.patuh.testsupport.OpenWorkspace;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.AuditTrail.Break;
import id.patuh.workspace.AuditTrail.Break.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AuditTrailTest {
    private static final String COLUMNS = "made_at, actor, actor_name, action, object, detail, previous, hash";

    @TempDir
    private Path folder;

    /** Three entries. */
    private static OpenWorkspace three(Databases kind, Path folder) {
        var open = OpenWorkspace.on(kind, folder);
        for (int i = 1; i <= 3; i++) {
            open.workspace().audit().record(ANI, Action.REMARKED, "assessment/x", "catatan " + i);
        }
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void everyEntryCarriesTheHashOfTheOneBefore(Databases kind) {
        try (var open = three(kind, folder)) {
            var entries = new ArrayList<AuditEntry>();
            open.workspace().audit().each(entries::add);

            assertThat(entries).extracting(AuditEntry::sequence).containsExactly(1L, 2L, 3L);
            assertThat(entries)
                    .extracting(AuditEntry::previous)
                    .containsExactly("", entries.get(0).hash(), entries.get(1).hash());
            assertThat(entries).extracting(AuditEntry::detail).containsExactly("catatan 1", "catatan 2", "catatan 3");
            assertThat(entries.get(0))
                    .returns(ANI, AuditEntry::actor)
                    .returns(open.clock().instant(), AuditEntry::made)
                    .returns("assessment/x", AuditEntry::object)
                    .returns(Action.REMARKED, AuditEntry::action);
            assertThat(open.workspace().audit().size()).isEqualTo(3);
            assertThat(open.workspace().audit().verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void latestComeFirst(Databases kind) {
        try (var open = three(kind, folder)) {
            var audit = open.workspace().audit();

            assertThat(audit.latest(0, 2)).extracting(AuditEntry::sequence).containsExactly(3L, 2L);
            assertThat(audit.latest(2, 2)).extracting(AuditEntry::sequence).containsExactly(1L);
            assertThat(audit.latest(3, 2)).isEmpty();
            assertThat(audit.latest(-1, -1)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void emptyTrailHolds(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            assertThat(open.workspace().audit().verify()).isEmpty();
            assertThat(open.workspace().audit().latest(0, 1)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void longTrailIsReadInPages(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var audit = open.workspace().audit();
            for (int i = 0; i < 1001; i++) {
                audit.record(ANI, Action.SIGNED_IN, "account/x", "");
            }
            var seen = new ArrayList<Long>();
            audit.each(entry -> seen.add(entry.sequence()));

            assertThat(seen).hasSize(1001).doesNotHaveDuplicates().isSorted();
            assertThat(audit.verify()).isEmpty();
            open.tamper("update audit_entry set detail = 'lain' where sequence = 1001");
            assertThat(audit.verify()).contains(new Break(1001, Kind.CHANGED));
        }
    }

    static Stream<Arguments> tamperings() {
        var changed = List.of(
                "update audit_entry set detail = 'lain' where sequence = 2",
                "update audit_entry set actor = 'budi' where sequence = 2",
                "update audit_entry set actor_name = 'Budi' where sequence = 2",
                "update audit_entry set action = 'SIGNED_IN' where sequence = 2",
                "update audit_entry set action = 'NONSENSE' where sequence = 2",
                "update audit_entry set object = 'assessment/y' where sequence = 2",
                "update audit_entry set made_at = made_at + 1 where sequence = 2",
                "update audit_entry set previous = hash where sequence = 2",
                "update audit_entry set hash = previous where sequence = 2");
        return Stream.of(Databases.values())
                .flatMap(kind -> Stream.concat(
                        changed.stream().map(statement -> Arguments.of(kind, new Break(2, Kind.CHANGED), statement)),
                        others(kind)));
    }

    private static Stream<Arguments> others(Databases kind) {
        var copy = "insert into audit_entry (sequence, " + COLUMNS + ") select %d, " + COLUMNS
                + " from audit_entry where sequence = %d";
        return Stream.of(
                Arguments.of(kind, new Break(1, Kind.MISSING), "delete from audit_entry where sequence = 1"),
                Arguments.of(kind, new Break(2, Kind.MISSING), "delete from audit_entry where sequence = 2"),
                Arguments.of(kind, new Break(3, Kind.MISSING), "delete from audit_entry where sequence = 3"),
                Arguments.of(kind, new Break(2, Kind.MISSING), "delete from audit_entry where sequence > 1"),
                Arguments.of(kind, new Break(1, Kind.MISSING), "delete from audit_entry"),
                Arguments.of(kind, new Break(4, Kind.CHANGED), copy.formatted(4, 3)),
                Arguments.of(kind, new Break(0, Kind.CHANGED), copy.formatted(0, 1)),
                Arguments.of(kind, new Break(-7, Kind.CHANGED), copy.formatted(-7, 1)),
                Arguments.of(
                        kind,
                        new Break(2, Kind.CHANGED),
                        "update audit_entry set sequence = 4 where sequence = 3;"
                                + "update audit_entry set sequence = 3 where sequence = 2;"
                                + copy.formatted(2, 1)
                                + ";update audit_head set sequence = 4"),
                Arguments.of(kind, new Break(3, Kind.CHANGED), "update audit_head set hash = 'lain'"),
                Arguments.of(kind, new Break(3, Kind.CHANGED), "update audit_head set sequence = 2"),
                Arguments.of(kind, new Break(4, Kind.MISSING), "update audit_head set sequence = 4"),
                Arguments.of(kind, new Break(4, Kind.MISSING), "delete from audit_head"),
                Arguments.of(kind, new Break(1, Kind.MISSING), "delete from audit_head;delete from audit_entry"));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void everyTamperingIsFound(Databases kind, Break expected, String statements) {
        try (var open = three(kind, folder)) {
            assertThat(open.workspace().audit().verify()).isEmpty();

            open.tamper(statements.split(";"));

            assertThat(open.workspace().audit().verify()).contains(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void changedEntryCanStillBeRead(Databases kind) {
        try (var open = three(kind, folder)) {
            open.tamper("update audit_entry set action = 'NONSENSE' where sequence = 3");

            assertThat(open.workspace().audit().latest(0, 1))
                    .extracting(AuditEntry::action)
                    .containsExactly(Action.UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDoneWithoutItsEntry(Databases kind) {
        try (var open = three(kind, folder)) {
            open.tamper("delete from audit_head");
            assertThatThrownBy(open::assessment)
                    .isExactlyInstanceOf(WorkspaceException.class)
                    .hasMessage("workspace.audit.broken");

            open.tamper("insert into audit_head (id, sequence, hash) values (1, 2, '')");
            assertThatThrownBy(open::assessment)
                    .isExactlyInstanceOf(WorkspaceException.class)
                    .hasMessage("workspace.audit.broken");
            assertThat(open.workspace().assessments().all(null)).isEmpty();
            assertThat(open.workspace().audit().size()).isEqualTo(3);
        }
    }
}
