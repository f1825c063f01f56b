package id.patuh.batch;

import static id.patuh.batch.BatchDesk.PROVINCE;
import static id.patuh.batch.BatchDesk.UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectFoldersTest {
    private static final Path GOOD = Path.of("samples", "kabupaten-teladan");

    private final SubjectFolders folders = BatchDesk.folders();

    @TempDir
    Path folder;

    @Test
    void provinceAndUnitsHoldSeveralSubjects() {
        assertThat(folders.holdsSeveralSubjects(PROVINCE, folder)).isTrue();
        assertThat(folders.holdsSeveralSubjects(UNITS, folder)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kabupaten-teladan", "kabupaten-bermasalah", "puskesmas-contoh", "daftar-periksa-kementerian"})
    void sampleOfOneSubjectHoldsOne(String sample) {
        assertThat(folders.holdsSeveralSubjects(Path.of("samples", sample), folder))
                .isFalse();
    }

    @Test
    void oneSubjectMayKeepAFolderForEachOffice() throws IOException {
        put(GOOD.resolve("rsud.xlsx"), "rsud");
        put(GOOD.resolve("bappeda.xlsx"), "bappeda/akhir");
        put(PROVINCE.resolve("kota-contoh/bagian-hukum.xlsx"), "salah-kirim");

        assertThat(folders.holdsSeveralSubjects(folder, folder.resolve("hasil")))
                .isFalse();
    }

    @Test
    void workbooksBesideTheFoldersMakeItOneSubject() throws IOException {
        put(PROVINCE.resolve("kota-contoh/bagian-hukum.xlsx"), "a");
        put(PROVINCE.resolve("kabupaten-contoh-dua/dinas-kesehatan.xlsx"), "b");
        assertThat(folders.holdsSeveralSubjects(folder, folder.resolve("hasil")))
                .isTrue();

        put(GOOD.resolve("rsud.xlsx"), ".");

        assertThat(folders.holdsSeveralSubjects(folder, folder.resolve("hasil")))
                .isFalse();
        assertThat(folders.loose(folder)).containsExactly("rsud.xlsx");
    }

    @Test
    void hiddenFoldersAndReportsAreNoSubjects() throws IOException {
        for (var name : new String[] {"b", "A", ".git", "__MACOSX", "hasil"}) {
            Files.createDirectories(folder.resolve(name));
        }

        assertThat(folders.inside(folder, folder.resolve("hasil")))
                .extracting(SubjectFolder::name)
                .containsExactly("A", "b");
    }

    private void put(Path workbook, String into) throws IOException {
        var target = Files.createDirectories(folder.resolve(into));
        Files.copy(workbook, target.resolve(workbook.getFileName()));
    }
}
