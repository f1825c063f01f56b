package id.patuh.benchmark;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Times the import of 1,000 small workbooks beside unzipping them and tokenising their XML with the JDK's parser.
 *
 * <p>The two ways take turns in one process, so that a busy machine slows both of them; ratios count, not seconds.
 */
public final class ImportBenchmark {
    private static final int WORKBOOKS = 1_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;
    /** The length of the zip files' comment, which makes each copy another file. */
    private static final byte COMMENT = 2;

    private static final String SUBJECT = "Kabupaten Teladan";
    private static final int YEAR = 2024;

    private final Regulation regulation = Packs.regulation("kkp-ham-2021");
    private final XMLInputFactory parser = XMLInputFactory.newDefaultFactory();
    private final List<Path> files;

    private ImportBenchmark(Path folder) throws IOException {
        this.files = workbooks(folder);
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    public static void main(String[] arguments) throws IOException, XMLStreamException {
        var folder = Files.createTempDirectory("patuh-bench");
        try {
            new ImportBenchmark(folder).run();
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted((one, other) -> other.compareTo(one))
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run() throws IOException, XMLStreamException {
        var tokenised = new double[ROUNDS];
        var imported = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long tokens = tokenise();
            long middle = System.nanoTime();
            long rows = read();
            long end = System.nanoTime();
            if (tokens == 0 || rows == 0) {
                throw new IllegalStateException("Nothing was read.");
            }
            if (round >= 0) {
                tokenised[round] = (middle - start) / 1e6;
                imported[round] = (end - middle) / 1e6;
            }
        }
        System.out.printf(
                "%d workbooks: unzip and tokenise median %.0f ms, import %.0f ms: %.2f x%n",
                files.size(), median(tokenised), median(imported), median(imported) / median(tokenised));
    }

    private long tokenise() throws IOException, XMLStreamException {
        long tokens = 0;
        for (var file : files) {
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : zip.stream().toList()) {
                    if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                        var xml = parser.createXMLStreamReader(zip.getInputStream(entry));
                        while (xml.hasNext()) {
                            xml.next();
                            tokens++;
                        }
                    }
                }
            }
        }
        return tokens;
    }

    private long read() {
        var importer = EvidenceImporter.ofWorkbooks();
        var evidence = importer.read(importer.open(files), regulation, SUBJECT, YEAR);
        return evidence.rows().size();
    }

    /** The offices' own workbooks of a sample, copied until there are enough; each is changed a little. */
    private List<Path> workbooks(Path folder) throws IOException {
        var samples = new ArrayList<Path>();
        try (var found = Files.list(Path.of("samples", "kabupaten-teladan"))) {
            found.filter(file -> file.toString().endsWith(".xlsx")).sorted().forEach(samples::add);
        }
        var copies = new ArrayList<Path>();
        for (int i = 0; i < WORKBOOKS; i++) {
            var bytes = Files.readAllBytes(samples.get(i % samples.size()));
            var marked = Arrays.copyOf(bytes, bytes.length + COMMENT);
            marked[bytes.length - 2] = COMMENT;
            marked[bytes.length] = (byte) (i / 100);
            marked[bytes.length + 1] = (byte) (i % 100);
            copies.add(Files.write(folder.resolve(i + ".xlsx"), marked));
        }
        return copies;
    }

    private static double median(double[] times) {
        return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElse(0);
    }
}
