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

    private static final List<String> RIGHTS = List.of();

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
        return FilledForm.of(regulation, identity).with(answers(folder, office));
    }

    /** What an office answers stands in a file of its own, and in the files of the rights under its name. */
    private static String answers(String folder, String office) {
        var answers = new StringBuilder(tables(folder, office));
        for (var right : RIGHTS) {
            var heading = "# OPD: " + office + "\n";
            for (var section : (tables(folder, right) + "\n").split("(?=# OPD: )", -1)) {
                if (section.startsWith(heading)) {
                    answers.append("\n\n")
                            .append(section.substring(heading.length()).strip());
                }
            }
        }
        return answers.toString();
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
