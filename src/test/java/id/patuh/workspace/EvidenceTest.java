package id.patuh.workspace;

import static id.patuh.testsupport.OpenWorkspace.ANI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.testsupport.Databases;
import id.patuh.testsupport.OpenWorkspace;
import id.patuh.workspace.AuditEntry.Action;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {
    private static final String DINKES = "dinas-kesehatan";
    private static final String DINSOS = "dinas-sosial";
    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    /** Gives an open assessment to a test, and sees to it that the trail holds afterwards. */
    private void with(Databases kind, BiConsumer<OpenWorkspace, String> test) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            test.accept(open, open.assessment().id());
            assertThat(open.workspace().audit().verify()).isEmpty();
        }
    }

    private static Evidence.Received receive(OpenWorkspace open, String id, Upload upload) {
        return open.workspace().evidence().receive(id, upload, ANI);
    }

    private static List<UploadedWorkbook> workbooks(OpenWorkspace open, String id) {
        return open.workspace().evidence().workbooks(id);
    }

    private static List<String> files(UploadedWorkbook workbook) {
        return workbook.revisions().stream().map(Revision::file).toList();
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isExactlyInstanceOf(WorkspaceException.class)
                .hasMessage(key);
    }

    @ParameterizedTest
    @EnumSource
    void fileIsKeptAsItCame(Databases kind) {
        with(kind, (open, id) -> {
            var received = receive(open, id, open.upload("dinkes.xlsx", "abc", DINKES));

            assertThat(received.repeated()).isFalse();
            assertThat(received.workbook().office()).isEqualTo(DINKES);
            assertThat(received.workbook().current())
                    .isEqualTo(new Revision(
                            1, "dinkes.xlsx", SHA256_OF_ABC, 3, open.clock().instant(), "Ani Lestari"));
            assertThat(workbooks(open, id)).containsExactly(received.workbook());
            assertThat(open.workspace().evidence().find(received.workbook().id()))
                    .contains(received.workbook());
            assertThat(open.workspace().evidence().bytes(SHA256_OF_ABC))
                    .contains("abc".getBytes(StandardCharsets.UTF_8));
            assertThat(open.workspace().evidence().bytes("tidak-ada")).isEmpty();
            assertThat(open.workspace().evidence().find("tidak-ada")).isEmpty();
            assertThat(open.workspace().audit().latest(0, 1))
                    .extracting(AuditEntry::action, AuditEntry::detail)
                    .containsExactly(tuple(Action.WORKBOOK_RECEIVED, SHA256_OF_ABC + " 1 dinkes.xlsx"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void sameNameIsTheNextRevision(Databases kind) {
        with(kind, (open, id) -> {
            receive(open, id, open.upload("dinkes.xlsx", "satu", null));
            receive(open, id, open.upload("DINKES.xlsx", "dua", null));
            var last =
                    receive(open, id, open.upload("dinkes.xlsx", "satu", null)).workbook();

            assertThat(workbooks(open, id)).containsExactly(last);
            assertThat(last.revisions()).extracting(Revision::number).containsExactly(1, 2, 3);
            assertThat(files(last)).containsExactly("dinkes.xlsx", "DINKES.xlsx", "dinkes.xlsx");
            for (var revision : last.revisions()) {
                assertThat(open.workspace().evidence().bytes(revision.sha256()))
                        .contains((revision.number() == 2 ? "dua" : "satu").getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void repeatedUploadChangesNothing(Databases kind) {
        with(kind, (open, id) -> {
            var first = receive(open, id, open.upload("dinkes.xlsx", "isi", null));
            long before = open.workspace().audit().size();
            var second = receive(open, id, open.upload("dinkes.xlsx", "isi", null));

            assertThat(second).isEqualTo(new Evidence.Received(first.workbook(), true));
            assertThat(open.workspace().audit().size()).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyWorkbookOfAnOfficeIsCorrectedUnderAnyName(Databases kind) {
        with(kind, (open, id) -> {
            receive(open, id, open.upload("dinsos.xlsx", "lain", DINSOS));
            receive(open, id, open.upload("dinkes.xlsx", "satu", DINKES));
            var corrected = receive(open, id, open.upload("dinkes revisi.xlsx", "dua", DINKES))
                    .workbook();

            assertThat(files(corrected)).containsExactly("dinkes.xlsx", "dinkes revisi.xlsx");
            assertThat(workbooks(open, id)).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void fileMayStandBesideTheOthersOfItsOffice(Databases kind) {
        with(kind, (open, id) -> {
            receive(open, id, open.upload("a.xlsx", "satu", DINKES));
            receive(open, id, new Upload("b.xlsx", open.file("dua"), DINKES, null, true));
            receive(open, id, open.upload("c.xlsx", "tiga", DINKES));
            receive(open, id, new Upload("b.xlsx", open.file("empat"), DINKES, null, true));

            assertThat(workbooks(open, id))
                    .extracting(EvidenceTest::files)
                    .containsExactly(List.of("a.xlsx"), List.of("b.xlsx", "b.xlsx"), List.of("c.xlsx"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void namedWorkbookIsCorrected(Databases kind) {
        with(kind, (open, id) -> {
            var first = receive(open, id, open.upload("a.xlsx", "satu", DINKES)).workbook();
            receive(open, id, open.upload("b.xlsx", "dua", DINSOS));
            var corrected = receive(open, id, new Upload("c.xlsx", open.file("tiga"), null, first.id(), false))
                    .workbook();

            assertThat(corrected.id()).isEqualTo(first.id());
            assertThat(corrected.office()).isEqualTo(DINKES);
            assertThat(files(corrected)).containsExactly("a.xlsx", "c.xlsx");
            assertRefused(
                    () -> receive(open, id, new Upload("B.xlsx", open.file("x"), null, first.id(), false)),
                    "workspace.workbook.nameTaken");
            assertRefused(
                    () -> receive(open, id, new Upload("d.xlsx", open.file("x"), null, "tidak-ada", false)),
                    "workspace.workbook.missing");
        });
    }

    @ParameterizedTest
    @EnumSource
    void workbookOfAnotherAssessmentIsNotCorrected(Databases kind) {
        with(kind, (open, id) -> {
            var workbook =
                    receive(open, id, open.upload("a.xlsx", "satu", null)).workbook();
            var other = open.workspace()
                    .assessments()
                    .create("Kota Lain", OpenWorkspace.REGULATION, "Kota Lain", 2024, Set.of(), ANI)
                    .id();

            assertRefused(
                    () -> receive(open, other, new Upload("a.xlsx", open.file("x"), null, workbook.id(), false)),
                    "workspace.workbook.missing");
            assertThat(receive(open, other, open.upload("a.xlsx", "satu", null)).repeated())
                    .isFalse();
            assertThat(workbooks(open, id)).containsExactly(workbook);
            assertThat(workbooks(open, other)).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void sameNameDoesNotCorrectAnotherOffice(Databases kind) {
        with(kind, (open, id) -> {
            var theirs =
                    receive(open, id, open.upload("bukti.xlsx", "satu", DINSOS)).workbook();

            assertRefused(
                    () -> receive(open, id, open.upload("Bukti.xlsx", "dua", DINKES)), "workspace.workbook.nameTaken");
            assertThat(workbooks(open, id)).containsExactly(theirs);
        });
    }

    @ParameterizedTest
    @EnumSource
    void correctionSaysWhoseAWorkbookIs(Databases kind) {
        with(kind, (open, id) -> {
            receive(open, id, open.upload("bukti.xlsx", "satu", null));
            receive(open, id, open.upload("bukti.xlsx", "dua", DINKES));
            var last =
                    receive(open, id, open.upload("bukti.xlsx", "tiga", null)).workbook();

            assertThat(last.office()).isEqualTo(DINKES);
            assertThat(last.revisions()).hasSize(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void withdrawnWorkbookDoesNotCountAndComesBack(Databases kind) {
        with(kind, (open, id) -> {
            var evidence = open.workspace().evidence();
            var empty = evidence.fingerprint(id);
            var workbook =
                    receive(open, id, open.upload("a.xlsx", "satu", DINKES)).workbook();
            var full = evidence.fingerprint(id);
            evidence.withdraw(workbook.id(), true, ANI);
            evidence.withdraw(workbook.id(), true, ANI);

            assertThat(evidence.find(workbook.id()).orElseThrow().withdrawn()).isTrue();
            assertThat(evidence.fingerprint(id)).isEqualTo(empty).isNotEqualTo(full);
            evidence.withdraw(workbook.id(), false, ANI);
            assertThat(evidence.find(workbook.id())).contains(workbook);
            assertThat(evidence.fingerprint(id)).isEqualTo(full);
            assertThat(open.workspace().audit().latest(0, 3))
                    .extracting(AuditEntry::action)
                    .containsExactly(Action.WORKBOOK_RESTORED, Action.WORKBOOK_WITHDRAWN, Action.WORKBOOK_RECEIVED);
            assertRefused(() -> evidence.withdraw("tidak-ada", true, ANI), "workspace.workbook.missing");
        });
    }

    @ParameterizedTest
    @EnumSource
    void uploadBringsAWithdrawnWorkbookBack(Databases kind) {
        with(kind, (open, id) -> {
            var workbook =
                    receive(open, id, open.upload("a.xlsx", "satu", null)).workbook();
            open.workspace().evidence().withdraw(workbook.id(), true, ANI);
            var again = receive(open, id, open.upload("a.xlsx", "satu", null));

            assertThat(again.repeated()).isFalse();
            assertThat(again.workbook().id()).isEqualTo(workbook.id());
            assertThat(again.workbook().withdrawn()).isFalse();
            assertThat(again.workbook().revisions()).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatCountsGoesBeforeWhatWasWithdrawn(Databases kind) {
        with(kind, (open, id) -> {
            var first = receive(open, id, open.upload("a.xlsx", "satu", null)).workbook();
            open.workspace().evidence().withdraw(first.id(), true, ANI);
            for (int i = 0; i < 5; i++) {
                var second = receive(open, id, open.upload("b" + i + ".xlsx", "dua", null))
                        .workbook();
                receive(open, id, new Upload("a.xlsx", open.file("tiga"), null, second.id(), false));
                var third =
                        receive(open, id, open.upload("A.xlsx", "empat", null)).workbook();

                assertThat(third.id()).isEqualTo(second.id());
                assertRefused(
                        () -> open.workspace().evidence().withdraw(first.id(), false, ANI),
                        "workspace.workbook.nameTaken");
                open.workspace().evidence().withdraw(second.id(), true, ANI);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void fingerprintFollowsNamesAndContents(Databases kind) {
        with(kind, (open, id) -> {
            var evidence = open.workspace().evidence();
            receive(open, id, open.upload("a.xlsx", "satu", null));
            var first = evidence.fingerprint(id);
            receive(open, id, open.upload("a.xlsx", "dua", null));
            var second = evidence.fingerprint(id);
            receive(open, id, open.upload("A.xlsx", "dua", null));
            var third = evidence.fingerprint(id);
            receive(open, id, open.upload("a.xlsx", "satu", null));

            assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
            assertThat(evidence.fingerprint(id)).isEqualTo(first).hasSize(64);
        });
    }

    @ParameterizedTest
    @EnumSource
    void unknownAssessmentTakesNothing(Databases kind) {
        with(kind, (open, id) -> {
            assertRefused(
                    () -> receive(open, "tidak-ada", open.upload("a.xlsx", "satu", null)),
                    "workspace.assessment.missing");
            assertRefused(
                    () -> receive(open, id, open.upload("a.xlsx", "satu", "x".repeat(101))), "workspace.words.tooLong");
            assertThat(workbooks(open, "tidak-ada")).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void unusableFileNamesAreRefused(Databases kind) {
        with(kind, (open, id) -> {
            for (var name : List.of(
                    "",
                    " ",
                    ".",
                    "..",
                    ".htaccess",
                    "../a.xlsx",
                    "a/b.xlsx",
                    "a\\b.xlsx",
                    "C:\\a.xlsx",
                    "/etc/passwd",
                    "a\u0000.xlsx",
                    "a\n.xlsx",
                    "a\u0085.xlsx",
                    "a\u2028.xlsx",
                    "a\uD800.xlsx",
                    "a\u202Exslx.exe",
                    "a?.xlsx",
                    "a*.xlsx",
                    "a|b.xlsx",
                    "<a>.xlsx",
                    "\"a\".xlsx",
                    "a.xlsx ",
                    "a.xlsx.",
                    " a.xlsx",
                    "~$a.xlsx",
                    "con",
                    "NUL.xlsx",
                    "com1.xlsx",
                    "x".repeat(146) + ".xlsx")) {
                assertRefused(
                        () -> receive(open, id, open.upload(name, "isi", null)), "workspace.workbook.nameUnusable");
            }
            assertRefused(
                    () -> receive(open, id, open.upload("統".repeat(100) + ".xlsx", "isi", null)),
                    "workspace.workbook.nameTooLong");
            assertThat(workbooks(open, id)).isEmpty();
            assertThat(open.workspace().audit().size()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void unusualFileNamesStayAsTheyAre(Databases kind) {
        with(kind, (open, id) -> {
            var names = List.of(
                    "'; drop table workbook; --.xlsx",
                    "$(rm -rf).xlsx",
                    "' or 1=1.xlsx",
                    "%2e%2e%2fa.xlsx",
                    "=1+1.xlsx",
                    "bukti \uD83D\uDE00.xlsx",
                    "\u0628\u064A\u0627\u0646.xlsx",
                    "caf\u00E9.xlsx",
                    "x".repeat(145) + ".xlsx");
            names.forEach(name -> receive(open, id, open.upload(name, name, null)));

            assertThat(workbooks(open, id))
                    .extracting(book -> book.current().file())
                    .containsExactlyInAnyOrderElementsOf(names);
            assertThat(receive(open, id, open.upload("cafe\u0301.xlsx", "caf\u00E9.xlsx", null))
                            .repeated())
                    .isTrue();
        });
    }
}
