package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.patuh.assessment.SubmissionException.Reason;
import id.patuh.language.Language;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.SubjectFiles;
import id.patuh.testsupport.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files about the subject are read, and which only lie there. */
class CircumstanceFinderTest {
    private static final String WAIVER = """
            exceptions:
              - indicator: 01.H.1
                kind: waiver
                legalBasis: Keputusan Bupati 1/2025
                justification: Angka sedang dihitung ulang
                approver: Sekretaris Daerah
                from: 2025-01-01
                to: 2025-03-31
            """;

    private Path evidence;
    private Path elsewhere;
    private Regulation regulation;

    @BeforeEach
    void makeFolders(@TempDir Path folder) throws IOException {
        evidence = Files.createDirectories(folder.resolve("bukti"));
        elsewhere = Files.writeString(folder.resolve("milik-orang-lain.yaml"), WAIVER);
        regulation = PackFolder.in(folder.resolve("rules")).regulation();
    }

    private Circumstances find(@Nullable Path named, boolean ignored) {
        var clock = Clock.fixed(Instant.parse("2025-02-01T00:00:00Z"), ZoneOffset.UTC);
        var request = new CircumstanceRequest(named, ignored, null, null, null, clock);
        return new CircumstanceFinder(SubjectFiles.ofYaml(), List.of(evidence), request).find(regulation);
    }

    private void refuses(String... words) {
        var refusal = catchThrowableOfType(SubmissionException.class, () -> find(null, false));

        assertThat(refusal.reason()).isEqualTo(Reason.UNCLEAR);
        assertThat(refusal.text().in(Language.ID)).contains(words).doesNotContain("milik-orang-lain");
    }

    @Test
    void fileBesideTheEvidenceIsRead() throws IOException {
        Files.copy(elsewhere, evidence.resolve("exceptions.yaml"));

        assertThat(find(null, false).waivers().all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"exceptions.yaml,--exceptions", "timetable.yaml,--timetable", "effort.yaml,--effort"})
    void linkOutOfTheEvidenceIsNotFollowed(String name, String option) throws IOException {
        Files.createSymbolicLink(evidence.resolve(name), elsewhere);

        refuses(name, "tautan", option);
    }

    @Test
    void linkToNowhereIsNotFollowed() throws IOException {
        Files.createSymbolicLink(evidence.resolve("exceptions.yaml"), evidence.resolve("../tidak-ada.yaml"));

        refuses("exceptions.yaml");
    }

    @Test
    void linkWithinTheEvidenceIsRead() throws IOException {
        Files.copy(elsewhere, evidence.resolve("pengecualian-2025.yaml"));
        Files.createSymbolicLink(evidence.resolve("exceptions.yaml"), Path.of("pengecualian-2025.yaml"));

        assertThat(find(null, false).waivers().all()).hasSize(1);
    }

    @Test
    void evidenceInALinkedFolderIsStillItsOwnFolder() throws IOException {
        Files.copy(elsewhere, evidence.resolve("exceptions.yaml"));
        evidence = Files.createSymbolicLink(evidence.resolveSibling("tautan"), evidence);

        assertThat(find(null, false).waivers().all()).hasSize(1);
    }

    @Test
    void linkThatTheUserNamesIsFollowed() throws IOException {
        var link = Files.createSymbolicLink(evidence.resolve("exceptions.yaml"), elsewhere);

        assertThat(find(link, false).waivers().all()).hasSize(1);
    }

    @Test
    void linkIsNoMatterWhereExceptionsAreIgnored() throws IOException {
        Files.createSymbolicLink(evidence.resolve("exceptions.yaml"), elsewhere);

        assertThat(find(null, true).waivers().all()).isEmpty();
    }
}
