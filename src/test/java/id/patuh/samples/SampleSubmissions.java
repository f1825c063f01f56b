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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the submissions in {@code samples/}. What the offices answer stands in {@code src/test/resources/samples}.
 *
 * <p>Started by {@code mvn test -Dtest=SamplesTest -Dsamples.update=true}.
 */
final class SampleSubmissions {
    static final Path FOLDER = Path.of("samples");
    static final String GOOD = "kabupaten-teladan";
    static final String TROUBLED = "kabupaten-bermasalah";
    static final String UNIT = "puskesmas-contoh";
    static final String FOREIGN = "daftar-periksa-kementerian";

    private static final List<String> OFFICES = List.of(
            "bagian-hukum",
            "bagian-organisasi",
            "bakesbangpol",
            "bappeda",
            "bkpsdm",
            "bpbd",
            "bpkad",
            "dinas-kebudayaan",
            "dinas-kesehatan",
            "dinas-kominfo",
            "dinas-koperasi-ukm",
            "dinas-lingkungan-hidup",
            "dinas-p3a",
            "dinas-pendidikan",
            "dinas-perkim",
            "dinas-pmd",
            "dinas-pupr",
            "dinas-sosial",
            "dinas-tenaga-kerja",
            "disdukcapil",
            "dpmptsp",
            "kantor-kemenag",
            "rsud",
            "sekretariat-dprd");
    private static final List<String> PARTS_OF_THE_UNIT =
            List.of("bagian-hukum", "pimpinan-unit", "tata-usaha", "unit-pelayanan");

    private static final List<String> RIGHTS =
            List.of("hak-02", "hak-03", "hak-04", "hak-05", "hak-07", "hak-08", "hak-09", "hak-10");

    private SampleSubmissions() {}

    /** Writes all folders into another one. */
    static void write(Path folder) {
        var regulation = Packs.regulation("kkp-ham-2021");
        for (var office : OFFICES) {
            form(identity(regulation, office, "Kabupaten Teladan", "kabupaten"), regulation, GOOD)
                    .save(folder.resolve(GOOD).resolve(office + ".xlsx"));
        }
        new TroubledSubmission(regulation, folder.resolve(TROUBLED)).write();
        writeUnit(folder.resolve(UNIT));
        ForeignChecklist.write(folder.resolve(FOREIGN).resolve("daftar-periksa-2024.xlsx"));
    }

    private static void writeUnit(Path folder) {
        var regulation = Packs.regulation("p2ham-2023");
        for (var office : PARTS_OF_THE_UNIT) {
            form(identity(regulation, office, "Puskesmas Contoh", "puskesmas"), regulation, UNIT)
                    .save(folder.resolve(office + ".xlsx"));
        }
    }

    private static WorkbookIdentity identity(Regulation regulation, String office, String subject, String kind) {
        return new WorkbookIdentity(regulation.id(), office, subject, kind, 2024);
    }

    private static FilledForm form(WorkbookIdentity identity, Regulation regulation, String folder) {
        return FilledForm.of(regulation, identity).with(answers(folder, identity.office()));
    }

    /** What an office answers stands in a file of its own, and in the files of the rights under its name. */
    static String answers(String folder, String office) {
        var answers = new StringBuilder(tables(folder, office));
        if (folder.equals(GOOD)) {
            RIGHTS.forEach(right -> answers.append(section(tables(folder, right), office)));
        }
        return answers.toString();
    }

    private static String section(String right, String office) {
        var heading = "# OPD: " + office + "\n";
        return Stream.of((right + "\n").split("(?=# OPD: )", -1))
                .filter(section -> section.startsWith(heading))
                .map(section -> "\n\n" + section.substring(heading.length()).strip())
                .collect(Collectors.joining());
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
