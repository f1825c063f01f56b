package id.patuh.samples;

import id.patuh.evidence.WorkbookIdentity;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Writes the submissions in {@code samples/}. What the offices answer stands in {@code src/test/resources/samples}.
 *
 * <p>Started by {@code mvn test -Dtest=SamplesTest -Dsamples.update=true}.
 */
final class SampleSubmissions {
    static final Path FOLDER = Path.of("samples");
    static final String GOOD = "kabupaten-teladan";
    static final String TROUBLED = "kabupaten-bermasalah";

    private static final List<String> OFFICES =
            List.of("bagian-hukum", "bpkad", "dinas-kesehatan", "dinas-p3a", "dinas-sosial", "rsud");

    private SampleSubmissions() {}

    /** Writes both folders into another one. */
    static void write(Path folder) {
        var regulation = Packs.regulation("kkp-ham-2021");
        for (var office : OFFICES) {
            form(regulation, office, "Kabupaten Teladan", GOOD)
                    .save(folder.resolve(GOOD).resolve(office + ".xlsx"));
        }
        new TroubledSubmission(regulation, folder.resolve(TROUBLED)).write();
    }

    private static FilledForm form(Regulation regulation, String office, String subject, String folder) {
        var identity = new WorkbookIdentity(regulation.id(), office, subject, "kabupaten", 2024);
        return FilledForm.of(regulation, identity).with(tables(folder, office));
    }

    static String tables(String folder, String name) {
        var resource = "/samples/%s/%s.txt".formatted(folder, name);
        try (var stream = SampleSubmissions.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
