package id.patuh.samples;

import id.patuh.evidence.WorkbookIdentity;
import id.patuh.testsupport.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the folders of many subjects in {@code samples/}: their answers are those of the single samples, with some left out.
 *
 * <p>Started by {@code mvn test -Dtest=ManySubjectsTest -Dsamples.update=true}.
 */
final class ManySubjects {
    static final String PROVINCE = "provinsi-contoh";
    static final String UNITS = "unit-layanan-contoh";
    static final String BROKEN = "kabupaten-contoh-lima";
    static final int YEAR = 2024;

    private static final List<String> SERVICE = List.of("pimpinan-unit", "unit-pelayanan");

    /** The offices whose workbooks hold the most answers come first. */
    private static final List<String> OFFICES = List.of(
            "bagian-hukum",
            "dinas-kesehatan",
            "disdukcapil",
            "dinas-pendidikan",
            "dinas-p3a",
            "dinas-tenaga-kerja",
            "dinas-kominfo",
            "bakesbangpol",
            "dinas-lingkungan-hidup",
            "bappeda");

    private static final List<Subject> DISTRICTS = List.of(
            new Subject("kabupaten-contoh-satu", "Kabupaten Contoh Satu", 0, OFFICES),
            new Subject("kabupaten-contoh-dua", "Kabupaten Contoh Dua", 5, OFFICES.subList(1, 5)),
            new Subject("kabupaten-contoh-tiga", "Kabupaten Contoh Tiga", 4, OFFICES.subList(0, 4)),
            new Subject("kabupaten-contoh-empat", "Kabupaten Contoh Empat", 4, OFFICES.subList(0, 4)),
            new Subject("kota-contoh", "Kota Contoh", 7, OFFICES.subList(0, 7)));

    private static final List<Subject> HEALTH_CENTRES = List.of(
            new Subject("puskesmas-contoh-anggrek", "Puskesmas Contoh Anggrek", 0, SERVICE),
            new Subject("puskesmas-contoh-bakung", "Puskesmas Contoh Bakung", 3, SERVICE),
            new Subject("puskesmas-contoh-cempaka", "Puskesmas Contoh Cempaka", 5, SERVICE),
            new Subject("puskesmas-contoh-dahlia", "Puskesmas Contoh Dahlia", 2, List.of("unit-pelayanan")));

    private ManySubjects() {}

    /**
     * One of many.
     *
     * @param every each so-manieth row is left out; 0: none
     */
    private record Subject(String folder, String name, int every, List<String> offices) {}

    static void write(Path samples) {
        for (var district : DISTRICTS) {
            write(samples.resolve(PROVINCE), district, "kkp-ham-2021", "kabupaten", SampleSubmissions.GOOD);
        }
        for (var centre : HEALTH_CENTRES) {
            write(samples.resolve(UNITS), centre, "p2ham-2023", "puskesmas", SampleSubmissions.UNIT);
        }
        writeCutShort(samples.resolve(PROVINCE));
    }

    private static void write(Path folder, Subject subject, String pack, String kind, String source) {
        var regulation = Packs.regulation(pack);
        var ofSubject = subject.folder().startsWith("kota") ? "kota" : kind;
        for (var office : subject.offices()) {
            var identity = new WorkbookIdentity(pack, office, subject.name(), ofSubject, YEAR);
            FilledForm.of(regulation, identity)
                    .with(answers(subject, source, office))
                    .save(folder.resolve(subject.folder()).resolve(office + ".xlsx"));
        }
    }

    private static String answers(Subject subject, String source, String office) {
        return Arrays.stream(SampleSubmissions.answers(source, office).strip().split("\n\\s*\n", -1))
                .map(table -> thinned(table, subject.every()))
                .collect(Collectors.joining("\n\n"))
                .replace("Kabupaten Teladan", subject.name())
                .replace("Puskesmas Contoh", subject.name());
    }

    /** A table keeps its heading. */
    private static String thinned(String table, int every) {
        var lines = table.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> line == 0 || every == 0 || line % every != 0)
                .mapToObj(lines::get)
                .collect(Collectors.joining("\n"));
    }

    /** The first half of a workbook, as a broken upload leaves it. */
    private static void writeCutShort(Path province) {
        var whole = province.resolve("kabupaten-contoh-dua").resolve("dinas-kesehatan.xlsx");
        try {
            var bytes = Files.readAllBytes(whole);
            var folder = Files.createDirectories(province.resolve(BROKEN));
            Files.write(folder.resolve("dinas-kesehatan.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
