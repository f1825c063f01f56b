package id.patuh.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.testsupport.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManySubjectsTest {
    @BeforeAll
    static void writeSamples() {
        if (Boolean.getBoolean("samples.update")) {
            ManySubjects.write(SampleSubmissions.FOLDER);
        }
    }

    @Test
    void committedFilesAreWhatTheGeneratorWrites(@TempDir Path fresh) throws IOException {
        ManySubjects.write(fresh);

        for (var name : List.of(ManySubjects.PROVINCE, ManySubjects.UNITS)) {
            var committed = SampleSubmissions.FOLDER.resolve(name);
            assertThat(folders(committed)).isEqualTo(folders(fresh.resolve(name)));
            for (var folder : folders(committed)) {
                assertThat(answers(committed.resolve(folder)))
                        .as(folder)
                        .isEqualTo(answers(fresh.resolve(name).resolve(folder)));
            }
        }
    }

    @Test
    void samplesStaySmall() throws IOException {
        long bytes = 0;
        for (var name : List.of(ManySubjects.PROVINCE, ManySubjects.UNITS)) {
            try (var files = Files.walk(SampleSubmissions.FOLDER.resolve(name))) {
                bytes += files.mapToLong(file -> file.toFile().length()).sum();
            }
        }

        assertThat(bytes).isLessThan(1_500_000);
    }

    private static List<String> folders(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> answers(Path folder) {
        var importer = EvidenceImporter.ofWorkbooks();
        var submission = importer.open(List.of(folder));
        var pack = folder.toString().contains(ManySubjects.UNITS) ? "p2ham-2023" : "kkp-ham-2021";
        var evidence = importer.read(submission, Packs.regulation(pack), "", ManySubjects.YEAR);
        return submission.files().stream()
                .flatMap(file -> evidence.rows().stream()
                        .filter(row -> row.file().equals(file.name()))
                        .map(row -> file.identity() + " " + row.sheet() + " " + row.row() + " "
                                + row.values().values().stream()
                                        .map(value -> value.state() + " " + value.typed())
                                        .toList()))
                .toList();
    }
}
