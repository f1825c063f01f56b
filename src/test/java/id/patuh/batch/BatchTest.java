package id.patuh.batch;

import static id.patuh.batch.BatchDesk.PROVINCE;
import static id.patuh.batch.BatchDesk.files;
import static id.patuh.batch.BatchDesk.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.batch.SubjectOutcome.Broken;
import id.patuh.testsupport.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private static final int SUBJECTS = 6;

    @TempDir
    Path folder;

    private final BatchDesk desk = new BatchDesk("json");

    @Test
    void manyThreadsWriteTheSameBytesAsOne() throws IOException {
        var both = new BatchDesk("html", "json");
        both.run(request(PROVINCE, folder.resolve("one"), 1, false));
        both.run(request(PROVINCE, folder.resolve("many"), 6, false));

        assertThat(files(folder.resolve("many")))
                .isEqualTo(files(folder.resolve("one")))
                .hasSize(2 * 5 + 4);
    }

    @Test
    void progressIsToldAfterEachSubject() throws IOException {
        desk.run(request(PROVINCE, folder, 3, false));

        assertThat(desk.progress).extracting(Progress::done).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(desk.progress.get(SUBJECTS - 1)).isEqualTo(new Progress(SUBJECTS, 1, 0, SUBJECTS));
    }

    @Test
    void journalHasALineForEachSubjectThatWasAssessed() throws IOException {
        desk.run(request(PROVINCE, folder, 2, false));

        assertThat(Files.readAllLines(folder.resolve(Batch.JOURNAL)))
                .hasSize(5)
                .allMatch(line -> line.startsWith("{\"schema\":\"patuh/journal/1\""));
    }

    @Test
    void rankingFitsItsSchema() throws IOException {
        desk.run(request(PROVINCE, folder, 2, false));

        assertThat(Schemas.faults("batch", Files.readString(folder.resolve(RankingReport.JSON))))
                .isEmpty();
    }

    @Nested
    class ABrokenSubject {
        @Test
        void isToldAndDoesNotHoldUpTheOthers() throws IOException {
            var ranking = desk.run(request(PROVINCE, folder, 2, false));

            assertThat(ranking.assessed()).isEqualTo(5);
            assertThat(ranking.broken()).singleElement().satisfies(broken -> {
                assertThat(broken.folder().name()).isEqualTo("kabupaten-contoh-lima");
                assertThat(broken.code()).isEqualTo(BreakCode.SUBMISSION_EMPTY);
                assertThat(broken.message()).contains("dinas-kesehatan.xlsx");
            });
        }

        @Test
        void mayHaveNoWorkbookOrThoseOfTwoSubjects() throws IOException {
            var province = folder.resolve("provinsi");
            Files.createDirectories(province.resolve("kosong"));
            var mixed = Files.createDirectories(province.resolve("campuran"));
            Files.copy(PROVINCE.resolve("kota-contoh/bagian-hukum.xlsx"), mixed.resolve("a.xlsx"));
            Files.copy(PROVINCE.resolve("kabupaten-contoh-dua/dinas-kesehatan.xlsx"), mixed.resolve("b.xlsx"));

            var ranking = desk.run(request(province, folder.resolve("hasil"), 2, false));

            assertThat(ranking.broken())
                    .extracting(broken -> broken.folder().name() + " " + broken.code())
                    .containsExactly("campuran SUBMISSION_UNCLEAR", "kosong SUBMISSION_EMPTY");
        }

        @Test
        void mayHaveExceptionsThatCannotBeUsed() throws IOException {
            var province = BatchDesk.copy(PROVINCE, folder.resolve("provinsi"));
            Files.writeString(province.resolve("kota-contoh/exceptions.yaml"), "exceptions: ya\n");

            var ranking = desk.run(request(province, folder.resolve("hasil"), 2, false));

            assertThat(ranking.broken())
                    .filteredOn(broken -> broken.code() == BreakCode.SUBJECT_FILE_INVALID)
                    .singleElement()
                    .satisfies(broken -> assertThat(broken.message()).contains("exceptions.yaml:1"));
        }

        @Test
        void mayBeOneThatTheProgramFailsOver() throws IOException {
            var ranking = desk.run(request(PROVINCE, folder, 2, false), (number, assessment) -> {
                if (assessment.evidence().subject().equals("Kota Contoh")) {
                    throw new IllegalStateException("a fault of ours");
                }
            });

            assertThat(ranking.assessed()).isEqualTo(4);
            assertThat(ranking.broken())
                    .extracting(Broken::code)
                    .containsExactly(BreakCode.SUBMISSION_EMPTY, BreakCode.UNEXPECTED);
            assertThat(ranking.broken().get(1).message()).contains("IllegalStateException: a fault of ours");
        }

        @Test
        void losesTheReportsOfAnEarlierRun() throws IOException {
            desk.run(request(PROVINCE, folder, 2, false));

            desk.run(request(PROVINCE, folder, 2, false), (number, assessment) -> {
                if (assessment.evidence().subject().equals("Kota Contoh")) {
                    throw new IllegalStateException("a fault of ours");
                }
            });

            assertThat(folder.resolve("kota-contoh/result.json")).doesNotExist();
            assertThat(folder.resolve("kabupaten-contoh-dua/result.json")).exists();
        }
    }

    @Nested
    class AStoppedRun {
        @Test
        void isTakenUpWithTheSameBytesAsOneThatWasNeverStopped() throws IOException {
            desk.run(request(PROVINCE, folder.resolve("whole"), 2, false));
            desk.written.clear();
            var halves = folder.resolve("halves");
            stopAfterThree(halves);

            var ranking = desk.run(request(PROVINCE, halves, 2, true));

            assertThat(desk.written).hasSize(5).doesNotHaveDuplicates();
            assertThat(ranking.assessed()).isEqualTo(5);
            assertThat(files(halves)).isEqualTo(files(folder.resolve("whole")));
        }

        @Test
        void leavesNoHalfFiles() throws IOException {
            stopAfterThree(folder);

            assertThat(files(folder).keySet()).noneMatch(name -> name.endsWith(".part"));
            assertThat(files(folder)).hasSize(3);
        }

        @Test
        void isTakenUpThoughItsLastLineWasCutShort() throws IOException {
            stopAfterThree(folder);
            var journal = folder.resolve(Batch.JOURNAL);
            var lines = Files.readAllLines(journal);
            Files.writeString(
                    journal,
                    lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(2).substring(0, 99));
            desk.written.clear();

            desk.run(request(PROVINCE, folder, 1, true));

            assertThat(desk.written).hasSize(3);
            assertThat(Files.readAllLines(journal)).hasSize(5);
        }

        @Test
        void startsAnewWhereNobodyAsksToTakeItUp() throws IOException {
            stopAfterThree(folder);
            desk.written.clear();

            desk.run(request(PROVINCE, folder, 1, false));

            assertThat(desk.written).hasSize(5);
        }

        private void stopAfterThree(Path out) {
            assertThatThrownBy(() -> desk.run(request(PROVINCE, out, 1, false), (number, assessment) -> {
                        if (number == 3) {
                            throw new IOException("the disk is full");
                        }
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is full");
        }
    }

    @Nested
    class AFinishedSubjectIsAssessedAgain {
        @Test
        void whereItsEvidenceChanged() throws IOException {
            var province = BatchDesk.copy(PROVINCE, folder.resolve("provinsi"));
            var out = folder.resolve("hasil");
            desk.run(request(province, out, 2, false));
            Files.delete(province.resolve("kota-contoh/dinas-p3a.xlsx"));

            assertAssessedAgain(request(province, out, 2, true), "Kota Contoh");
        }

        @Test
        void whereAReportIsGoneOrChanged() throws IOException {
            desk.run(request(PROVINCE, folder, 2, false));
            Files.delete(folder.resolve("kota-contoh/result.json"));
            Files.writeString(folder.resolve("kabupaten-contoh-dua/result.json"), "more", StandardOpenOption.APPEND);

            assertAssessedAgain(request(PROVINCE, folder, 1, true), "Kabupaten Contoh Dua", "Kota Contoh");
        }

        @Test
        void whereOptionsChanged() throws IOException {
            var usual = request(PROVINCE, folder, 2, false);
            desk.run(usual);
            desk.written.clear();

            desk.run(new BatchRequest(
                    usual.folders(),
                    usual.assessment(),
                    usual.circumstances(),
                    usual.language(),
                    folder,
                    2,
                    true,
                    "others"));

            assertThat(desk.written).hasSize(5);
        }

        @Test
        void andNotOtherwise() throws IOException {
            desk.run(request(PROVINCE, folder, 2, false));

            assertAssessedAgain(request(PROVINCE, folder, 2, true));
            assertThat(desk.progress.get(desk.progress.size() - 1)).isEqualTo(new Progress(SUBJECTS, 1, 5, SUBJECTS));
        }

        private void assertAssessedAgain(BatchRequest request, String... subjects) throws IOException {
            desk.written.clear();
            desk.run(request);
            assertThat(desk.written).containsExactlyInAnyOrderElementsOf(List.of(subjects));
        }
    }
}
